namespace Samskab.Intervals;

/// <summary>All pairs of intervals that overlap: those of one partition that have a time in common.</summary>
/// <remarks>
/// Sorts once, in memory that it borrows until it is disposed, and gives what is asked for as often as it is asked. Each pair
/// comes once, in the order of partition, start and id of its first, then of its second. Words take 16 bytes an interval
/// while partition, time and id fit in 64 bits, with the ids beside them 24 otherwise.
/// </remarks>
internal sealed class IntervalJoin : IDisposable
{
    private readonly IntervalList list;
    private readonly ForwardScan scan;

    /// <summary>Sorts the intervals, which must not change until the constructor is done.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, or an interval does not end after it starts.</exception>
    public IntervalJoin(Columns columns, bool onTwoThreads = false, ForwardScan? scan = null)
    {
        list = IntervalList.Sorted(columns, onTwoThreads);
        this.scan = scan ?? ForwardScan.Widest;
    }

    /// <summary>The ids in sorted order: what the places of <see cref="Runs"/> stand for.</summary>
    public ReadOnlySpan<uint> Ids => list.Ids;

    /// <summary>Gives the pairs to a sink; on two threads, those whose first is in the lower half.</summary>
    /// <param name="sinks">One for each thread; one after the other they hold the pairs in order.</param>
    public void Pairs<TSink>(TSink[] sinks)
        where TSink : IPairSink => list.ForEachHalf((half, from, to) => scan.Pairs(list, from, to, ref sinks[half]));

    /// <summary>Writes for each place in sorted order the place at which the run of those behind it that it meets ends.</summary>
    public void Runs(Memory<int> runs)
    {
        list.SetFirsts();
        list.ForEachHalf((_, from, to) => scan.Runs(list, from, to, runs.Span));
    }

    /// <summary>How many pairs there are.</summary>
    public long Count()
    {
        var counts = new long[2];
        list.SetFirsts();
        list.ForEachHalf((half, from, to) => counts[half] = scan.Count(list, from, to));
        return counts.Sum();
    }

    public void Dispose() => list.Dispose();
}
