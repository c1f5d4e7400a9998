using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>Says of two offers that meet what their overlap is.</summary>
internal sealed class Judge(Inventory inventory, IBalances balances, SessionCounts sessions, OverlapScope scope)
{
    private readonly DateSpan days = new(scope.From, scope.Until is { } last ? DateBound.On(last) : null);

    /// <summary>The overlap of two offers, of which one comes first.</summary>
    public OverlapEvidence Judged(int one, int other, MeetingSpot spot)
    {
        var period = PeriodOf(one, other);
        var meets = spot.Areas.And(spot.Groups).And(period);
        var exceeds = balances.Exceeds(one, other);
        var parties = inventory.Providers.Between(inventory[one].Provider, inventory[other].Provider);
        var together = meets == Answer.Yes && scope.WithSessions ? sessions.Count(one, other) : null;
        var classes = ClassesOf(meets.And(exceeds)) | ClassesOf(together) | ClassesOf(meets, parties);
        var isSameTheme = inventory.Aims.ThemeOf(inventory[one].Aim) == inventory.Aims.ThemeOf(inventory[other].Aim);
        var isSameArea = !spot.HasGuest && spot.Place != Places.NotStated;
        return new(one, other)
        {
            Areas = spot.Areas,
            Groups = spot.Groups,
            Period = period,
            ExceedsNeed = exceeds,
            Sessions = together,
            IsSameTheme = isSameTheme,
            IsSameArea = isSameArea,
            Parties = parties,
            Classes = classes,
            Severity = scope.Weights.Of(classes, isSameTheme, isSameArea),
        };
    }

    // Spans that meet two by two have a day in common, so the days asked about are just one more span.
    private Answer PeriodOf(int one, int other) =>
        !inventory[one].IsVague && !inventory[other].IsVague ? Answer.Yes
        : inventory.During(one) is { } its && inventory.During(other) is { } others
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
