using System.Collections.Concurrent;
using NodaTime;
using Samskab.Calendars;

namespace Samskab.Overlaps;

/// <summary>Compares the sessions of two offers in the days asked about on which both can be there.</summary>
/// <remarks>Each schedule is gone through once; those that cannot be compared as days of one zone are asked themselves.</remarks>
internal sealed class SessionCounts(Inventory inventory, DateInterval days)
{
    // A bit a day: about a kilobyte for each schedule.
    private const int MostDays = 20 * 366;

    private readonly int first = DayNumber.Of(days.Start);
    private readonly int last = DayNumber.Of(days.End);
    private readonly SessionForm?[] forms = new SessionForm?[inventory.Count];
    private readonly ConcurrentDictionary<Schedule, SessionForm> known = [];

    /// <summary>How many pairs of sessions take place at once; null where that is not known, or one has none.</summary>
    public int? Count(int one, int other)
    {
        var (begin, end) = CommonDays(one, other);
        if (begin > end)
        {
            return null;
        }
        var (its, others) = (FormOf(one), FormOf(other));
        return its.Days is not null && others.Days is not null && its.Zone == others.Zone
            ? its.CountOverlaps(others, begin - first, end - first)
            : CountBySchedule(one, other, begin, end);
    }

    /// <summary>How the sessions meet; null where that is not known, or one has none.</summary>
    public OverlapSessions? Of(int one, int other)
    {
        if (Count(one, other) is not { } meeting)
        {
            return null;
        }
        var (begin, end) = CommonDays(one, other);
        var common = new DateInterval(DayNumber.Date(begin), DayNumber.Date(end));
        var met = meeting > 0 ? ScheduleOf(one)!.FirstOverlap(ScheduleOf(other)!, common.Start) : null;
        return new(common, meeting, met);
    }

    private int? CountBySchedule(int one, int other, int begin, int end)
    {
        if (ScheduleOf(one) is not { } its || ScheduleOf(other) is not { } others)
        {
            return null;
        }
        var common = new DateInterval(DayNumber.Date(begin), DayNumber.Date(end));
        return its.CountIn(common) > 0 && others.CountIn(common) > 0 ? its.CountOverlapsIn(others, common) : null;
    }

    private Schedule? ScheduleOf(int offer) => inventory.OfferOf(offer).Schedule;

    private (int Begin, int End) CommonDays(int one, int other)
    {
        ref readonly var its = ref inventory[one];
        ref readonly var others = ref inventory[other];
        var begin = Math.Max(first, Math.Max(its.Begin, others.Begin));
        return (begin, (int)Math.Min(last, Math.Min(its.End, others.End) - 1L));
    }

    // Threads that ask for one at once find the same.
    private SessionForm FormOf(int offer) => forms[offer] ??= Made(ScheduleOf(offer));

    private SessionForm Made(Schedule? schedule) =>
        schedule is null || days.Length > MostDays
            ? SessionForm.Unknown
            : known.GetOrAdd(schedule, SessionForm.Of, days);
}
