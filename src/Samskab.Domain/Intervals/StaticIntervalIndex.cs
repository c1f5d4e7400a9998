using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samskab.Intervals;

/// <summary>Intervals that do not change, and those that meet given ones; the id of an interval is its position.</summary>
/// <remarks>
/// An interval meets those that start before its end and end after its start. Which ones they are is asked of eight at a time,
/// with the first start and the greatest end of each eight, 64, 512 …; how many there are is the number of starts before the end
/// less the number of ends at or before the start (a static B+-tree each: Khuong and Morin, Array Layouts for Comparison-Based
/// Searching, 2017). Asking changes nothing, so that any thread may.
/// </remarks>
internal sealed class StaticIntervalIndex
{
    // So many queries go down together: while one waits for memory, the others do too, and not after it.
    private const int Batch = 32;

    // The levels that do not stay in the cache nearest to the processor.
    private const int LargeLevels = 2;

    private readonly int[] ids;
    private readonly IndexLevels starts;
    private readonly IndexLevels ceilings;
    private readonly IndexLevels ends;

    /// <param name="partitions">The partition of each interval.</param>
    /// <param name="intervalStarts">The start of each.</param>
    /// <param name="intervalEnds">The end of each, which is no longer part of it.</param>
    public StaticIntervalIndex(
        ReadOnlySpan<uint> partitions,
        ReadOnlySpan<uint> intervalStarts,
        ReadOnlySpan<uint> intervalEnds
    )
    {
        var columns = new IndexColumns(partitions, intervalStarts, intervalEnds);
        Count = partitions.Length;
        ids = columns.Ids;
        starts = IndexLevels.OfFirst(columns.Starts);
        ceilings = IndexLevels.OfGreatest(columns.Ends);
        ends = IndexLevels.OfFirst(columns.AscendingEnds());
    }

    public int Count { get; }

    /// <summary>Adds the ids of the intervals that meet one.</summary>
    public void Find(IndexRange range, IndexHits hits)
    {
        Span<int> until = [0];
        Find([range], hits, until);
    }

    /// <summary>How many intervals meet one.</summary>
    public int CountOf(IndexRange range)
    {
        Span<int> counts = [0];
        CountOf([range], counts);
        return counts[0];
    }

    /// <summary>Adds the ids of the intervals that meet each of many, and tells how many ids there are after each.</summary>
    public void Find(ReadOnlySpan<IndexRange> ranges, IndexHits hits, Span<int> until)
    {
        for (; ranges.Length > Batch; ranges = ranges[Batch..], until = until[Batch..])
        {
            FindFew(ranges[..Batch], hits, until[..Batch]);
        }
        FindFew(ranges, hits, until[..ranges.Length]);
    }

    /// <summary>How many intervals meet each of many.</summary>
    public void CountOf(ReadOnlySpan<IndexRange> ranges, Span<int> counts)
    {
        for (; ranges.Length > Batch; ranges = ranges[Batch..], counts = counts[Batch..])
        {
            CountFew(ranges[..Batch], counts[..Batch]);
        }
        CountFew(ranges, counts[..ranges.Length]);
    }

    private void FindFew(ReadOnlySpan<IndexRange> ranges, IndexHits hits, Span<int> until)
    {
        hits.Frontier.Start(ranges.Length);
        for (var level = starts.Count - 1; level > 0; level--)
        {
            ReadAhead(level, hits);
            GoDown(level, ranges, hits);
        }
        ReadAhead(0, hits);
        Collect(ranges, hits, until);
    }

    // Asks the memory for all nodes of a level at once, in a loop so short that the processor runs ahead in it.
    private void ReadAhead(int level, IndexHits hits)
    {
        if (level >= LargeLevels)
        {
            return;
        }
        ref var from = ref starts[level].Origin;
        ref var to = ref ceilings[level].Origin;
        var read = 0UL;
        foreach (var item in hits.Frontier.Items)
        {
            var place = IndexFrontier.NodeOf(item) * IndexWords.NodeSize;
            read |= Unsafe.Add(ref from, place) | Unsafe.Add(ref to, place);
        }
        hits.ReadAhead = read;
    }

    // Nothing here branches on what is found, so that the processor never has to guess it.
    private void GoDown(int level, ReadOnlySpan<IndexRange> ranges, IndexHits hits)
    {
        var (nodes, below) = (hits.Frontier, hits.Below);
        ref var from = ref starts[level].Origin;
        ref var to = ref ceilings[level].Origin;
        ref var free = ref below.Reserve(nodes.Count * IndexWords.NodeSize);
        var count = 0;
        foreach (var item in nodes.Items)
        {
            var meeting = Meeting(ref from, ref to, IndexFrontier.NodeOf(item), ranges[IndexFrontier.QueryOf(item)]);
            IndexLanes.Compress(meeting, IndexFrontier.Below(item)).StoreUnsafe(ref free, (nuint)count);
            count += IndexLanes.CountOf(meeting);
        }
        below.Count = count;
        hits.GoDown();
    }

    private void Collect(ReadOnlySpan<IndexRange> ranges, IndexHits hits, Span<int> until)
    {
        var nodes = hits.Frontier;
        ref var from = ref starts[0].Origin;
        ref var to = ref ceilings[0].Origin;
        ref var id = ref MemoryMarshal.GetArrayDataReference(ids);
        ref var free = ref hits.Reserve(nodes.Count * IndexWords.NodeSize);
        var count = 0;
        until.Fill(hits.Count);
        foreach (var item in nodes.Items)
        {
            var (node, query) = (IndexFrontier.NodeOf(item), IndexFrontier.QueryOf(item));
            var meeting = Meeting(ref from, ref to, node, ranges[query]);
            var eight = Vector256.LoadUnsafe(ref id, (nuint)(node * IndexWords.NodeSize));
            IndexLanes.Compress(meeting, eight).StoreUnsafe(ref free, (nuint)count);
            count += IndexLanes.CountOf(meeting);
            until[query] = hits.Count + count;
        }
        hits.Count += count;
        KeepAscending(until);
    }

    // A query that no node was left for has as many after it as the one before.
    private static void KeepAscending(Span<int> until)
    {
        for (var query = 1; query < until.Length; query++)
        {
            until[query] = Math.Max(until[query], until[query - 1]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Meeting(ref ulong starts, ref ulong ceilings, int node, IndexRange range)
    {
        var place = (nuint)(node * IndexWords.NodeSize);
        return Vector512.LessThan(Vector512.LoadUnsafe(ref starts, place), Vector512.Create(range.End))
            & Vector512.GreaterThan(Vector512.LoadUnsafe(ref ceilings, place), Vector512.Create(range.Start));
    }

    private void CountFew(ReadOnlySpan<IndexRange> ranges, Span<int> counts)
    {
        Span<ulong> bounds = stackalloc ulong[ranges.Length];
        Span<int> over = stackalloc int[ranges.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            (bounds[i], counts[i]) = (ranges[i].End, 0);
        }
        starts.CountBelow(bounds, counts);
        for (var i = 0; i < ranges.Length; i++)
        {
            bounds[i] = ranges[i].Start + 1;
        }
        ends.CountBelow(bounds, over);
        for (var i = 0; i < ranges.Length; i++)
        {
            counts[i] -= over[i];
        }
    }
}
