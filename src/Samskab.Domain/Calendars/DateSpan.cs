using NodaTime;
using NodaTime.Text;
using Samskab.Facts;

namespace Samskab.Calendars;

/// <summary>The days from one day to another, of which the ends need not be known exactly.</summary>
/// <remarks>
/// Both ends are inside. Answers count every possibility in which the span does not end before it begins: yes where all of
/// them agree, no where none does, otherwise unknown.
/// </remarks>
public sealed record DateSpan
{
    /// <summary>The days from one day to another.</summary>
    /// <param name="from">The first day, inclusive; null where it has always been.</param>
    /// <param name="until">The last day, inclusive; null where it has no end.</param>
    /// <exception cref="ArgumentException">The span ends before it can have begun.</exception>
    public DateSpan(DateBound? from = null, DateBound? until = null)
    {
        if (until?.Latest < from?.Earliest)
        {
            throw new ArgumentException(
                $"The span ends on {Text(until?.Latest)} at the latest but begins on {Text(from?.Earliest)} at the earliest. Permitted: an end on that day or later.",
                nameof(until)
            );
        }
        (From, Until) = (from, until);
    }

    /// <summary>All days.</summary>
    public static DateSpan Always { get; } = new();

    /// <summary>The first day, inclusive; null where it has always been.</summary>
    /// <remarks>A beginning of which nothing is known is a <see cref="DateBound"/> that is open on both sides, not null.</remarks>
    public DateBound? From { get; }

    /// <summary>The last day, inclusive; null where it has no end.</summary>
    /// <remarks>An end of which nothing is known is a <see cref="DateBound"/> that is open on both sides, not null.</remarks>
    public DateBound? Until { get; }

    /// <summary>Whether both ends are known to the day, or are none.</summary>
    public bool IsExact => From is null or { IsExact: true } && Until is null or { IsExact: true };

    internal int FirstBegin => From?.First ?? DayNumber.BeforeAll;

    internal int LastEnd => Until?.Last ?? DayNumber.AfterAll;

    // A span begins no later than it ends: what is known of one end says something of the other.
    internal int LastBegin => From is null ? DayNumber.BeforeAll : Math.Min(From.Last, LastEnd);

    internal int FirstEnd => Until is null ? DayNumber.AfterAll : Math.Max(Until.First, FirstBegin);

    /// <summary>Whether a day lies in the span.</summary>
    /// <param name="date">The day.</param>
    public Answer Contains(LocalDate date)
    {
        var day = DayNumber.Of(date);
        return day < FirstBegin || day > LastEnd ? Answer.No
            : day >= LastBegin && day <= FirstEnd ? Answer.Yes
            : Answer.Unknown;
    }

    /// <summary>Whether both spans have a day in common; a shared last day is one.</summary>
    /// <remarks>The spans are taken as independent of one another, also where they are equal.</remarks>
    /// <param name="other">The other span.</param>
    public Answer SharesDayWith(DateSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return FirstBegin > other.LastEnd || other.FirstBegin > LastEnd ? Answer.No
            : LastBegin <= other.FirstEnd && other.LastBegin <= FirstEnd ? Answer.Yes
            : Answer.Unknown;
    }

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
