using NodaTime;
using Samskab.Calendars;

namespace Samskab.Overlaps;

/// <summary>Compares the sessions of two offers in the days asked about on which both can be there.</summary>
/// <remarks>Most are weekly and in one zone: those are compared as numbers, each schedule being looked at once.</remarks>
internal sealed class SessionCounts(Inventory inventory, DateInterval days)
{
    private readonly int first = DayNumber.Of(days.Start);
    private readonly int last = DayNumber.Of(days.End);
    private readonly Form?[] forms = new Form?[inventory.Count];

    /// <summary>How many pairs of sessions take place at once; null where that is not known, or one has none.</summary>
    public int? Count(int one, int other)
    {
        var (begin, end) = CommonDays(one, other);
        return begin > end ? null
            : FormOf(one) is { Weekly: { } its } form
            && FormOf(other) is { Weekly: { } others } met
            && form.Zone == met.Zone
                ? Count(its.Within(begin, end), others.Within(begin, end))
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

    private static int? Count(WeeklyForm one, WeeklyForm other) =>
        one.Days.Count > 0 && other.Days.Count > 0 ? (int)one.CountOverlaps(in other) : null;

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
    private Form FormOf(int offer) => forms[offer] ??= Made(ScheduleOf(offer));

    private static Form Made(Schedule? schedule) =>
        schedule is null ? Form.None : new(WeeklyForm.Of(schedule), schedule.Zone);

    /// <summary>A schedule as numbers, where it has such a form.</summary>
    private sealed record Form(WeeklyForm? Weekly, string Zone)
    {
        public static readonly Form None = new(null, "");
    }
}
