namespace Samskab.Intervals;

/// <summary>What a <see cref="DynamicIntervalIndex"/> holds at one moment.</summary>
/// <remarks>A query finds those that share a unit of time with it in its partition. Asking changes nothing.</remarks>
internal sealed class IntervalView(IndexNode root, int count)
{
    /// <summary>How many intervals there are.</summary>
    public int Count { get; } = count;

    /// <summary>All intervals by partition, start and id, leaf by leaf.</summary>
    public IEnumerable<IndexLeaf> Leaves => root.Leaves;

    /// <summary>The end above which none of them ends, as a word.</summary>
    public ulong Ceiling => root.Ceiling;

    /// <summary>Adds the ids of the intervals that meet one, in the order of start and id.</summary>
    public void Find(IndexRange range, IndexHits hits) => root.Find(range, hits);

    /// <summary>How many intervals meet one.</summary>
    public int CountOf(IndexRange range) => root.CountOf(range);
}
