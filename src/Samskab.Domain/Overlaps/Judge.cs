using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>Says of two offers that meet what their overlap is.</summary>
internal sealed class Judge(Inventory inventory, IBalances balances, SessionCounts sessions, OverlapScope scope)
{
    private readonly int first = scope.First;
    private readonly DateSpan days = new(scope.From, scope.Until is { } last ? DateBound.On(last) : null);

    /// <summary>The overlap of two offers, of which one comes first.</summary>
    public OverlapEvidence Judged(int one, int other, MeetingSpot spot)
    {
        ref readonly var its = ref inventory[one];
        ref readonly var others = ref inventory[other];
        var period = its.IsVague || others.IsVague ? PeriodOf(one, other) : Answer.Yes;
        var meets = spot.Areas.And(spot.Groups).And(period);
        var exceeds = Exceeds(one, Math.Max(its.Begin, first), other, Math.Max(others.Begin, first));
        var parties = inventory.Providers.Between(its.Provider, others.Provider);
        var together = meets == Answer.Yes && scope.WithSessions ? sessions.Count(one, other) : null;
        var isTooMuch = IsOwnAffair(parties, meets) ? Answer.No : meets.And(exceeds);
        var classes = ClassesOf(isTooMuch) | ClassesOf(together) | ClassesOf(meets, parties);
        return new(one, other)
        {
            Areas = spot.Areas,
            Groups = spot.Groups,
            Period = period,
            ExceedsNeed = exceeds,
            Sessions = together,
            IsSameTheme = spot.IsSameTheme,
            IsSameArea = spot.IsSameArea,
            Parties = parties,
            Classes = classes,
            Severity = scope.Weights.Of(classes, spot.IsSameTheme, spot.IsSameArea),
        };
    }

    // Where an actor does not state how its own offers meet, nobody has to be told: it knows.
    private static bool IsOwnAffair(OverlapParties parties, Answer meets) =>
        parties == OverlapParties.OneActor && meets == Answer.Unknown;

    // Around the one that begins later, or around both.
    private Answer Exceeds(int one, int day, int other, int others) =>
        day > others ? balances.IsExceededAround(one)
        : day < others ? balances.IsExceededAround(other)
        : balances.IsExceededAround(one).And(balances.IsExceededAround(other));

    // Spans that meet two by two have a day in common, so the days asked about are just one more span.
    private Answer PeriodOf(int one, int other) =>
        inventory.During(one) is { } its && inventory.During(other) is { } others
            ? its.SharesDayWith(others).And(its.SharesDayWith(days)).And(others.SharesDayWith(days))
            : Answer.Unknown;

    private static OverlapClasses ClassesOf(Answer isTooMuch) =>
        isTooMuch switch
        {
            Answer.Yes => OverlapClasses.Duplication,
            Answer.No => OverlapClasses.Justified,
            _ => OverlapClasses.PossibleDuplication,
        };

    private static OverlapClasses ClassesOf(int? together) =>
        together switch
        {
            null => OverlapClasses.None,
            0 => OverlapClasses.Complement,
            _ => OverlapClasses.Collision,
        };

    private static OverlapClasses ClassesOf(Answer meets, OverlapParties parties) =>
        meets == Answer.Yes && parties == OverlapParties.BothSides ? OverlapClasses.Synergy : OverlapClasses.None;
}
