using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the offers that meet a need have room for those in need (p. 21); nothing of a need that none meets.</summary>
/// <remarks>Each offer counts in full for every need that it meets: what is found lacking is lacking at least.</remarks>
internal static class ShortfallCheck
{
    public static IEnumerable<Finding> Find(ReviewScope scope)
    {
        if (scope.Thresholds.MinCoverage == 0)
        {
            return [];
        }
        var encounters = new Encounters(scope.Collaboration);
        var offers = OfferOverlaps.Current(scope.Collaboration, scope.On);
        return GapCheck
            .Current(scope)
            .Select(need => (Need: need, Met: Meeting(need, offers, encounters)))
            .Where(one => one.Met.Count > 0)
            .Select(one => Judged(one.Need, one.Met, scope.Thresholds.MinCoverage));
    }

    private static List<(Offer Offer, Encounter Encounter)> Meeting(
        Need need,
        List<Offer> offers,
        Encounters encounters
    ) =>
        [
            .. offers
                .Select(offer => (Offer: offer, Encounter: encounters.Of(offer, need)))
                .Where(one => one.Encounter.Answer != Answer.No),
        ];

    private static Finding Judged(Need need, List<(Offer Offer, Encounter Encounter)> met, decimal coverage)
    {
        var supply = Amount.Sum(met.Select(Room));
        var answer = need.People is { } people ? Covers(supply, coverage * people.People) : Answer.Unknown;
        return OverviewAndCoordination
            .EnoughPlaces.Found(answer, $"needs/{need.Id}", Shown(answer, need, supply, met))
            .Lacking(Missing(need, met));
    }

    private static Amount Room((Offer Offer, Encounter Encounter) met)
    {
        var room = Amount.Of(met.Offer.Capacity?.People);
        return met.Encounter.Answer == Answer.Yes ? room : room.OrNone;
    }

    private static Answer Covers(Amount supply, decimal asked) =>
        supply.Least >= asked ? Answer.Yes
        : supply.Most < asked ? Answer.No
        : Answer.Unknown;

    private static ValueList<FindingValue> Shown(
        Answer answer,
        Need need,
        Amount supply,
        List<(Offer Offer, Encounter Encounter)> met
    ) =>
        answer switch
        {
            Answer.No => Lack(need.People!.Value.People, supply.Most!.Value),
            Answer.Unknown => [new FindingValue.Subjects("offers", [.. met.Select(one => $"offers/{one.Offer.Id}")])],
            _ => [],
        };

    private static ValueList<FindingValue> Lack(int people, long room) =>
        [
            new FindingValue.Count("need", people),
            new FindingValue.Count("supply", room),
            new FindingValue.Count("lacking", people - room),
        ];

    private static IEnumerable<Fact> Missing(Need need, List<(Offer Offer, Encounter Encounter)> met)
    {
        if (need.People is null)
        {
            yield return ReviewFacts.NeedPeople;
        }
        if (met.Any(one => one.Offer.Capacity is null))
        {
            yield return ReviewFacts.OfferCapacity;
        }
        foreach (var fact in met.SelectMany(one => GapCheck.Missing(one.Encounter)))
        {
            yield return fact;
        }
    }
}
