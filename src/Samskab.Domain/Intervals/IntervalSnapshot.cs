namespace Samskab.Intervals;

/// <summary>What a <see cref="DynamicIntervalIndex"/> held at one moment; it never changes, and any thread may ask it.</summary>
internal sealed class IntervalSnapshot(IndexNode root, int count)
{
    /// <summary>How many intervals there are.</summary>
    public int Count { get; } = count;

    /// <summary>All intervals by partition, start and id, leaf by leaf.</summary>
    public IEnumerable<IndexLeaf> Leaves => root.Leaves;

    /// <summary>Adds the ids of the intervals that meet one, in the order of start and id.</summary>
    public void Find(IndexRange range, IndexHits hits) => root.Find(range, hits);

    /// <summary>How many intervals meet one.</summary>
    public int CountOf(IndexRange range) => root.CountOf(range);
}
