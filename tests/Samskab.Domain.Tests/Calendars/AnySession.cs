using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Calendars;

/// <summary>Schedules with times and lengths, some past midnight and some of several days, and how each two sessions overlap.</summary>
internal static class AnySession
{
    public static Gen<Schedule> Of(Gen<Schedule> schedules) =>
        from schedule in schedules
        from quarter in Gen.Choose(0, 95)
        from length in Gen.Frequency((4, Gen.Choose(1, 600)), (1, Gen.Choose(1400, 4400)), (1, Gen.Constant(1440)))
        select schedule with
        {
            Time = LocalTime.FromMinutesSinceMidnight(15 * quarter),
            LengthInMinutes = length,
        };

    /// <summary>The times in which two sessions that begin in an interval run at once: each compared with each.</summary>
    public static IEnumerable<(LocalDateTime Begins, LocalDateTime Ends)> Overlaps(
        Schedule one,
        Schedule other,
        DateInterval interval
    )
    {
        var others = Times(other, interval);
        return from mine in Times(one, interval)
            from theirs in others
            where mine.Begins < theirs.Ends && theirs.Begins < mine.Ends
            select (Local(Max(mine.Begins, theirs.Begins)), Local(Min(mine.Ends, theirs.Ends)));
    }

    // As times of the framework, which are compared by one number.
    private static List<(DateTime Begins, DateTime Ends)> Times(Schedule schedule, DateInterval interval) =>
        DayByDay
            .OccurrencesIn(schedule, interval)
            .Select(date => date.At(schedule.Time!.Value).ToDateTimeUnspecified())
            .Select(begins => (begins, begins.AddMinutes(schedule.LengthInMinutes!.Value)))
            .ToList();

    private static LocalDateTime Local(DateTime time) => LocalDateTime.FromDateTime(time);

    private static DateTime Max(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Min(DateTime one, DateTime other) => one < other ? one : other;
}
