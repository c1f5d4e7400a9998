using System.Numerics;

namespace Samskab.Intervals;

/// <summary>Up to 64 nodes of a <see cref="DynamicIntervalIndex"/>, with what stands first in each and its ceiling.</summary>
internal sealed class IndexBranch(long generation) : IndexNode(generation)
{
    // A neighbour with less room than this would soon be full itself: then a node is split.
    private const int LeastRoom = Capacity / 8;
    private const int Sparse = Capacity / 4;

    private IndexColumn<ulong> ceilings;
    private IndexColumn<IndexNode> children;

    /// <summary>A branch over one node of its generation.</summary>
    public IndexBranch(IndexNode only)
        : this(only.Generation) => Insert(0, only);

    /// <summary>The one node below; null where there are more.</summary>
    public IndexNode? Only => Count == 1 ? children[0] : null;

    public override ulong Ceiling => IndexLanes.Greatest(ceilings);

    public override IEnumerable<IndexLeaf> Leaves
    {
        get
        {
            for (var at = 0; at < Count; at++)
            {
                foreach (var leaf in children[at].Leaves)
                {
                    yield return leaf;
                }
            }
        }
    }

    public override void Find(IndexRange range, IndexHits hits)
    {
        for (var left = Meeting(range); left != 0; left &= left - 1)
        {
            children[BitOperations.TrailingZeroCount(left)].Find(range, hits);
        }
    }

    public override int CountOf(IndexRange range)
    {
        var count = 0;
        for (var left = Meeting(range); left != 0; left &= left - 1)
        {
            count += children[BitOperations.TrailingZeroCount(left)].CountOf(range);
        }
        return count;
    }

    public override bool Add(IndexRange range, int id)
    {
        var at = PlaceWithRoom(range.Start, id);
        if (!Own(at).Add(range, id))
        {
            return false;
        }
        ceilings[at] = Math.Max(ceilings[at], range.End);
        if (at == 0)
        {
            Rename(0, children[0].Starts[0], children[0].Ids[0]);
        }
        return true;
    }

    public override bool Remove(IndexRange range, int id)
    {
        var at = PlaceOf(range.Start, id);
        var child = Own(at);
        if (!child.Remove(range, id))
        {
            return false;
        }
        if (child.Count < Sparse)
        {
            Fill(at);
        }
        else if (ceilings[at] == range.End)
        {
            ceilings[at] = child.Ceiling;
        }
        return true;
    }

    public override IndexNode Empty() => new IndexBranch(Generation);

    public override void Share(IndexNode next, int own)
    {
        var other = (IndexBranch)next;
        ceilings.Share(Count, ref other.ceilings, other.Count, own);
        children.Share(Count, ref other.children, other.Count, own);
        base.Share(next, own);
    }

    private ulong Meeting(IndexRange range) =>
        Used & IndexLanes.Below(AllStarts, range.End) & IndexLanes.Above(ceilings, range.Start);

    // The last node that begins no later; what stands before all of them belongs in the first.
    private int PlaceOf(ulong start, int id)
    {
        var before = CountBefore(start, id);
        return IsAt(before, start, id) || before == 0 ? before : before - 1;
    }

    private int PlaceWithRoom(ulong start, int id)
    {
        var at = PlaceOf(start, id);
        if (!children[at].IsFull)
        {
            return at;
        }
        Relieve(at);
        return PlaceOf(start, id);
    }

    private IndexNode Own(int at) => children[at] = children[at].Of(Generation);

    // With a neighbour that has room, else with a new one: this way nodes are fuller than if each full one were split.
    private void Relieve(int at)
    {
        var (before, after) = (RoomAt(at - 1), RoomAt(at + 1));
        if (Math.Max(before, after) >= LeastRoom)
        {
            Level(before > after ? at - 1 : at);
        }
        else
        {
            Insert(at + 1, children[at].Empty());
            Level(at);
        }
    }

    private int RoomAt(int at) => at < 0 || at >= Count ? 0 : Capacity - children[at].Count;

    private void Fill(int at)
    {
        var left = Math.Max(at - 1, 0);
        if (children[left].Count + children[left + 1].Count > Capacity - LeastRoom)
        {
            Level(left);
        }
        else
        {
            Merge(left);
        }
    }

    private void Level(int left)
    {
        Share(left, (children[left].Count + children[left + 1].Count) / 2);
        Describe(left + 1);
    }

    private void Merge(int left)
    {
        Share(left, children[left].Count + children[left + 1].Count);
        ceilings.RemoveAt(Count, left + 1);
        children.RemoveAt(Count, left + 1);
        RemoveAt(left + 1);
    }

    private void Share(int left, int own)
    {
        Own(left).Share(Own(left + 1), own);
        Describe(left);
    }

    private void Insert(int at, IndexNode child)
    {
        ceilings.Insert(Count, at, 0);
        children.Insert(Count, at, child);
        Insert(at, 0, 0);
    }

    private void Describe(int at)
    {
        var child = children[at];
        Rename(at, child.Starts[0], child.Ids[0]);
        ceilings[at] = child.Ceiling;
    }
}
