using NodaTime;
using Samskab.Calendars;

namespace Samskab.Overlaps;

/// <summary>Compares the sessions of two offers in the days asked about on which both can be there.</summary>
internal sealed class SessionCounts(Inventory inventory, DateInterval days)
{
    private readonly int first = DayNumber.Of(days.Start);
    private readonly int last = DayNumber.Of(days.End);

    /// <summary>How many pairs of sessions take place at once; null where that is not known, or one has none.</summary>
    public int? Count(int one, int other) =>
        Schedules(one, other) is var (its, others)
        && CommonDays(one, other) is { } common
        && its.CountIn(common) > 0
        && others.CountIn(common) > 0
            ? its.CountOverlapsIn(others, common)
            : null;

    /// <summary>How the sessions meet; null where that is not known, or one has none.</summary>
    public OverlapSessions? Of(int one, int other) =>
        Count(one, other) is { } meeting
        && Schedules(one, other) is var (its, others)
        && CommonDays(one, other) is { } common
            ? new(common, meeting, meeting > 0 ? its.FirstOverlap(others, common.Start) : null)
            : null;

    private (Schedule, Schedule)? Schedules(int one, int other) =>
        inventory.OfferOf(one).Schedule is { } its && inventory.OfferOf(other).Schedule is { } others
            ? (its, others)
            : null;

    private DateInterval? CommonDays(int one, int other)
    {
        var begin = Math.Max(first, Math.Max(inventory[one].Begin, inventory[other].Begin));
        var end = Math.Min(last, Math.Min(LastDay(one), LastDay(other)));
        return begin <= end ? new(DayNumber.Date(begin), DayNumber.Date(end)) : null;
    }

    private int LastDay(int number) => inventory[number].End == DayNumber.AfterAll ? last : inventory[number].End - 1;
}
