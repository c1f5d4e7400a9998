namespace Samskab.Overlaps;

/// <summary>Finds what one of an inventory meets in a period, at home wherever that is.</summary>
internal sealed class SpellQuery(Inventory inventory, IHomes homes, OverlapScope scope)
{
    private readonly List<int> found = [];

    /// <summary>Gives the pairs of which it is part to a sink, each once.</summary>
    public void Run<TSink>(int number, ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        var item = inventory[number];
        found.Clear();
        foreach (var place in inventory.PlacesOf(number).ToArray().SelectMany(inventory.Places.Meeting).Distinct())
        {
            foreach (var aim in inventory.Aims.Meeting(item.Aim))
            {
                homes.Find(place, aim, Math.Max(item.Begin, scope.First), Math.Min(item.End, scope.Last + 1), found);
            }
        }
        found.Sort();
        Give(number, ref sink);
    }

    // Who is for several areas can be met in several of them.
    private void Give<TSink>(int number, ref TSink sink)
        where TSink : struct, IMeetingSink
    {
        for (var i = 0; i < found.Count && !sink.HasEnough; i++)
        {
            var other = found[i];
            if (other != number && (i == 0 || other != found[i - 1]))
            {
                sink.Meet(number, other, SpotOf(number, other));
            }
        }
    }

    private MeetingSpot SpotOf(int number, int other)
    {
        var place = inventory.FirstPlaceOf(number, other)!.Value;
        var isHome = inventory.PlacesOf(number).Contains(place) && inventory.PlacesOf(other).Contains(place);
        var (aim, met) = (inventory[number].Aim, inventory[other].Aim);
        return new(
            place,
            inventory.Aims.Groups(aim, met),
            inventory.Aims.ThemeOf(aim) == inventory.Aims.ThemeOf(met),
            HasGuest: !isHome
        );
    }
}
