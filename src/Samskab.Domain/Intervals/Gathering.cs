using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samskab.Intervals;

/// <summary>The intervals of one kind area by area: the hosts of all areas, behind them the guests of those that have hosts.</summary>
/// <remarks>Both stand in the order of area and start. Counting the areas tells where each interval goes, so that none is sorted.</remarks>
internal sealed class Gathering(IntervalList all, Surroundings around) : IDisposable
{
    private const int InWord = 64;

    // What is no guest is written as well, to where nothing is read: whether an area has hosts is hard to foresee.
    private const int Nowhere = 0;

    private readonly IntervalList list = new(all.Layout, Nowhere + 1);
    private readonly Area[] areas = new Area[around.Count];
    private readonly ulong[] withHosts = new ulong[(around.Count + InWord - 1) / InWord];
    private int firstGuest;

    /// <summary>Lays out the intervals of the places, all of one kind.</summary>
    public void Invite(int from, int to)
    {
        Count(from, to);
        CountGuests();
        firstGuest = Nowhere + 1 + (to - from) + IntervalList.Slack;
        var end = FindPlaces(firstGuest);
        list.Room(end);
        if (all.Layout.HoldsIds)
        {
            Write(new IdsInWords(all), from, to);
        }
        else
        {
            Write(new IdsBeside(all), from, to);
        }
        list.Close(firstGuest - IntervalList.Slack);
        list.Close(end);
    }

    /// <summary>Gives the pairs of what is laid out, and forgets it.</summary>
    public void Pairs<TSink>(ForwardScan scan, ref TSink sink)
        where TSink : IPairSink
    {
        scan.Pairs(list, Nowhere + 1, firstGuest - IntervalList.Slack, ref sink);
        var (host, guest) = (Nowhere + 1, firstGuest);
        for (var at = 0; at < withHosts.Length; at++)
        {
            for (var rest = withHosts[at]; rest != 0; rest &= rest - 1)
            {
                ref var area = ref areas[InWord * at + BitOperations.TrailingZeroCount(rest)];
                if (area.Guests > guest)
                {
                    scan.Pairs(list, (host, area.Hosts), (guest, area.Guests), ref sink);
                }
                (host, guest) = (area.Hosts, area.Guests);
                area = default;
            }
            withHosts[at] = 0;
        }
    }

    public void Dispose() => list.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(int from, int to)
    {
        var (layout, mask) = (all.Layout, around.Mask);
        var (itsAreas, itsWithHosts) = (areas, withHosts);
        foreach (var word in all.Words[from..to])
        {
            var area = layout.PartitionOf(word) & mask;
            itsAreas[area].Hosts++;
            itsAreas[area].Step = 1;
            itsWithHosts[area / InWord] |= 1UL << (int)(area % InWord);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountGuests()
    {
        for (var at = 0; at < withHosts.Length; at++)
        {
            for (var rest = withHosts[at]; rest != 0; rest &= rest - 1)
            {
                var area = InWord * at + BitOperations.TrailingZeroCount(rest);
                var hosts = areas[area].Hosts;
                foreach (var outer in around.Of((uint)area))
                {
                    areas[outer].Guests += hosts & -areas[outer].Step;
                }
            }
        }
    }

    /// <summary>Turns the numbers of hosts and guests into the places of the first ones.</summary>
    /// <returns>The place behind the last guest.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindPlaces(int guest)
    {
        var host = Nowhere + 1;
        for (var at = 0; at < withHosts.Length; at++)
        {
            for (var rest = withHosts[at]; rest != 0; rest &= rest - 1)
            {
                ref var area = ref areas[InWord * at + BitOperations.TrailingZeroCount(rest)];
                (area.Hosts, host) = (host, host + area.Hosts);
                (area.Guests, guest) = (guest, guest + area.Guests);
            }
        }
        return guest;
    }

    // The word of a guest is its host's, moved to another area; places stand behind the last one of their area afterwards.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write<TIds>(TIds ids, int from, int to)
        where TIds : IIds, allows ref struct
    {
        var (bit, mask, depth) = (all.Layout.PartitionBit, around.Mask, around.Depth);
        var itsIds = list.IdsBeside;
        ref var area = ref MemoryMarshal.GetArrayDataReference(areas);
        ref var outer = ref around.First;
        ref var word = ref all.FirstWord;
        ref var end = ref all.FirstEnd;
        ref var itsWord = ref list.FirstWord;
        ref var itsEnd = ref list.FirstEnd;
        for (nint i = from; i < to; i++)
        {
            var (oneWord, oneEnd) = (Unsafe.Add(ref word, i), Unsafe.Add(ref end, i));
            var own = (uint)(oneWord >> bit) & mask;
            nint place = Unsafe.Add(ref area, (nint)own).Hosts++;
            Unsafe.Add(ref itsWord, place) = oneWord;
            Unsafe.Add(ref itsEnd, place) = oneEnd;
            if (itsIds.Length > 0)
            {
                itsIds[(int)place] = ids[i];
            }
            for (nint k = 0; k < depth; k++)
            {
                var other = Unsafe.Add(ref outer, (nint)own * depth + k);
                ref var its = ref Unsafe.Add(ref area, (nint)other);
                place = its.Guests;
                its.Guests += its.Step;
                var move = (ulong)((long)other - own) << bit;
                Unsafe.Add(ref itsWord, place) = oneWord + move;
                Unsafe.Add(ref itsEnd, place) = oneEnd + move;
                if (itsIds.Length > 0)
                {
                    itsIds[(int)place] = ids[i];
                }
            }
        }
    }

    /// <summary>How many hosts and guests an area has, then the places for the next ones; a step is 1 where there are hosts.</summary>
    private struct Area
    {
        public int Hosts;
        public int Guests;
        public int Step;
    }
}
