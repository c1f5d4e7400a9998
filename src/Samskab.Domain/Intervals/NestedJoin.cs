namespace Samskab.Intervals;

/// <summary>All pairs of intervals that overlap and are of one kind, and of one area or of one around the other.</summary>
/// <remarks>
/// An interval is a host in its own area, and a guest in each area around it that has hosts; hosts meet hosts and guests, guests
/// never meet guests. Kind after kind is laid out by area, small enough to stay near the processor.
/// </remarks>
internal sealed class NestedJoin : IDisposable
{
    private readonly IntervalList all;
    private readonly Gathering gathering;
    private readonly int kindBit;
    private readonly ForwardScan scan;

    /// <summary>Sorts the intervals by kind and start.</summary>
    /// <param name="columns">The intervals; a partition is that of <see cref="PartitionOf"/>.</param>
    /// <param name="around">For each area those around it, each once and without itself.</param>
    /// <param name="scan">How words are compared; the widest way by default.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or an interval does not end after it starts.</exception>
    public NestedJoin(Columns columns, int[][] around, ForwardScan? scan = null)
    {
        var layout = new WordLayout(Extent.Of(columns), columns.Count);
        var surroundings = new Surroundings(around);
        this.scan = scan ?? ForwardScan.Widest;
        kindBit = Math.Min(layout.PartitionBit + surroundings.Bits, layout.TopBit);
        all = new(layout, columns.Count);
        all.Add(columns, WordLayout.Beyond);
        all.Sort(layout.IdBits, layout.PartitionBit);
        all.Sort(kindBit, layout.TopBit);
        all.SetEnds(columns);
        gathering = new(all, surroundings);
    }

    /// <summary>The partition of a kind in one of so many areas.</summary>
    public static uint PartitionOf(uint kind, uint area, int areas) => kind << Surroundings.BitsOf(areas) | area;

    /// <summary>Gives the pairs to a sink, kind after kind: first hosts with hosts, then hosts with guests.</summary>
    public void Pairs<TSink>(ref TSink sink)
        where TSink : IPairSink
    {
        for (int from = 0, to; from < all.Count; from = to)
        {
            to = EndOfKind(from);
            gathering.Invite(from, to);
            gathering.Pairs(scan, ref sink);
        }
    }

    public void Dispose()
    {
        all.Dispose();
        gathering.Dispose();
    }

    // By steps of twice the length, then by halves.
    private int EndOfKind(int from)
    {
        var (inside, outside) = (from, from + 1);
        while (outside < all.Count && IsOfOneKind(from, outside))
        {
            (inside, outside) = (outside, Math.Min(outside + (outside - from), all.Count));
        }
        while (outside - inside > 1)
        {
            var half = inside + (outside - inside) / 2;
            (inside, outside) = IsOfOneKind(from, half) ? (half, outside) : (inside, half);
        }
        return outside;
    }

    private bool IsOfOneKind(int place, int other) =>
        kindBit == 64 || (all.Words[place] ^ all.Words[other]) >> kindBit == 0;
}
