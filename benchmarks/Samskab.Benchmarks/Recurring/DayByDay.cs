using NodaTime;
using Samskab.Calendars;

namespace Samskab.Benchmarks.Recurring;

/// <summary>The same by hand: each schedule as the list of its sessions, found by asking every day, and each of a group with each.</summary>
internal static class DayByDay
{
    public static MeetingSum Sum(RecurringOffers offers)
    {
        var sum = new MeetingSum();
        var sessions = offers.Schedules.Select(schedule => Sessions((Schedule.Weekly)schedule)).ToArray();
        for (var one = 0; one < sessions.Length; one++)
        {
            for (var other = one + 1; other < sessions.Length; other++)
            {
                var isOneGroup = offers.Groups[one] == offers.Groups[other];
                if (isOneGroup && Meeting(sessions[one], sessions[other]) is > 0 and var meeting)
                {
                    sum.Visit(one, other, meeting);
                }
            }
        }
        return sum;
    }

    private static int Meeting(List<(long Begins, long Ends)> ones, List<(long Begins, long Ends)> others) =>
        ones.Sum(one => others.Count(other => one.Begins < other.Ends && other.Begins < one.Ends));

    private static List<(long Begins, long Ends)> Sessions(Schedule.Weekly schedule) =>
        [
            .. RecurringOffers
                .Days.Where(day => IsOn(schedule, day))
                .Select(day => Minute(day.At(schedule.Time!.Value)))
                .Select(begins => (begins, begins + schedule.LengthInMinutes!.Value)),
        ];

    // Each first day is a Monday.
    private static bool IsOn(Schedule.Weekly schedule, LocalDate day) =>
        day >= schedule.From
        && day <= schedule.Until
        && schedule.Days.Contains(day.DayOfWeek)
        && Period.DaysBetween(schedule.From!.Value, day) / 7 % schedule.Every == 0;

    private static long Minute(LocalDateTime time) =>
        Period.Between(RecurringOffers.Days.Start.AtMidnight(), time, PeriodUnits.Minutes).Minutes;
}
