using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samskab.Intervals;

/// <summary>Intervals in the order of partition, start and id, as columns of words, ends and ids; the memory is borrowed.</summary>
internal sealed class IntervalList : IDisposable
{
    // A vector may read beyond the last interval.
    private const int Slack = 8;
    private const int Samples = 1024;

    private ulong[] words;
    private ulong[] spare;
    private uint[] ids;
    private uint[] spareIds;
    private int middle;

    public IntervalList(WordLayout layout, int capacity)
    {
        Layout = layout;
        words = Rent<ulong>(capacity);
        spare = Rent<ulong>(capacity);
        ids = Rent<uint>(capacity);
        spareIds = layout.HoldsIds ? [] : Rent<uint>(capacity);
    }

    public WordLayout Layout { get; }

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Words => words.AsSpan(0, Count);

    public ReadOnlySpan<uint> Ids => ids.AsSpan(0, Count);

    /// <summary>The first word; behind the last one stand some that are below no end.</summary>
    public ref ulong FirstWord => ref MemoryMarshal.GetArrayDataReference(words);

    // What was spare to the sort holds the ends after it.
    public ref ulong FirstEnd => ref MemoryMarshal.GetArrayDataReference(spare);

    public ref uint FirstId => ref MemoryMarshal.GetArrayDataReference(ids);

    /// <summary>The intervals of columns, sorted in one part or in two halves side by side.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, or an interval does not end after it starts.</exception>
    public static IntervalList Sorted(Columns columns, bool inHalves = false)
    {
        var list = new IntervalList(new(Extent.Of(columns), columns.Count), columns.Count);
        list.Add(columns, inHalves ? list.MedianOf(columns) : WordLayout.Beyond);
        list.Sort(list.Layout.IdBits, list.Layout.TopBit);
        list.SetEnds(columns);
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

    /// <summary>Adds one interval behind the others.</summary>
    public void Add(ulong word, uint id)
    {
        if (Count + Slack == words.Length)
        {
            Grow();
        }
        (words[Count], ids[Count]) = (word, id);
        middle = ++Count;
    }

    /// <summary>Adds the intervals of columns to an empty list: those below a word, then the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(Columns columns, ulong pivot)
    {
        var partitions = columns.Partitions.Span;
        var starts = columns.Starts.Span;
        var (layout, to, toIds) = (Layout, words, ids);
        var (low, high) = (0, partitions.Length - 1);
        for (var i = 0; i < partitions.Length; i++)
        {
            var word = layout.Start(partitions[i], starts[i], (uint)i);
            var isBelow = word < pivot;
            var at = isBelow ? low : high;
            to[at] = word;
            if (!layout.HoldsIds)
            {
                toIds[at] = (uint)i;
            }
            low += isBelow ? 1 : 0;
            high -= isBelow ? 0 : 1;
        }
        (middle, Count) = (low, partitions.Length);
        words.AsSpan(middle..Count).Reverse();
        ids.AsSpan(middle..Count).Reverse();
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
        words.AsSpan(Count, Slack).Fill(WordLayout.Beyond);
    }

    /// <summary>Sets the ends, in the order that the intervals have now.</summary>
    public void SetEnds(Columns columns) => ForEachHalf((_, from, to) => SetEnds(columns.Ends.Span, from, to));

    public void Dispose()
    {
        Return(words);
        Return(spare);
        Return(ids);
        Return(spareIds);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetEnds(ReadOnlySpan<int> times, int from, int to)
    {
        var (layout, itsWords, itsEnds, itsIds) = (Layout, words, spare, ids);
        for (var i = from; i < to; i++)
        {
            var word = itsWords[i];
            var id = layout.HoldsIds ? layout.IdOf(word) : itsIds[i];
            itsIds[i] = id;
            itsEnds[i] = layout.End(word, times[(int)id]);
        }
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

    private void Grow()
    {
        Grow(ref words, Count);
        Grow(ref spare, 0);
        Grow(ref ids, Count);
        if (!Layout.HoldsIds)
        {
            Grow(ref spareIds, 0);
        }
    }

    private static void Grow<T>(ref T[] column, int count)
    {
        var larger = Rent<T>(2 * column.Length);
        column.AsSpan(0, count).CopyTo(larger);
        Return(column);
        column = larger;
    }

    private static T[] Rent<T>(int capacity) => ArrayPool<T>.Shared.Rent(capacity + Slack);

    private static void Return<T>(T[] column) => ArrayPool<T>.Shared.Return(column);
}
