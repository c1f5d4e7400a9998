using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;

namespace Samskab.Domain.Tests.Overlaps;

/// <summary>The overlaps by comparing all pairs, counting one by one and going through sessions: slow, and easy to believe.</summary>
internal sealed class OverlapOracle(Collaboration world, OverlapScope scope)
{
    private readonly AllPairs pairs = new(world);

    public List<OverlapEvidence> All() =>
        [
            .. from one in Enumerable.Range(0, world.Offers.Count)
            from other in Enumerable.Range(one + 1, world.Offers.Count - one - 1)
            where Meet(world.Offers[one], world.Offers[other])
            let overlap = Of(one, other)
            where
                scope.WithJustified
                || (overlap.Classes & ~(OverlapClasses.Justified | OverlapClasses.Complement)) != OverlapClasses.None
            select overlap,
        ];

    private bool Meet(Offer one, Offer other) =>
        IsThere(one)
        && IsThere(other)
        && CommonDays(one.During, other.During) is not null
        && Encounter(one, other) != Answer.No;

    private Answer Encounter(Offer one, Offer other)
    {
        var encounter = pairs.Of(one, other);
        return encounter.Theme.And(encounter.Areas).And(encounter.Groups);
    }

    private static bool IsIn(OfferStatus? status) => status is null or OfferStatus.Trial or OfferStatus.InOperation;

    private bool IsThere(Offer offer) =>
        IsIn(offer.Status?.On(scope.From)) && CommonDays(offer.During, null) is not null;

    private OverlapEvidence Of(int first, int second)
    {
        var (one, other) = (world.Offers[first], world.Offers[second]);
        var encounter = pairs.Of(one, other);
        var period = Period(one.During, other.During);
        var meets = encounter.Areas.And(encounter.Groups).And(period);
        var exceeds = Exceeds(one, other);
        var sessions = meets == Answer.Yes && scope.WithSessions ? Sessions(one, other) : null;
        var parties = Parties(one.Provider, other.Provider);
        var classes =
            (parties == OverlapParties.OneActor && meets == Answer.Unknown ? Answer.No : meets.And(exceeds)) switch
            {
                Answer.Yes => OverlapClasses.Duplication,
                Answer.No => OverlapClasses.Justified,
                _ => OverlapClasses.PossibleDuplication,
            }
            | (
                sessions is null ? OverlapClasses.None
                : sessions > 0 ? OverlapClasses.Collision
                : OverlapClasses.Complement
            )
            | (
                meets == Answer.Yes && parties == OverlapParties.BothSides
                    ? OverlapClasses.Synergy
                    : OverlapClasses.None
            );
        var isSameArea = one.Areas is { } areas && other.Areas is { } others && SharesFirstArea(areas, others);
        return new(first, second)
        {
            Areas = encounter.Areas,
            Groups = encounter.Groups,
            Period = period,
            ExceedsNeed = exceeds,
            Sessions = sessions,
            IsSameTheme = one.Theme == other.Theme,
            IsSameArea = isSameArea,
            Parties = parties,
            Classes = classes,
            Severity = Severity(classes, one.Theme == other.Theme, isSameArea),
        };
    }

    // Of all pairs of areas that meet, that with the lowest number decides.
    private bool SharesFirstArea(IEnumerable<AreaId> ones, IEnumerable<AreaId> others)
    {
        var meeting = (
            from one in ones
            from other in others
            where world.Areas.Meet(one, other)
            select Math.Min(world.Areas.NumberOf(one), world.Areas.NumberOf(other))
        ).ToList();
        return meeting.Count > 0 && ones.Intersect(others).Any(area => world.Areas.NumberOf(area) == meeting.Min());
    }

    private int Severity(OverlapClasses classes, bool isSameTheme, bool isSameArea)
    {
        var weights = scope.Weights;
        var sum = 0;
        sum += classes.HasFlag(OverlapClasses.Duplication) ? weights.Duplication : 0;
        sum += classes.HasFlag(OverlapClasses.PossibleDuplication) ? weights.PossibleDuplication : 0;
        sum += classes.HasFlag(OverlapClasses.Collision) ? weights.Collision : 0;
        sum += classes.HasFlag(OverlapClasses.Synergy) ? weights.Synergy : 0;
        return (classes & ~(OverlapClasses.Justified | OverlapClasses.Complement)) == OverlapClasses.None
            ? 0
            : sum + (isSameTheme ? weights.SameTheme : 0) + (isSameArea ? weights.SameArea : 0);
    }

    private OverlapParties Parties(ActorId one, ActorId other)
    {
        var (its, others) = (world.Actors.Find(one)!, world.Actors.Find(other)!);
        var isOneWhole = Whole(its) == Whole(others);
        return one == other || (isOneWhole && its.Side == Side.CivilSociety && others.Side == Side.CivilSociety)
                ? OverlapParties.OneActor
            : its.Side != others.Side ? OverlapParties.BothSides
            : its.Side == Side.CivilSociety ? OverlapParties.Associations
            : isOneWhole ? OverlapParties.Departments
            : OverlapParties.Municipalities;
    }

