using NodaTime;

namespace Samskab.Calendars;

/// <summary>The days of the week, without «none».</summary>
internal static class Weekdays
{
    public static IsoDayOfWeek Checked(IsoDayOfWeek weekday) =>
        weekday is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? weekday
            : throw new ArgumentException(
                $"{weekday} is no day of the week. Permitted: Monday to Sunday.",
                nameof(weekday)
            );
}
