namespace Samskab.Domain.Tests.Supply;

/// <summary>Gives people places one by one, where all is stated: slow, and easy to believe.</summary>
internal sealed record PlaceByPlace(int[] People, int[] Places, bool[,] Meets)
{
    /// <summary>How many people get a place at most.</summary>
    public int Served
    {
        get
        {
            var takenBy = new Dictionary<(int Offer, int Place), int>();
            var served = 0;
            for (var need = 0; need < People.Length; need++)
            {
                for (var person = 0; person < People[need]; person++)
                {
                    served += FindsPlace(need, takenBy, []) ? 1 : 0;
                }
            }
            return served;
        }
    }

    public int Lacking => People.Sum() - Served;

    /// <summary>How many people of some needs lack a place that have all places to themselves.</summary>
    public int LackingOf(IReadOnlySet<int> needs)
    {
        var alone = this with { People = [.. People.Select((people, need) => needs.Contains(need) ? people : 0)] };
        return alone.Lacking;
    }

    /// <summary>Whether all people of a need get a place, whoever is served first.</summary>
    public bool IsCovered(int need) =>
        People[need] == 0 || Without(People, need, all => this with { People = all }) < Served;

    /// <summary>Whether a place of an offer may stay empty.</summary>
    public bool HasSurplus(int offer) =>
        Places[offer] > 0 && Without(Places, offer, all => this with { Places = all }) == Served;

    private static int Without(int[] numbers, int one, Func<int[], PlaceByPlace> with)
    {
        int[] fewer = [.. numbers];
        fewer[one]--;
        return with(fewer).Served;
    }

    private bool FindsPlace(int need, Dictionary<(int Offer, int Place), int> takenBy, HashSet<(int, int)> tried)
    {
        for (var offer = 0; offer < Places.Length; offer++)
        {
            for (var place = 0; place < Places[offer] && Meets[need, offer]; place++)
            {
                if (
                    tried.Add((offer, place))
                    && (!takenBy.TryGetValue((offer, place), out var other) || FindsPlace(other, takenBy, tried))
                )
                {
                    takenBy[(offer, place)] = need;
                    return true;
                }
            }
        }
        return false;
    }
}
