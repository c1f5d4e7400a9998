using Samskab.Areas;
using Samskab.Calendars;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Tells in full what an overlap rests on.</summary>
internal sealed class OverlapTeller(Inventory inventory, IBalances balances, SessionCounts sessions)
{
    public Overlap Tell(in OverlapEvidence evidence)
    {
        var (one, other) = (inventory.OfferOf(evidence.One), inventory.OfferOf(evidence.Other));
        var end = Math.Min(inventory[evidence.One].End, inventory[evidence.Other].End);
        return new()
        {
            One = one,
            Other = other,
            Classes = evidence.Classes,
            Severity = evidence.Severity,
            Parties = evidence.Parties,
            Encounter = new(Answer.Yes, evidence.Areas, evidence.Groups, evidence.Period),
            Theme = inventory.Collaboration.Themes.IsInside(one.Theme, other.Theme) ? one.Theme : other.Theme,
            Areas = SharedAreas(one, other),
            TargetGroups = SharedGroups(one, other),
            From = DayNumber.Date(Math.Max(balances.DayOf(evidence.One), balances.DayOf(evidence.Other))),
            Until = end == DayNumber.AfterAll ? null : DayNumber.Date(end - 1),
            Sessions = evidence.Meets == Answer.Yes ? sessions.Of(evidence.One, evidence.Other) : null,
            Need = NeedOf(evidence),
            Missing = [.. Missing(evidence).Select(fact => fact.Key)],
            NextSteps = NextSteps.Of(evidence.Classes, evidence.Parties).Rules,
            Proposes = evidence.Classes.HasFlag(OverlapClasses.Synergy) ? [CoCreationFacts.NewThinkingNeeded.Key] : [],
        };
    }

    private OverlapNeed NeedOf(in OverlapEvidence evidence)
    {
        var offer = balances.JudgedAround(evidence.One, evidence.Other).First();
        var around = balances.Around(offer);
        return new(
            DayNumber.Date(balances.DayOf(offer)),
            around.Room,
            around.Need ?? Headcount.Unknown,
            evidence.ExceedsNeed
        );
    }

    private ValueList<AreaId> SharedAreas(Offer one, Offer other)
    {
        var areas = inventory.Collaboration.Areas;
        return one.Areas is { } its && other.Areas is { } others ? areas.Shared(its, others) : [];
    }

    private ValueList<TargetGroupId> SharedGroups(Offer one, Offer other)
    {
        var groups = inventory.Collaboration.TargetGroups;
        return one.TargetGroups is { } its && other.TargetGroups is { } others
            ? groups.Shared(its, others, (left, right) => left.CanSharePeopleWith(right))
            : [];
    }

    private IEnumerable<Fact> Missing(OverlapEvidence evidence)
    {
        var around = evidence.ExceedsNeed == Answer.Unknown ? BalancesOf(evidence) : [];
        var isOpen = evidence.Classes.HasFlag(OverlapClasses.PossibleDuplication);
        var doubt = isOpen ? around.Aggregate(evidence.Doubt, (all, one) => all | one.Doubts) : Doubt.None;
        if (doubt.HasFlag(Doubt.Areas))
        {
            yield return OfferFacts.Areas;
        }
        if (doubt.HasFlag(Doubt.Groups))
        {
            yield return OfferFacts.Groups;
        }
        if (doubt.HasFlag(Doubt.Period))
        {
            yield return OfferFacts.Period;
        }
        if (isOpen && around.Exists(balance => balance.Need?.Most is null))
        {
            yield return OfferFacts.NeedPeople;
        }
        if (isOpen && around.Exists(balance => balance.Room.Most is null))
        {
            yield return OfferFacts.OfferCapacity;
        }
        if (evidence.Meets == Answer.Yes && LacksTimes(evidence.One, evidence.Other))
        {
            yield return OfferFacts.SessionTimes;
        }
    }

    private List<Balance> BalancesOf(OverlapEvidence evidence) =>
        [.. balances.JudgedAround(evidence.One, evidence.Other).Select(balances.Around)];

    private bool LacksTimes(int one, int other) => LacksTimes(one) || LacksTimes(other);

    private bool LacksTimes(int offer) =>
        inventory.OfferOf(offer).Schedule is not { DatesAreKnown: true, Time: not null, LengthInMinutes: not null };
}
