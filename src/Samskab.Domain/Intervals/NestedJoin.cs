using System.Runtime.CompilerServices;

namespace Samskab.Intervals;

/// <summary>All pairs of intervals that overlap and are of one kind, and of one area or of one around the other.</summary>
/// <remarks>
/// An interval is a host in its own area, and a guest in each area around it that has hosts; hosts meet hosts and guests, guests
/// never meet guests. Pairs of hosts come first, then pairs of a host and a guest, both in the order of partition, start and id.
/// </remarks>
internal sealed class NestedJoin : IDisposable
{
    private readonly IntervalList hosts;
    private readonly IntervalList guests;
    private readonly ForwardScan scan;

    /// <summary>Sorts the intervals.</summary>
    /// <param name="columns">The intervals; a partition is the number of a kind times the number of areas, plus the area.</param>
    /// <param name="around">For each area those around it, each once and without itself.</param>
    /// <param name="scan">How words are compared; the widest way by default.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or an interval does not end after it starts.</exception>
    public NestedJoin(Columns columns, int[][] around, ForwardScan? scan = null)
    {
        var layout = new WordLayout(Extent.Of(columns), columns.Count);
        hosts = new(layout, columns.Count);
        hosts.Add(columns, WordLayout.Beyond);
        // Guests are invited in the order of their start, so that they only need to be sorted by partition.
        hosts.Sort(layout.IdBits, layout.PartitionBit);
        guests = Invited(hosts, around);
        foreach (var list in (ReadOnlySpan<IntervalList>)[hosts, guests])
        {
            list.Sort(layout.PartitionBit, layout.TopBit);
            list.SetEnds(columns);
        }
        this.scan = scan ?? ForwardScan.Widest;
    }

    /// <summary>Gives the pairs to a sink.</summary>
    public void Pairs<TSink>(ref TSink sink)
        where TSink : IPairSink
    {
        scan.Pairs(hosts, 0, hosts.Count, ref sink);
        scan.Pairs(hosts, guests, ref sink);
    }

    // Both stay in the order of their start: a guest's word is the host's, in another partition.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static IntervalList Invited(IntervalList hosts, int[][] around)
    {
        var (layout, areas) = (hosts.Layout, (uint)around.Length);
        var guests = new IntervalList(layout, 2 * hosts.Count);
        var occupied = new Occupied(hosts);
        for (var i = 0; i < hosts.Count; i++)
        {
            var word = hosts.Words[i];
            var partition = layout.PartitionOf(word);
            var area = partition % areas;
            foreach (var outer in around[area])
            {
                var other = (ulong)(partition - area) + (uint)outer;
                if (occupied.MayHold(other))
                {
                    guests.Add(layout.Moved(word, (uint)other), hosts.Ids[i]);
                }
            }
        }
        return guests;
    }

    public void Dispose()
    {
        hosts.Dispose();
        guests.Dispose();
    }
}
