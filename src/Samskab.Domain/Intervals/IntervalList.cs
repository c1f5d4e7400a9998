using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samskab.Intervals;

/// <summary>Intervals in the order of partition, start and id, as columns of words, ends and ids; the memory is borrowed.</summary>
internal sealed class IntervalList : IDisposable
{
    /// <summary>How many words stand behind the last one: a step of a scan may read them.</summary>
    public const int Slack = 16;

    private const int Samples = 1024;

    /// <summary>How many words have their first one among the firsts.</summary>
    public const int Eight = 8;

    private ulong[] words;
    private ulong[] spare;
    private uint[] ids;
    private uint[] spareIds;
    private ulong[] firsts = [];
    private int middle;

    public IntervalList(WordLayout layout, int capacity)
    {
        Layout = layout;
        Rent(capacity);
    }

    public WordLayout Layout { get; }

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Words => words.AsSpan(0, Count);

    /// <summary>The ids in sorted order; those in words are written down when they are first asked for.</summary>
    public ReadOnlySpan<uint> Ids
    {
        get
        {
            if (ids.Length == 0)
            {
                ids = Rent<uint>(Count);
                WriteIds(Words, ids);
            }
            return ids.AsSpan(0, Count);
        }
    }

    /// <summary>The first word; behind the last one stand some that are below no end.</summary>
    public ref ulong FirstWord => ref MemoryMarshal.GetArrayDataReference(words);

    // What was spare to the sort holds the ends after it.
    public ref ulong FirstEnd => ref MemoryMarshal.GetArrayDataReference(spare);

    /// <summary>The first id, where ids stand beside the words.</summary>
    public ref uint FirstId => ref MemoryMarshal.GetArrayDataReference(ids);

    /// <summary>The ids, where they stand beside the words; none where words hold them.</summary>
    public Span<uint> IdsBeside => Layout.HoldsIds ? [] : ids;

    /// <summary>The first word of each eight; behind the last one stand some that are below no end.</summary>
    public ref ulong FirstOfEight => ref MemoryMarshal.GetArrayDataReference(firsts);

    /// <summary>The intervals of columns, sorted in one part or in two halves side by side.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, or an interval does not end after it starts.</exception>
    public static IntervalList Sorted(Columns columns, bool inHalves = false)
    {
        var list = new IntervalList(new(Extent.Of(columns), columns.Count), columns.Count);
        list.Add(columns, inHalves ? list.MedianOf(columns) : WordLayout.Beyond);
        list.Sort(list.Layout.IdBits, list.Layout.TopBit);
        list.SetEnds(columns);
        list.Balance();
        return list;
    }

    /// <summary>Does work on the places of each half, from the first to below the last; on all at once if there are no halves.</summary>
    public void ForEachHalf(Action<int, int, int> work)
    {
        if (middle == Count)
        {
            work(0, 0, Count);
        }
        else
        {
            Parallel.Invoke(() => work(0, 0, middle), () => work(1, middle, Count));
        }
    }

    /// <summary>Empties the list, and makes room for as many words, ends and ids.</summary>
    public void Room(int count)
    {
        middle = Count = 0;
        Return(ref firsts);
        if (count + Slack > words.Length)
        {
            Dispose();
            Rent(count);
        }
    }

    /// <summary>Puts words that are below no end behind a place, so that a scan ends there.</summary>
    public void Close(int place) => words.AsSpan(place, Slack).Fill(WordLayout.Beyond);

    /// <summary>Adds the intervals of columns to an empty list: those below a word, then the others.</summary>
    public void Add(Columns columns, ulong pivot)
    {
        if (pivot == WordLayout.Beyond && Layout.HoldsIds)
        {
            AddInOrder(columns.Partitions.Span, columns.Starts.Span);
        }
        else
        {
            AddAround(pivot, columns);
        }
    }

    /// <summary>Sorts by the bits from <paramref name="low"/> to below <paramref name="high"/>; equal ones keep their order.</summary>
    public void Sort(int low, int high)
    {
        ForEachHalf(
            (_, from, to) => RadixSort.Sort(Part(words, ids, from, to), Part(spare, spareIds, from, to), low, high)
        );
        if (RadixSort.EndsInSpare(low, high))
        {
            (words, spare) = (spare, words);
            (ids, spareIds) = Layout.HoldsIds ? (ids, spareIds) : (spareIds, ids);
        }
        Close(Count);
    }

    /// <summary>Sets the ends, in the order that the intervals have now.</summary>
    public void SetEnds(Columns columns) => ForEachHalf((_, from, to) => SetEnds(columns.Ends.Span, from, to));

    /// <summary>Sets the first of each eight, by which the ends of runs are found, where it is not set.</summary>
    public void SetFirsts()
    {
        if (firsts.Length > 0)
        {
            return;
        }
        firsts = Rent<ulong>(Count / Eight + 1);
        for (var i = 0; i <= Count / Eight; i++)
        {
            firsts[i] = words[Eight * i];
        }
        firsts.AsSpan(Count / Eight + 1).Fill(WordLayout.Beyond);
    }

    /// <summary>The place behind a place at which the run of those that it meets ends.</summary>
    public int RunEnd(int place)
    {
        var (low, high) = (place + 1, Count);
        while (low < high)
        {
            var half = low + (high - low) / 2;
            (low, high) = words[half] < spare[place] ? (half + 1, high) : (low, half);
        }
        return low;
    }

