using System.Numerics;
using Samskab.Intervals;

namespace Samskab.Overlaps;

/// <summary>Finds all pairs of an inventory that meet or may meet in what, where, for whom and when.</summary>
/// <remarks>
/// All are sorted by aim and first day once and then laid out by place, as hosts where they are at home and as guests at the
/// lower places that meet theirs; that keeps the order, so that guests need no sorting of their own. At each place a forward scan
/// (Bouros and Mamoulis, PVLDB 10(11), 2017) goes over the hosts of each aim with one another, with the hosts of other aims
/// that meet it, and with the guests of these; guests among themselves meet elsewhere or not at all.
/// </remarks>
internal sealed class MeetingJoin
{
    private const int DayBits = 23;

    private readonly Inventory inventory;
    private readonly Layout hosts;
    private readonly Layout guests;

    /// <summary>Lays out those that can be there in the period asked about, all or some of them.</summary>
    public MeetingJoin(
        Inventory inventory,
        OverlapScope scope,
        CancellationToken cancellation,
        Func<int, bool>? isMeant = null
    )
    {
        this.inventory = inventory;
        var sorted = Sorted(inventory, scope, isMeant);
        cancellation.ThrowIfCancellationRequested();
        hosts = Layout.Of(sorted, inventory.Places.Count, inventory.PlacesOf);
        cancellation.ThrowIfCancellationRequested();
        guests = Layout.Of(sorted, inventory.Places.Count, new GuestPlaces(inventory, hosts).Of);
    }

    /// <summary>Where each is at home.</summary>
    public IHomes Homes => hosts;

    /// <summary>Gives the pairs to a sink, each once: by place, then by aim, then by first day.</summary>
    public void Run<TSink>(ref TSink sink, CancellationToken cancellation)
        where TSink : struct, IMeetingSink
    {
        var scan = new PlaceScan(inventory, hosts, guests);
        for (var place = 0; place < inventory.Places.Count; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            scan.Run(place, ref sink);
        }
    }

    private static Spell[] Sorted(Inventory inventory, OverlapScope scope, Func<int, bool>? isMeant)
    {
        var numbers = new uint[inventory.Count];
        var keys = new ulong[inventory.Count];
        var count = 0;
        for (var number = 0; number < numbers.Length; number++)
        {
            if (inventory.IsThere(number, scope) && isMeant?.Invoke(number) != false)
            {
                keys[count] = KeyOf(in inventory[number], scope);
                numbers[count++] = (uint)number;
            }
        }
        Sort(ref keys, ref numbers, count);
        var spells = new Spell[count];
        for (var i = 0; i < count; i++)
        {
            spells[i] = SpellOf((int)numbers[i], in inventory[(int)numbers[i]], scope);
        }
        return spells;
    }

    private static void Sort(ref ulong[] keys, ref uint[] numbers, int count)
    {
        var (spareKeys, spareNumbers) = (new ulong[count], new uint[count]);
        var bits = 64 - BitOperations.LeadingZeroCount(MaxOf(keys.AsSpan(0, count)));
        RadixSort.Sort(new(keys.AsSpan(0, count), numbers.AsSpan(0, count)), new(spareKeys, spareNumbers), 0, bits);
        (keys, numbers) = RadixSort.EndsInSpare(0, bits) ? (spareKeys, spareNumbers) : (keys, numbers);
    }

    private static ulong MaxOf(ReadOnlySpan<ulong> keys)
    {
        var max = 0UL;
        foreach (var key in keys)
        {
            max = Math.Max(max, key);
        }
        return max;
    }

    // No first day comes more than 2^23 days after another.
    private static ulong KeyOf(in Item item, OverlapScope scope) =>
        (ulong)item.Aim << DayBits | (uint)Math.Max(item.Begin - (long)scope.First, 0);

    private static Spell SpellOf(int number, in Item item, OverlapScope scope) =>
        new(number, item.Aim, Math.Max(item.Begin, scope.First), item.End);

    /// <summary>The places at which each is a guest: those below its own at which somebody is at home.</summary>
    private sealed class GuestPlaces(Inventory inventory, Layout hosts)
    {
        private readonly int[]?[] known = new int[inventory.Places.Count][];

        public ReadOnlySpan<int> Of(int number) =>
            inventory[number].HasSeveralPlaces ? OfSeveral(number) : OfPlace(inventory[number].Place);

        private int[] OfPlace(int place) =>
            known[place] ??= [
                .. inventory.Places.LowerMeeting(place).ToArray().Where(lower => !hosts.At(lower).IsEmpty),
            ];

        private int[] OfSeveral(int number)
        {
            var own = inventory.PlacesOf(number).ToArray();
            return [.. own.SelectMany(OfPlace).Distinct().Except(own).Order()];
        }
    }
}
