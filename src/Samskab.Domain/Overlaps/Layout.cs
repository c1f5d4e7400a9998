namespace Samskab.Overlaps;

/// <summary>Spells by place, at each place in the order in which they were given.</summary>
internal sealed class Layout
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