    public void Dispose()
    {
        Return(ref words);
        Return(ref spare);
        Return(ref ids);
        Return(ref spareIds);
        Return(ref firsts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddInOrder(ReadOnlySpan<uint> partitions, ReadOnlySpan<int> starts)
    {
        var layout = Layout;
        ref var firstWord = ref FirstWord;
        ref var firstPartition = ref MemoryMarshal.GetReference(partitions);
        ref var firstStart = ref MemoryMarshal.GetReference(starts);
        for (nint i = 0; i < partitions.Length; i++)
        {
            Unsafe.Add(ref firstWord, i) = layout.StartWithId(
                Unsafe.Add(ref firstPartition, i),
                Unsafe.Add(ref firstStart, i),
                (uint)i
            );
        }
        middle = Count = partitions.Length;
    }

    // Two threads, each with half of the columns; where each one writes follows from how many words lie below the pivot.
    private void AddAround(ulong pivot, Columns columns)
    {
        var half = columns.Count / 2;
        var below = new int[2];
        Parallel.Invoke(
            () => below[0] = CountBelow(pivot, columns, 0, half),
            () => below[1] = CountBelow(pivot, columns, half, columns.Count)
        );
        (middle, Count) = (below[0] + below[1], columns.Count);
        Parallel.Invoke(
            () => AddAround(pivot, columns, 0, half, 0, middle),
            () => AddAround(pivot, columns, half, columns.Count, below[0], middle + half - below[0])
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int CountBelow(ulong pivot, Columns columns, int from, int to)
    {
        var partitions = columns.Partitions.Span;
        var starts = columns.Starts.Span;
        var layout = Layout;
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += One(layout.Start(partitions[i], starts[i], (uint)i) < pivot);
        }
        return count;
    }

    /// <summary>Adds a part of the columns: what is below the pivot from one place on, the rest from another, both in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddAround(ulong pivot, Columns columns, int from, int to, int low, int high)
    {
        var partitions = columns.Partitions.Span;
        var starts = columns.Starts.Span;
        var (layout, toWords, toIds) = (Layout, words, ids);
        for (var i = from; i < to; i++)
        {
            var word = layout.Start(partitions[i], starts[i], (uint)i);
            // Without a branch, which would be foreseen every second time.
            var below = One(word < pivot);
            var at = high ^ ((low ^ high) & -below);
            toWords[at] = word;
            if (!layout.HoldsIds)
            {
                toIds[at] = (uint)i;
            }
            low += below;
            high += 1 - below;
        }
    }

    private static int One(bool isTrue) => Unsafe.BitCast<bool, byte>(isTrue);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteIds(ReadOnlySpan<ulong> from, Span<uint> to)
    {
        var layout = Layout;
        for (var place = 0; place < from.Length; place++)
        {
            to[place] = layout.IdOf(from[place]);
        }
    }

    private void SetEnds(ReadOnlySpan<int> times, int from, int to)
    {
        if (Layout.HoldsIds)
        {
            SetEnds(new IdsInWords(this), times, from, to);
        }
        else
        {
            SetEnds(new IdsBeside(this), times, from, to);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetEnds<TIds>(TIds ids, ReadOnlySpan<int> times, int from, int to)
        where TIds : IIds, allows ref struct
    {
        var layout = Layout;
        ref var firstWord = ref FirstWord;
        ref var firstEnd = ref FirstEnd;
        ref var firstTime = ref MemoryMarshal.GetReference(times);
        _ = ReadOnce(times);
        for (nint i = from; i < to; i++)
        {
            Unsafe.Add(ref firstEnd, i) = layout.End(
                Unsafe.Add(ref firstWord, i),
                Unsafe.Add(ref firstTime, (nint)ids[i])
            );
        }
    }

    // Brings near, line by line, what is then read in no order.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int ReadOnce(ReadOnlySpan<int> times)
    {
        const int line = 16;
        var any = 0;
        for (var i = 0; i < times.Length; i += line)
        {
            any |= times[i];
        }
        return any;
    }

    // A scan takes as long as it finds pairs: after the sort, each half has about as many, by a sample of runs.
    private void Balance()
    {
        if (middle == Count)
        {
            return;
        }
        var places = Enumerable.Range(0, Samples).Select(i => (int)((long)i * Count / Samples)).ToArray();
        var sums = new long[Samples];
        var sum = 0L;
        for (var i = 0; i < Samples; i++)
        {
            sums[i] = sum += RunEnd(places[i]) - places[i];
        }
        middle = places[Array.FindIndex(sums, reached => 2 * reached >= sum)];
    }

    // Halves need not be equal: a sample is enough.
    private ulong MedianOf(Columns columns)
    {
        var samples = new ulong[Math.Min(Samples, columns.Count)];
        for (var i = 0; i < samples.Length; i++)
        {
            var id = (int)((long)i * columns.Count / samples.Length);
            samples[i] = Layout.Start(columns.Partitions.Span[id], columns.Starts.Span[id], (uint)id);
        }
        Array.Sort(samples);
        return samples.Length == 0 ? WordLayout.Beyond : samples[samples.Length / 2];
    }

    private WordSpan Part(ulong[] ofWords, uint[] ofIds, int from, int to) =>
        new(ofWords.AsSpan(from..to), Layout.HoldsIds ? [] : ofIds.AsSpan(from..to));

    [MemberNotNull(nameof(words), nameof(spare), nameof(ids), nameof(spareIds))]
    private void Rent(int capacity)
    {
        words = Rent<ulong>(capacity);
        spare = Rent<ulong>(capacity);
        ids = Layout.HoldsIds ? [] : Rent<uint>(capacity);
        spareIds = Layout.HoldsIds ? [] : Rent<uint>(capacity);
    }

    private static T[] Rent<T>(int capacity) => ArrayPool<T>.Shared.Rent(capacity + Slack);

    private static void Return<T>(ref T[] column)
    {
        ArrayPool<T>.Shared.Return(column);
        column = [];
    }
}
