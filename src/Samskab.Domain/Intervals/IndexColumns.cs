using System.Numerics;
using System.Runtime.InteropServices;

namespace Samskab.Intervals;

/// <summary>Intervals in the order of their starts, a column for each thing that a <see cref="StaticIntervalIndex"/> asks for.</summary>
internal sealed class IndexColumns
{
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An interval does not end after its start.</exception>
    public IndexColumns(ReadOnlySpan<uint> partitions, ReadOnlySpan<uint> starts, ReadOnlySpan<uint> ends)
    {
        RequireAlike(partitions.Length, starts.Length, ends.Length);
        Ids = new int[IndexWords.Padded(partitions.Length)];
        Starts = new(partitions.Length, ulong.MaxValue);
        Ends = new(partitions.Length, 0);
        Sort(partitions, starts);
        for (var place = 0; place < partitions.Length; place++)
        {
            var id = Ids[place];
            Ends.All[place] = new IndexRange(partitions[id], starts[id], ends[id]).End;
        }
    }

    /// <summary>The positions at which the intervals were given, filled up to a whole node.</summary>
    public int[] Ids { get; }

    public IndexWords Starts { get; }

    public IndexWords Ends { get; }

    /// <summary>The ends in an order of their own.</summary>
    public IndexWords AscendingEnds()
    {
        var ascending = new IndexWords(Ends.Count, ulong.MaxValue);
        Ends.All.CopyTo(ascending.All);
        Sort(ascending.All, []);
        return ascending;
    }

    private void Sort(ReadOnlySpan<uint> partitions, ReadOnlySpan<uint> starts)
    {
        var words = Starts.All;
        for (var id = 0; id < words.Length; id++)
        {
            Ids[id] = id;
            words[id] = IndexRange.Word(partitions[id], starts[id]);
        }
        Sort(words, MemoryMarshal.Cast<int, uint>(Ids.AsSpan(0, words.Length)));
    }

    // By the bits in use: those of the time, then those of the partition.
    private static void Sort(Span<ulong> words, Span<uint> ids)
    {
        var inUse = 0UL;
        foreach (var word in words)
        {
            inUse |= word;
        }
        Sort(words, ids, 0, IndexRange.TimeBits - BitOperations.LeadingZeroCount((uint)inUse));
        Sort(words, ids, IndexRange.TimeBits, 64 - BitOperations.LeadingZeroCount(inUse));
    }

    private static void Sort(Span<ulong> words, Span<uint> ids, int low, int high)
    {
        if (high <= low)
        {
            return;
        }
        var spare = GC.AllocateUninitializedArray<ulong>(words.Length).AsSpan();
        var spareIds = GC.AllocateUninitializedArray<uint>(ids.Length).AsSpan();
        RadixSort.Sort(new(words, ids), new(spare, spareIds), low, high);
        if (RadixSort.EndsInSpare(low, high))
        {
            spare.CopyTo(words);
            spareIds.CopyTo(ids);
        }
    }

    private static void RequireAlike(int partitions, int starts, int ends)
    {
        if (starts != partitions || ends != partitions)
        {
            throw new ArgumentException(
                $"There are {partitions} partitions, {starts} starts and {ends} ends: each interval needs one of each."
            );
        }
    }
}
