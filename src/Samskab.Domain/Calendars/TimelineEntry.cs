using NodaTime;

namespace Samskab.Calendars;

/// <summary>A value and the day from which it holds.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
public sealed record TimelineEntry<T>
    where T : notnull
{
    /// <summary>A value from a day on.</summary>
    /// <param name="from">The first day it holds, inclusive; null where it has always held.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimelineEntry(LocalDate? from, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (From, Value) = (from, value);
    }

    /// <summary>The first day it holds, inclusive; null where it has always held.</summary>
    public LocalDate? From { get; }

    /// <summary>The value.</summary>
    public T Value { get; }
}
