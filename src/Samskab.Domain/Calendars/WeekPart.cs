using NodaTime;

namespace Samskab.Calendars;

/// <summary>Minutes of a week in a row.</summary>
/// <param name="Start">The first of them, inside.</param>
/// <param name="End">Where they end, outside.</param>
internal readonly record struct WeekPart(int Start, int End)
{
    /// <summary>The day on which it starts, 0 for Monday.</summary>
    public int Weekday => Start / NodaConstants.MinutesPerDay;
}
