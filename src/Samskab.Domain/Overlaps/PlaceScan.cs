namespace Samskab.Overlaps;

/// <summary>The pairs of one place after another.</summary>
internal sealed class PlaceScan(Inventory inventory, Layout hosts, Layout guests)
{
    private readonly Slots hostsOf = new(inventory.Aims.Count);
    private readonly Slots guestsOf = new(inventory.Aims.Count);

    public void Run<TSink>(int place, ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        var home = hosts.At(place);
        var visiting = guests.At(place);
        if (home.Length == 0 || home.Length + visiting.Length == 1)
        {
            return;
        }
        hostsOf.Set(home);
        guestsOf.Set(visiting);
        foreach (var aim in hostsOf.Aims)
        {
            Run(aim, home, visiting, place, ref sink);
        }
        hostsOf.Clear();
        guestsOf.Clear();
    }

    private void Run<TSink>(int aim, ReadOnlySpan<Spell> home, ReadOnlySpan<Spell> visiting, int place, ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        var own = hostsOf.Of(aim, home);
        var meeting = inventory.Aims.Meeting(aim);
        foreach (var other in hostsOf.Among(meeting))
        {
            var spot = SpotOf(place, aim, other);
            if (other == aim)
            {
                ScanOwn(own, spot, ref sink);
            }
            else if (other > aim)
            {
                Scan(own, hostsOf.Of(other, home), spot, ref sink);
            }
        }
        foreach (var other in guestsOf.Among(meeting))
        {
            Scan(own, guestsOf.Of(other, visiting), SpotOf(place, aim, other) with { HasGuest = true }, ref sink);
        }
    }

    private MeetingSpot SpotOf(int place, int aim, int other) =>
        new(place, inventory.Aims.Groups(aim, other), inventory.Aims.ThemeOf(aim) == inventory.Aims.ThemeOf(other));

    private void ScanOwn<TSink>(ReadOnlySpan<Spell> own, MeetingSpot spot, ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        for (var i = 0; i < own.Length; i++)
        {
            Emit(in own[i], own[(i + 1)..], spot, ref sink);
        }
    }

    private void Scan<TSink>(ReadOnlySpan<Spell> ones, ReadOnlySpan<Spell> others, MeetingSpot spot, ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        while (ones.Length > 0 && others.Length > 0)
        {
            if (ones[0].Begin <= others[0].Begin)
            {
                Emit(in ones[0], others, spot, ref sink);
                ones = ones[1..];
            }
            else
            {
                Emit(in others[0], ones, spot, ref sink);
                others = others[1..];
            }
        }
    }

    // Those that begin no earlier, as long as they begin before it ends.
    private void Emit<TSink>(in Spell one, ReadOnlySpan<Spell> others, MeetingSpot spot, ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        if (TSink.TakesRuns)
        {
            sink.MeetRun(RunOf(in one, others));
            return;
        }
        foreach (ref readonly var other in others)
        {
            if (other.Begin >= one.End || sink.HasEnough)
            {
                return;
            }
            if (inventory.IsFirstPlaceOf(one.Number, other.Number, spot.Place))
            {
                sink.Meet(one.Number, other.Number, spot);
            }
        }
    }

    private static int RunOf(in Spell one, ReadOnlySpan<Spell> others)
    {
        int low = 0,
            high = others.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = others[middle].Begin < one.End ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>Where the spells of each aim stand at the place at hand.</summary>
    private sealed class Slots(int aims)
    {
        private readonly (int From, int To)[] slots = new (int, int)[aims];
        private readonly List<int> present = [];
        private readonly List<int> met = [];

        public List<int> Aims => present;

        // They are sorted by aim.
        public void Set(ReadOnlySpan<Spell> spells)
        {
            for (var i = 0; i < spells.Length; )
            {
                var (aim, from) = (spells[i].Aim, i);
                while (i < spells.Length && spells[i].Aim == aim)
                {
                    i++;
                }
                slots[aim] = (from, i);
                present.Add(aim);
            }
        }

        public ReadOnlySpan<Spell> Of(int aim, ReadOnlySpan<Spell> spells) => spells[slots[aim].From..slots[aim].To];

        public void Clear()
        {
            foreach (var aim in present)
            {
                slots[aim] = default;
            }
            present.Clear();
        }

        /// <summary>Those of some aims that are present.</summary>
        public List<int> Among(ReadOnlySpan<int> aims)
        {
            met.Clear();
            foreach (var aim in aims)
            {
                if (slots[aim].To > 0)
                {
                    met.Add(aim);
                }
            }
            return met;
        }
    }
}
