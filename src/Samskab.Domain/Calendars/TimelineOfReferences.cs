using NodaTime;

namespace Samskab.Calendars;

/// <summary>Reads objects over time.</summary>
public static class TimelineOfReferences
{
    /// <summary>The value that holds on a day, or null where none is stated.</summary>
    /// <typeparam name="T">The kind of value.</typeparam>
    /// <param name="timeline">The value over time.</param>
    /// <param name="date">The day.</param>
    public static T? On<T>(this Timeline<T> timeline, LocalDate date)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.TryOn(date, out var value) ? value : null;
    }
}
