using NodaTime;

namespace Samskab.Calendars;

/// <summary>A weekly schedule as numbers: days of the week in every so many weeks, and minutes. For comparing very many.</summary>
/// <param name="Days">The days on which its sessions begin.</param>
/// <param name="StartMinute">The minute of the day at which they begin.</param>
/// <param name="LengthInMinutes">How long they take.</param>
internal readonly record struct WeeklyForm(WeekPattern Days, int StartMinute, int LengthInMinutes)
{
    private static readonly DayRange AllDays = new(
        DayNumber.Of(LocalDate.MinIsoValue),
        DayNumber.Of(LocalDate.MaxIsoValue)
    );

    /// <summary>The form of a schedule, or null where it has none.</summary>
    /// <remarks>It has one where its dates are weeks that come again, without exceptions, extra dates or skipped holidays, and time (whole minutes) and length are stated.</remarks>
    public static WeeklyForm? Of(Schedule schedule) =>
        schedule is { Time: { } time, LengthInMinutes: { } length }
        && time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0
        && schedule.WeeksIn(AllDays) is { } days
            ? new(days, (int)(time.NanosecondOfDay / NodaConstants.NanosecondsPerMinute), length)
            : null;

    /// <summary>Its sessions that begin in an interval.</summary>
    public WeeklyForm Within(DateInterval interval) => Within(DayNumber.Of(interval.Start), DayNumber.Of(interval.End));

    /// <summary>Its sessions that begin from one day to another, both inside.</summary>
    public WeeklyForm Within(int first, int last) => this with { Days = Days.Within(first, last) };

    /// <summary>The number of pairs of sessions, one of each, that run at the same time by the clock on the wall.</summary>
    public long CountOverlaps(in WeeklyForm other)
    {
        var later = StartMinute - other.StartMinute;
        var count = 0L;
        for (var shift = FirstReached(later, other.LengthInMinutes); shift <= LastReached(later); shift++)
        {
            count += Days.CountFollowed(other.Days, shift);
        }
        return count;
    }

    // The other runs on for its length from its own day: the first day on which it can begin and still run.
    private static int FirstReached(int later, int length) =>
        (int)Steps.Floor((long)later - length, NodaConstants.MinutesPerDay) + 1;

    private int LastReached(int later) =>
        (int)Steps.Floor((long)later + LengthInMinutes - 1, NodaConstants.MinutesPerDay);
}
