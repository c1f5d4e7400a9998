namespace Samskab.Overlaps;

/// <summary>Spells by place, at each place in the order in which they were given.</summary>
internal sealed class Layout : IHomes
{
    private readonly int[] ends;
    private readonly Spell[] spells;

    private Layout(int[] ends, Spell[] spells) => (this.ends, this.spells) = (ends, spells);

    public delegate ReadOnlySpan<int> PlacesOf(int number);

    public static Layout Of(ReadOnlySpan<Spell> spells, int places, PlacesOf placesOf)
    {
        var next = Beginnings(spells, places, placesOf, out var count);
        var laid = new Spell[count];
        foreach (ref readonly var spell in spells)
        {
            foreach (var place in placesOf(spell.Number))
            {
                laid[next[place]++] = spell;
            }
        }
        return new(next, laid);
    }

    public ReadOnlySpan<Spell> At(int place)
    {
        var begin = place == 0 ? 0 : ends[place - 1];
        return spells.AsSpan(begin, ends[place] - begin);
    }

    public void Find(int place, int aim, int begin, int end, List<int> found)
    {
        var home = At(place);
        for (var i = CountBelow(home, aim); i < home.Length && home[i].Aim == aim && home[i].Begin < end; i++)
        {
            if (home[i].End > begin)
            {
                found.Add(home[i].Number);
            }
        }
    }

    private static int CountBelow(ReadOnlySpan<Spell> home, int aim)
    {
        int low = 0,
            high = home.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = home[middle].Aim < aim ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private static int[] Beginnings(ReadOnlySpan<Spell> spells, int places, PlacesOf placesOf, out int count)
    {
        var next = new int[places];
        foreach (ref readonly var spell in spells)
        {
            foreach (var place in placesOf(spell.Number))
            {
                next[place]++;
            }
        }
        count = 0;
        for (var place = 0; place < places; place++)
        {
            (next[place], count) = (count, checked(count + next[place]));
        }
        return next;
    }
}
