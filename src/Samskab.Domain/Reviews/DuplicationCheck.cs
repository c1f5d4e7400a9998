using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether offers that meet are more than the need (p. 20); nothing is found where the need is as great as the supply.</summary>
/// <remarks>
/// The supply of a pair is its room and that of offers that meet both; the need is that of all needs that one of these meets.
/// Without a need that is stated it is unknown.
/// </remarks>
internal sealed class DuplicationCheck
{
    private readonly CancellationToken cancellation;
    private readonly Encounters encounters;
    private readonly List<Offer> offers;
    private readonly List<Need> needs;
    private readonly Dictionary<(OfferId, OfferId), Answer> meeting = [];
    private readonly IReadOnlyList<OfferOverlap> overlaps;

    private DuplicationCheck(ReviewScope scope)
    {
        cancellation = scope.Cancellation;
        encounters = new(scope.Collaboration);
        offers = OfferOverlaps.Current(scope.Collaboration, scope.On);
        needs = GapCheck.Current(scope);
        overlaps = OfferOverlaps.In(scope.Collaboration, scope.On, cancellation);
        foreach (var overlap in overlaps)
        {
            meeting[(overlap.One.Id, overlap.Other.Id)] = overlap.Encounter.Answer;
            meeting[(overlap.Other.Id, overlap.One.Id)] = overlap.Encounter.Answer;
        }
    }

    public static IEnumerable<Finding> Find(ReviewScope scope)
    {
        var check = new DuplicationCheck(scope);
        return check.overlaps.Select(check.Judged).Where(finding => finding.Answer != Answer.Yes);
    }

    private Finding Judged(OfferOverlap pair)
    {
        cancellation.ThrowIfCancellationRequested();
        var others = offers
            .Select(offer => (Offer: offer, Meets: MeetsBoth(offer, pair)))
            .Where(one => one.Meets != Answer.No);
        List<(Offer Offer, Answer Meets)> group = [(pair.One, Answer.Yes), (pair.Other, Answer.Yes), .. others];
        var supply = Amount.Sum(group.Select(one => Bounded(Amount.Of(one.Offer.Capacity?.People), one.Meets)));
        var need = NeedOf([.. group.Select(one => one.Offer)]);
        var covered = supply.IsCoveredBy(need);
        // Where need and supply match there is nothing to find, whether or not the two meet.
        var answer = covered.Or(pair.Encounter.Answer.Negated);
        return OverviewAndCoordination
            .SameActivities.Found(answer, $"offers/{pair.One.Id}", Shown(pair, supply, need))
            .Lacking(Missing(pair.Encounter, supply, need, covered))
            .Advising(Answer.No, OverviewAndCoordination.DivideWork);
    }

    private static ValueList<FindingValue> Shown(OfferOverlap pair, Amount supply, Amount need) =>
        [
            new FindingValue.Subjects("other", [$"offers/{pair.Other.Id}"]),
            new FindingValue.Count("supply", supply.Least),
            .. need.Most is { } most ? [new FindingValue.Count("need", most)] : Array.Empty<FindingValue>(),
        ];

    private Answer MeetsBoth(Offer offer, OfferOverlap pair) =>
        meeting
            .GetValueOrDefault((offer.Id, pair.One.Id), Answer.No)
            .And(meeting.GetValueOrDefault((offer.Id, pair.Other.Id), Answer.No));

    private static Amount Bounded(Amount amount, Answer counts) => counts == Answer.Yes ? amount : amount.OrNone;

    private Amount NeedOf(List<Offer> group)
    {
        var met = needs
            .Select(need => (Need: need, Meets: group.Max(offer => encounters.Of(offer, need).Answer)))
            .Where(one => one.Meets != Answer.No)
            .ToList();
        return met.Count == 0
            ? Amount.Unknown
            : Amount.Sum(met.Select(one => Bounded(Amount.Of(one.Need.People?.People), one.Meets)));
    }

    private static IEnumerable<Fact> Missing(Encounter encounter, Amount supply, Amount need, Answer covered) =>
        GapCheck.Missing(encounter).Concat(covered == Answer.Unknown ? MissingAmounts(supply, need) : []);

    private static IEnumerable<Fact> MissingAmounts(Amount supply, Amount need)
    {
        if (!need.IsExact)
        {
            yield return ReviewFacts.NeedPeople;
        }
        if (!supply.IsExact)
        {
            yield return ReviewFacts.OfferCapacity;
        }
    }
}
