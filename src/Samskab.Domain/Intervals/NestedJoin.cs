using System.Numerics;
using System.Runtime.CompilerServices;

namespace Samskab.Intervals;

/// <summary>All pairs of intervals that overlap and are of one kind, and of one area or of one around the other.</summary>
/// <remarks>
/// An interval is a host in its own area, and a guest in each area around it that has hosts; hosts meet hosts and guests, guests
/// never meet guests. Kind after kind, or several small ones together, is small enough to stay near the processor.
/// </remarks>
internal sealed class NestedJoin : IDisposable
{
    private const int MinBatch = 8192;

    private readonly IntervalList all;
    private readonly IntervalList hosts;
    private readonly IntervalList guests;
    private readonly Surroundings around;
    private readonly int kindBit;
    private readonly Occupied occupied;
    private readonly ForwardScan scan;

    /// <summary>Sorts the intervals by kind and start.</summary>
    /// <param name="columns">The intervals; a partition is that of <see cref="PartitionOf"/>.</param>
    /// <param name="around">For each area those around it, each once and without itself.</param>
    /// <param name="scan">How words are compared; the widest way by default.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or an interval does not end after it starts.</exception>
    public NestedJoin(Columns columns, int[][] around, ForwardScan? scan = null)
    {
        var layout = new WordLayout(Extent.Of(columns), columns.Count);
        this.around = new(around);
        this.scan = scan ?? ForwardScan.Widest;
        kindBit = Math.Min(layout.PartitionBit + this.around.Bits, layout.TopBit);
        all = new(layout, columns.Count);
        all.Add(columns, WordLayout.Beyond);
        all.Sort(layout.IdBits, layout.PartitionBit);
        all.Sort(kindBit, layout.TopBit);
        all.SetEnds(columns);
        occupied = new(all);
        hosts = new(layout.WithIdsBeside, MinBatch);
        guests = new(layout.WithIdsBeside, 2 * MinBatch);
    }

    /// <summary>The partition of a kind in one of so many areas.</summary>
    public static uint PartitionOf(uint kind, uint area, int areas) => kind << Surroundings.BitsOf(areas) | area;

    /// <summary>Gives the pairs to a sink, batch after batch: first hosts with hosts, then hosts with guests.</summary>
    public void Pairs<TSink>(ref TSink sink)
        where TSink : IPairSink
    {
        for (int from = 0, to; from < all.Count; from = to)
        {
            to = EndOfBatch(from);
            hosts.Take(all, from, to);
            Invite(from, to);
            Order(hosts, from, to);
            Order(guests, from, to);
            scan.Pairs(hosts, 0, hosts.Count, ref sink);
            scan.Pairs(hosts, guests, ref sink);
        }
    }

    public void Dispose()
    {
        all.Dispose();
        hosts.Dispose();
        guests.Dispose();
    }

    private int EndOfBatch(int from)
    {
        var to = Math.Min(from + MinBatch, all.Count);
        while (to < all.Count && Differing(to - 1, to) <= kindBit)
        {
            to++;
        }
        return to;
    }

    // In the order of their start, as they stand here: a guest's word is its host's, in another partition. What is no guest is
    // written too, and written over: whether an area has hosts is hard to foresee.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Invite(int from, int to)
    {
        var (layout, depth) = (all.Layout, around.Depth);
        var areaMask = (1u << around.Bits) - 1;
        var words = all.Words;
        var room = guests.Room(depth * (to - from));
        var count = 0;
        for (var place = from; place < to; place++)
        {
            var word = words[place];
            var partition = layout.PartitionOf(word);
            foreach (var outer in around.Of(partition & areaMask))
            {
                var other = partition & ~areaMask | outer;
                room.Words[count] = layout.Moved(word, other);
                room.Ids[count] = (uint)place;
                count += Unsafe.BitCast<bool, byte>(occupied.MayHold(other) & other != partition);
            }
        }
        guests.Take(count);
    }

    private void Order(IntervalList list, int from, int to)
    {
        list.Sort(all.Layout.PartitionBit, Math.Max(kindBit, Differing(from, to - 1)));
        list.SetEnds(all);
    }

    /// <summary>One more than the highest bit in which two words differ.</summary>
    private int Differing(int place, int other) =>
        64 - BitOperations.LeadingZeroCount(all.Words[place] ^ all.Words[other]);
}
