using System.Runtime.InteropServices;
using Samskab.Benchmarks.Joins;
using Samskab.Collaborations;
using Samskab.Overlaps;

namespace Samskab.Benchmarks.National;

/// <summary>What a careful developer writes for the same pairs: sorts by cell and first day, then scans each two cells that meet.</summary>
/// <remarks>
/// The columns are ready: who is at home or a guest in which cell, and which cells meet. A cell is a place and what an offer is
/// about and for whom. Two that are for several areas are found once for each: they are left out of what is compared.
/// </remarks>
internal sealed class PairsByHand
{
    private readonly List<(ulong Key, int End, int Number)> hosts = [];
    private readonly List<(ulong Key, int End, int Number)> guests = [];
    private readonly Inventory inventory;
    private readonly ulong[] pairs = new ulong[40_000_000];

    public PairsByHand(Collaboration country, OverlapScope scope)
    {
        inventory = Inventory.Of(country, country.Offers);
        for (var number = 0; number < country.Offers.Count; number++)
        {
            if (inventory.IsThere(number, scope))
            {
                Enter(number, scope);
            }
        }
        var isHome = hosts.Select(host => (int)(host.Key >> 44)).ToHashSet();
        guests.RemoveAll(guest => !isHome.Contains((int)(guest.Key >> 44)));
    }

    public int Entries => hosts.Count + guests.Count;

    public Found Run()
    {
        var own = new Cells(hosts);
        var others = new Cells(guests);
        var count = 0;
        foreach (var (cell, span) in own.Ranges)
        {
            var (place, aim) = (cell >> 22, (int)(cell & 0x3F_FFFF));
            foreach (var met in inventory.Aims.Meeting(aim))
            {
                var other = place << 22 | (uint)met;
                if (met == aim)
                {
                    count = own.ScanSelf(span, pairs, count);
                }
                else if (met > aim && own.Ranges.TryGetValue(other, out var there))
                {
                    count = Cells.Scan(own, span, own, there, pairs, count);
                }
                if (others.Ranges.TryGetValue(other, out var visiting))
                {
                    count = Cells.Scan(own, span, others, visiting, pairs, count);
                }
            }
        }
        var checksum = 0UL;
        foreach (var pair in pairs.AsSpan(0, count))
        {
            checksum += (uint)(pair >> 32) ^ (uint)pair;
        }
        return new(count, checksum);
    }

    private void Enter(int number, OverlapScope scope)
    {
        ref readonly var item = ref inventory[number];
        foreach (var place in inventory.PlacesOf(number))
        {
            hosts.Add((KeyOf(place, in item, scope), EndOf(in item, scope), number));
            foreach (var lower in inventory.Places.LowerMeeting(place))
            {
                guests.Add((KeyOf(lower, in item, scope), EndOf(in item, scope), number));
            }
        }
    }

    private static ulong KeyOf(int place, in Item item, OverlapScope scope) =>
        (ulong)place << 44 | (ulong)item.Aim << 22 | (uint)Math.Max(item.Begin - (long)scope.First, 0);

    private static int EndOf(in Item item, OverlapScope scope) =>
        (int)Math.Min(item.End - (long)scope.First, int.MaxValue);

    /// <summary>Entries sorted by cell and first day, with where each cell is.</summary>
    private sealed class Cells
    {
        private readonly int[] begins;
        private readonly int[] ends;
        private readonly int[] numbers;

        public Cells(List<(ulong Key, int End, int Number)> entries)
        {
            var keys = new ulong[entries.Count];
            var places = new int[entries.Count];
            var span = CollectionsMarshal.AsSpan(entries);
            for (var i = 0; i < keys.Length; i++)
            {
                (keys[i], places[i]) = (span[i].Key, i);
            }
            Array.Sort(keys, places);
            (begins, ends, numbers) = (new int[keys.Length], new int[keys.Length], new int[keys.Length]);
            for (var i = 0; i < keys.Length; i++)
            {
                ref readonly var entry = ref span[places[i]];
                (begins[i], ends[i], numbers[i]) = ((int)(keys[i] & 0x3F_FFFF), entry.End, entry.Number);
                ref var range = ref CollectionsMarshal.GetValueRefOrAddDefault(Ranges, keys[i] >> 22, out var isThere);
                range = isThere ? (range.From, i + 1) : (i, i + 1);
            }
        }

        public Dictionary<ulong, (int From, int To)> Ranges { get; } = [];

        public int ScanSelf((int From, int To) span, ulong[] pairs, int count)
        {
            for (var i = span.From; i < span.To; i++)
            {
                for (var j = i + 1; j < span.To && begins[j] < ends[i]; j++)
                {
                    pairs[count++] = (ulong)(uint)numbers[i] << 32 | (uint)numbers[j];
                }
            }
            return count;
        }

        public static int Scan(
            Cells one,
            (int From, int To) its,
            Cells other,
            (int From, int To) others,
            ulong[] pairs,
            int count
        )
        {
            var (i, j) = (its.From, others.From);
            while (i < its.To && j < others.To)
            {
                if (one.begins[i] <= other.begins[j])
                {
                    for (var k = j; k < others.To && other.begins[k] < one.ends[i]; k++)
                    {
                        pairs[count++] = (ulong)(uint)one.numbers[i] << 32 | (uint)other.numbers[k];
                    }
                    i++;
                }
                else
                {
                    for (var k = i; k < its.To && one.begins[k] < other.ends[j]; k++)
                    {
                        pairs[count++] = (ulong)(uint)one.numbers[k] << 32 | (uint)other.numbers[j];
                    }
                    j++;
                }
            }
            return count;
        }
    }
}
