using NodaTime;
using NodaTime.Text;
using Samskab.Facts;

namespace Samskab.Calendars;

/// <summary>A day of which it is known between which days it lies: «foråret 2016».</summary>
/// <remarks>Equal by its days and its wording.</remarks>
public sealed record DateBound
{
    /// <summary>The greatest length of a wording, in characters.</summary>
    public const int MaxWordingLength = 200;

    /// <summary>A day between two days.</summary>
    /// <param name="earliest">The earliest day it can be, inclusive; null where none is known.</param>
    /// <param name="latest">The latest day it can be, inclusive; null where none is known.</param>
    /// <param name="wording">How the source says it, 1 to 200 characters; null where nothing is quoted.</param>
    /// <exception cref="ArgumentException">The latest day is before the earliest, or the wording is empty or too long.</exception>
    public DateBound(LocalDate? earliest, LocalDate? latest, string? wording = null)
    {
        if (latest < earliest)
        {
            throw new ArgumentException(
                $"The latest day {Text(latest)} is before the earliest, {Text(earliest)}. Permitted: the earliest or later.",
                nameof(latest)
            );
        }
        if (wording is not null && (string.IsNullOrWhiteSpace(wording) || wording.Length > MaxWordingLength))
        {
            throw new ArgumentException(
                $"The wording has {wording.Length} characters. Permitted: 1 to {MaxWordingLength}, not only white space; or none.",
                nameof(wording)
            );
        }
        (Earliest, Latest, Wording) = (earliest, latest, wording);
    }

    /// <summary>The earliest day it can be, inclusive; null where none is known.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The latest day it can be, inclusive; null where none is known.</summary>
    public LocalDate? Latest { get; }

    /// <summary>How the source says it: «foråret 2016»; null where nothing is quoted.</summary>
    public string? Wording { get; }

    /// <summary>Whether only one day is possible.</summary>
    public bool IsExact => Earliest is not null && Earliest == Latest;

    internal int First => Earliest is { } day ? DayNumber.Of(day) : DayNumber.BeforeAll;

    internal int Last => Latest is { } day ? DayNumber.Of(day) : DayNumber.AfterAll;

    /// <summary>Exactly the given day.</summary>
    /// <param name="date">The day.</param>
    public static DateBound On(LocalDate date) => new(date, date);

    /// <summary>Exactly the given day.</summary>
    /// <param name="date">The day.</param>
    public static DateBound FromLocalDate(LocalDate date) => On(date);

    /// <summary>Exactly the given day.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator DateBound(LocalDate date) => On(date);

    /// <summary>Whether the day has come on a date: is that date or before it.</summary>
    /// <remarks>No before <see cref="Earliest"/>, yes from <see cref="Latest"/> on, unknown between and where a side is open.</remarks>
    /// <param name="date">The date.</param>
    public Answer HasComeOn(LocalDate date) =>
        date < Earliest ? Answer.No
        : date >= Latest ? Answer.Yes
        : Answer.Unknown;

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
