namespace Samskab.Overlaps;

/// <summary>Finds what one spell meets, at home wherever that is.</summary>
internal sealed class SpellQuery(Inventory inventory, Layout hosts, Spell own)
{
    // Who is for several areas can be met in several of them.
    private readonly HashSet<int> met = [];

    public void Run<TSink>(ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        foreach (var place in inventory.PlacesOf(own.Number).ToArray().SelectMany(inventory.Places.Meeting).Distinct())
        {
            var home = hosts.At(place);
            if (home.Length > 0)
            {
                Run(home, ref sink);
            }
        }
    }

    private void Run<TSink>(ReadOnlySpan<Spell> home, ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        foreach (var aim in inventory.Aims.Meeting(own.Aim))
        {
            var from = CountBelow(home, aim);
            for (var i = from; i < home.Length && home[i].Aim == aim && home[i].Begin < own.End; i++)
            {
                if (home[i].End > own.Begin && home[i].Number != own.Number && met.Add(home[i].Number))
                {
                    sink.Meet(own.Number, home[i].Number, SpotOf(home[i]));
                }
            }
        }
    }

    private MeetingSpot SpotOf(in Spell other)
    {
        var place = inventory.FirstPlaceOf(own.Number, other.Number)!.Value;
        var isHome = inventory.PlacesOf(own.Number).Contains(place) && inventory.PlacesOf(other.Number).Contains(place);
        return new(place, inventory.Aims.Groups(own.Aim, other.Aim), HasGuest: !isHome);
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
}
