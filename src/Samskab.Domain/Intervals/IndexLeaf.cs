using System.Numerics;

namespace Samskab.Intervals;

/// <summary>Up to 64 intervals of a <see cref="DynamicIntervalIndex"/>.</summary>
/// <remarks>An end lies in the partition of its start, so that its time is all that is kept of it.</remarks>
internal sealed class IndexLeaf(long generation) : IndexNode(generation)
{
    private IndexColumn<uint> ends;

    public ReadOnlySpan<uint> Ends => ((ReadOnlySpan<uint>)ends)[..Count];

    // Places without an entry hold 0.
    public override ulong Ceiling => IndexLanes.Greatest(AllStarts, ends);

    public override IEnumerable<IndexLeaf> Leaves => [this];

    public override void Find(IndexRange range, IndexHits hits) => hits.Add(AllIds, Meeting(range));

    public override int CountOf(IndexRange range) => BitOperations.PopCount(Meeting(range));

    public override bool Add(IndexRange range, int id)
    {
        var at = CountBefore(range.Start, id);
        if (IsAt(at, range.Start, id))
        {
            return false;
        }
        ends.Insert(Count, at, range.EndTime);
        Insert(at, range.Start, id);
        return true;
    }

    public override bool Remove(IndexRange range, int id)
    {
        var at = CountBefore(range.Start, id);
        if (!IsAt(at, range.Start, id) || ends[at] != range.EndTime)
        {
            return false;
        }
        ends.RemoveAt(Count, at);
        RemoveAt(at);
        return true;
    }

    public override IndexNode Empty() => new IndexLeaf(Generation);

    public override void Share(IndexNode next, int own)
    {
        ends.Share(Count, ref ((IndexLeaf)next).ends, next.Count, own);
        base.Share(next, own);
    }

    private ulong Meeting(IndexRange range) =>
        Used & IndexLanes.Within(AllStarts, range.PartitionStart, range.End) & IndexLanes.Above(ends, range.StartTime);
}
