using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>A value over time: what held from which day on, rather than a field that is overwritten.</summary>
/// <remarks>
/// Each entry holds until the next one begins; before the first it is not stated. Equal by its entries.
/// Read with <c>On</c>, which gives null where it is not stated, or <see cref="TryOn"/>.
/// </remarks>
/// <typeparam name="T">The kind of value.</typeparam>
public sealed record Timeline<T>
    where T : notnull
{
    /// <summary>A value over time.</summary>
    /// <param name="entries">The entries, in any order; none where it was never stated.</param>
    /// <exception cref="ArgumentException">Two entries begin on the same day.</exception>
    public Timeline(params ValueList<TimelineEntry<T>> entries)
    {
        foreach (var entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
        }
        Entries = entries.OrderBy(entry => entry.From is not null).ThenBy(entry => entry.From).ToValueList();
        for (var i = 1; i < Entries.Count; i++)
        {
            if (Entries[i].From == Entries[i - 1].From)
            {
                throw new ArgumentException(
                    $"Two entries hold from {Beginning(Entries[i])} on. Permitted: one entry from each day.",
                    nameof(entries)
                );
            }
        }
    }

    /// <summary>The entries, the earliest first.</summary>
    public ValueList<TimelineEntry<T>> Entries { get; }

    /// <summary>The same values, with one more from a day on.</summary>
    /// <param name="from">The first day it holds, inclusive; null where it has always held.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">An entry begins on that day already.</exception>
    public Timeline<T> With(LocalDate? from, T value) => new([.. Entries, new(from, value)]);

    /// <summary>Whether a value is stated on a day, and which.</summary>
    /// <param name="date">The day.</param>
    /// <param name="value">The value that holds on the day.</param>
    public bool TryOn(LocalDate date, [MaybeNullWhen(false)] out T value)
    {
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (!(Entries[i].From > date))
            {
                value = Entries[i].Value;
                return true;
            }
        }
        value = default;
        return false;
    }

    private static string Beginning(TimelineEntry<T> entry) =>
        entry.From is { } day ? LocalDatePattern.Iso.Format(day) : "the beginning";
}

/// <summary>Makes values over time.</summary>
public static class Timeline
{
    /// <summary>A value that has always held.</summary>
    /// <typeparam name="T">The kind of value.</typeparam>
    /// <param name="value">The value.</param>
    public static Timeline<T> Always<T>(T value)
        where T : notnull => new(new TimelineEntry<T>(null, value));

    /// <summary>A value that holds from a day on, and is not stated before.</summary>
    /// <typeparam name="T">The kind of value.</typeparam>
    /// <param name="from">The first day it holds, inclusive.</param>
    /// <param name="value">The value.</param>
    public static Timeline<T> Since<T>(LocalDate from, T value)
        where T : notnull => new(new TimelineEntry<T>(from, value));
}
