using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Counts overlaps.</summary>
internal struct Counter : IOverlapVisitor
{
    public long Count { get; private set; }

    public bool Visit(in OverlapEvidence overlap)
    {
        Count++;
        return true;
    }
}

/// <summary>Gathers overlaps.</summary>
internal readonly struct Gathering() : IOverlapVisitor
{
    private readonly List<OverlapEvidence> overlaps = [];

    public bool Visit(in OverlapEvidence overlap)
    {
        overlaps.Add(overlap);
        return true;
    }

    public List<OverlapEvidence> Ordered()
    {
        overlaps.Sort((one, other) => (one.One, one.Other).CompareTo((other.One, other.Other)));
        return overlaps;
    }
}

/// <summary>Keeps the gravest overlaps.</summary>
internal struct Gravest(int count) : IOverlapVisitor
{
    // The least grave of those kept is on top.
    private readonly PriorityQueue<OverlapEvidence, (int, int, int)> kept = new();
    private int least = -1;

    public bool Visit(in OverlapEvidence overlap)
    {
        if (overlap.Severity >= least || kept.Count < count)
        {
            Keep(in overlap);
        }
        return true;
    }

    public readonly ValueList<OverlapEvidence> ToValueList() =>
        kept.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element).ToValueList();

    private void Keep(in OverlapEvidence overlap)
    {
        kept.Enqueue(overlap, (overlap.Severity, -overlap.One, -overlap.Other));
        if (kept.Count > count)
        {
            kept.Dequeue();
            least = kept.Peek().Severity;
        }
    }
}
