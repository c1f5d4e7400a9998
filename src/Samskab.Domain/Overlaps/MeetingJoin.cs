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
    private readonly Inventory inventory;
    private readonly bool[] isThere;
    private readonly Layout hosts;
    private readonly Layout guests;

    /// <summary>Lays out those that can be there between two days, both inside.</summary>
    public MeetingJoin(
        Inventory inventory,
        Func<int, bool> isThere,
        int first,
        int last,
        CancellationToken cancellation
    )
    {
        this.inventory = inventory;
        this.isThere = new bool[inventory.Count];
        for (var number = 0; number < inventory.Count; number++)
        {
            this.isThere[number] = inventory[number].End > first && inventory[number].Begin <= last && isThere(number);
        }
        var sorted = Sorted(inventory, this.isThere, first);
        cancellation.ThrowIfCancellationRequested();
        hosts = Layout.Of(sorted, inventory.Places.Count, inventory.PlacesOf);
        cancellation.ThrowIfCancellationRequested();
        guests = Layout.Of(sorted, inventory.Places.Count, new GuestPlaces(inventory, hosts).Of);
    }

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

    /// <summary>Gives the pairs of which one number is part to a sink, each once; none where it is not there.</summary>
    public void Run<TSink>(int number, ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        if (isThere[number])
        {
            var spell = new Spell(number, inventory[number].Aim, inventory[number].Begin, inventory[number].End);
            new SpellQuery(inventory, hosts, spell).Run(ref sink);
        }
    }

    private static Spell[] Sorted(Inventory inventory, bool[] isThere, int first)
    {
        var numbers = new int[inventory.Count];
        var keys = new ulong[inventory.Count];
        var count = 0;
        for (var number = 0; number < numbers.Length; number++)
        {
            if (isThere[number])
            {
                keys[count] =
                    (ulong)inventory[number].Aim << 32 | (uint)Math.Max(inventory[number].Begin - (long)first, 0);
                numbers[count++] = number;
            }
        }
        Array.Sort(keys, numbers, 0, count);
        var spells = new Spell[count];
        for (var i = 0; i < count; i++)
        {
            var number = numbers[i];
            spells[i] = new(
                number,
                inventory[number].Aim,
                Math.Max(inventory[number].Begin, first),
                inventory[number].End
            );
        }
        return spells;
    }

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
