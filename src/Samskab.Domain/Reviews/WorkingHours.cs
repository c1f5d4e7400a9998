using NodaTime;
using Samskab.Facts;
using Samskab.Ports;

namespace Samskab.Reviews;

/// <summary>Tells whether something takes place in working hours, by the thresholds and holidays of a review.</summary>
internal static class WorkingHours
{
    /// <summary>Whether any of it lies in working hours; unknown on a working day without a time.</summary>
    public static Answer Meet(LocalDate day, LocalTime? begins, int? minutes, ReviewScope scope)
    {
        if (IsDayOff(day, scope.Holidays))
        {
            return Answer.No;
        }
        if (begins is not { } time)
        {
            return Answer.Unknown;
        }
        var ends = MinuteOf(time) + (minutes ?? 1);
        return time < scope.Thresholds.WorkEnds && ends > MinuteOf(scope.Thresholds.WorkBegins)
            ? Answer.Yes
            : Answer.No;
    }

    private static bool IsDayOff(LocalDate day, IHolidays? holidays) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || holidays?.Find(day) is not null;

    private static int MinuteOf(LocalTime time) => (60 * time.Hour) + time.Minute;
}
