using System.Numerics;

namespace Samskab.Intervals;

/// <summary>A node of the tree of a <see cref="DynamicIntervalIndex"/>: entries in the order of start, then id.</summary>
/// <remarks>
/// Only the writer changes a node, and only one of its own generation: what an earlier generation made, a snapshot may hold, and
/// it is copied before it is changed.
/// </remarks>
internal abstract class IndexNode(long generation)
{
    public const int Capacity = IndexLanes.Count;

    private IndexColumn<ulong> starts;
    private IndexColumn<int> ids;

    public long Generation { get; private set; } = generation;

    public int Count { get; private set; }

    public bool IsFull => Count == Capacity;

    public ReadOnlySpan<ulong> Starts => AllStarts[..Count];

    public ReadOnlySpan<int> Ids => AllIds[..Count];

    /// <summary>The greatest end of the intervals below; they stand no higher.</summary>
    public abstract ulong Ceiling { get; }

    /// <summary>The leaves below, in order.</summary>
    public abstract IEnumerable<IndexLeaf> Leaves { get; }

    protected ReadOnlySpan<ulong> AllStarts => starts;

    protected ReadOnlySpan<int> AllIds => ids;

    /// <summary>The bits of the places that have an entry.</summary>
    protected ulong Used => Count == 0 ? 0 : ulong.MaxValue >> (Capacity - Count);

    public abstract void Find(IndexRange range, IndexHits hits);

    public abstract int CountOf(IndexRange range);

    /// <summary>Adds an interval to a node that is not full; false where it is there.</summary>
    public abstract bool Add(IndexRange range, int id);

    /// <summary>Removes an interval; false where it is not there.</summary>
    public abstract bool Remove(IndexRange range, int id);

    /// <summary>A node of the same kind without entries.</summary>
    public abstract IndexNode Empty();

    /// <summary>The node itself when it is of a generation, else a copy that is.</summary>
    public IndexNode Of(long generation)
    {
        if (Generation == generation)
        {
            return this;
        }
        var copy = (IndexNode)MemberwiseClone();
        copy.Generation = generation;
        return copy;
    }

    /// <summary>Moves entries between this node and the one that follows it, so that this one has as many as told.</summary>
    public virtual void Share(IndexNode next, int own)
    {
        starts.Share(Count, ref next.starts, next.Count, own);
        ids.Share(Count, ref next.ids, next.Count, own);
        (Count, next.Count) = (own, Count + next.Count - own);
    }

    protected void Insert(int at, ulong start, int id)
    {
        starts.Insert(Count, at, start);
        ids.Insert(Count, at, id);
        Count++;
    }

    protected void RemoveAt(int at)
    {
        starts.RemoveAt(Count, at);
        ids.RemoveAt(Count, at);
        Count--;
    }

    protected void Rename(int at, ulong start, int id) => (starts[at], ids[at]) = (start, id);

    protected bool IsAt(int at, ulong start, int id) => at < Count && starts[at] == start && ids[at] == id;

    /// <summary>How many entries stand before one.</summary>
    protected int CountBefore(ulong start, int id)
    {
        var at = BitOperations.PopCount(Used & IndexLanes.Below(starts, start));
        while (at < Count && starts[at] == start && ids[at] < id)
        {
            at++;
        }
        return at;
    }
}