    private ActorId Whole(Actor actor) => actor.PartOf is { } above ? Whole(world.Actors.Find(above)!) : actor.Id;

    private Answer Exceeds(Offer one, Offer other) =>
        FirstDay(one) > FirstDay(other) ? Exceeds(one)
        : FirstDay(one) < FirstDay(other) ? Exceeds(other)
        : Exceeds(one).And(Exceeds(other));

    private Answer Exceeds(Offer offer)
    {
        var day = FirstDay(offer);
        var room = Counted(Met(offer, day).Append((offer.Capacity, true)));
        var needs = world
            .Needs.Where(need => CanBeThereOn(need.During, day))
            .Select(need => (need, pairs.Of(offer, need)))
            .Where(met => met.Item2.Theme.And(met.Item2.Areas).And(met.Item2.Groups) != Answer.No)
            .Select(met => (met.need.People, IsSure(met.Item2, offer.During, met.need.During)))
            .ToList();
        var people = Counted(needs);
        return needs.Count == 0 ? Answer.Unknown
            : room.Most <= people.Least ? Answer.No
            : room.Least > people.Most ? Answer.Yes
            : Answer.Unknown;
    }

    private IEnumerable<(Capacity?, bool)> Met(Offer offer, LocalDate day) =>
        from other in world.Offers
        where other.Id != offer.Id && Meet(offer, other) && CanBeThereOn(other.During, day)
        select (other.Capacity, IsSure(pairs.Of(offer, other), offer.During, other.During));

    private static bool IsSure(Encounter encounter, DateSpan? one, DateSpan? other) =>
        encounter.Areas == Answer.Yes
        && encounter.Groups == Answer.Yes
        && one is { IsExact: true }
        && other is { IsExact: true };

    private static (long Least, long? Most) Counted(IEnumerable<(Capacity? People, bool IsSure)> all) =>
        all.Aggregate(
            (Least: 0L, Most: (long?)0),
            (sum, one) => (sum.Least + (one.IsSure ? one.People?.People ?? 0 : 0), sum.Most + one.People?.People)
        );

    private static bool CanBeThereOn(DateSpan? during, LocalDate day) => during?.Contains(day) != Answer.No;

    private LocalDate FirstDay(Offer offer) =>
        offer.During?.From?.Earliest is { } begin && begin > scope.From ? begin : scope.From;

    // The days asked about, of which there are few.
    private IEnumerable<LocalDate> Days()
    {
        var last = scope.Until ?? scope.From.PlusDays(80);
        for (var day = scope.From; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private List<LocalDate>? CommonDays(DateSpan? one, DateSpan? other) =>
        Days().Where(day => CanBeThereOn(one, day) && CanBeThereOn(other, day)).ToList() is { Count: > 0 } days
            ? days
            : null;

    private Answer Period(DateSpan? one, DateSpan? other)
    {
        var asked = new DateSpan(scope.From, scope.Until is { } last ? DateBound.On(last) : null);
        return one is null || other is null
            ? Answer.Unknown
            : one.SharesDayWith(other).And(one.SharesDayWith(asked)).And(other.SharesDayWith(asked));
    }

    private int? Sessions(Offer one, Offer other)
    {
        if (CommonDays(one.During, other.During) is not { } days || !HasDates(one) || !HasDates(other))
        {
            return null;
        }
        var (its, others) = (Sessions(days, one), Sessions(days, other));
        if (its.Count == 0 || others.Count == 0)
        {
            return null;
        }
        var possible = its.Sum(session => others.Count(met => CanMeet(session, met)));
        return (possible == 0 && HasLength(one) && HasLength(other)) || (AreTimed(one) && AreTimed(other))
            ? possible
            : null;
    }

    private static bool HasDates(Offer offer) => offer.Schedule is { DatesAreKnown: true };

    private static bool HasLength(Offer offer) => offer.Schedule is { LengthInMinutes: not null };

    private static bool AreTimed(Offer offer) => offer.Schedule is { Time: not null, LengthInMinutes: not null };

    private static bool CanMeet(
        (LocalDateTime From, LocalDateTime To) one,
        (LocalDateTime From, LocalDateTime To) other
    ) => other.From < one.To && one.From < other.To;

    // From when to when at most: for a year where it is not stated how long.
    private static List<(LocalDateTime From, LocalDateTime To)> Sessions(List<LocalDate> days, Offer offer) =>
        [
            .. from day in days
            where offer.Schedule!.OccursOn(day) == Answer.Yes
            let first = day.At(offer.Schedule!.Time ?? LocalTime.Midnight)
            let last = offer.Schedule!.Time is null ? day.PlusDays(1).AtMidnight() : first
            select (first, last.PlusMinutes(offer.Schedule!.LengthInMinutes ?? 366 * 24 * 60)),
        ];
}
