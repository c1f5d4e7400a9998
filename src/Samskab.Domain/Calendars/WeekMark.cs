namespace Samskab.Calendars;

/// <summary>Whose a part of the line of a week is, and which of the schedule's it is.</summary>
/// <param name="Schedule">The number of the schedule.</param>
/// <param name="Weekdays">The weekdays of a schedule whose sessions are within the day, each with a part of its own; none otherwise.</param>
/// <param name="Earlier">The weekdays before that of the part.</param>
internal readonly record struct WeekMark(int Schedule, byte Weekdays, byte Earlier)
{
    /// <summary>Whether the sessions are within the day.</summary>
    public bool IsWithinDay => Weekdays != 0;

    public static WeekMark Of(int schedule, WeekTimes times, WeekPart part) =>
        times.AreWithinDay ? new(schedule, (byte)times.Weekdays, (byte)((1 << part.Weekday) - 1)) : new(schedule, 0, 0);

    /// <summary>Whether two that are within the day, and meet in these parts, also meet in earlier ones: on an earlier day they share.</summary>
    public bool MeetsEarlier(WeekMark other) => (Weekdays & other.Weekdays & Earlier) != 0;
}
