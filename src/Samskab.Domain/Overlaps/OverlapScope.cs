using NodaTime;
using NodaTime.Text;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Which overlaps are asked for.</summary>
public sealed record OverlapScope
{
    /// <summary>The overlaps in a period.</summary>
    /// <param name="from">The first day, inclusive, in the ISO calendar. Offers that are ideas, rest or have ended on it are left aside.</param>
    /// <param name="until">The last day, inclusive; null for no end.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or a day is not in the ISO calendar.</exception>
    public OverlapScope(LocalDate from, LocalDate? until = null)
    {
        if (from.Calendar != CalendarSystem.Iso || (until is { } last && last.Calendar != CalendarSystem.Iso))
        {
            throw new ArgumentException(
                "A day is not in the ISO calendar. Permitted: days in the ISO calendar.",
                nameof(from)
            );
        }
        if (until < from)
        {
            throw new ArgumentException(
                $"The last day {LocalDatePattern.Iso.Format(until.Value)} is before the first, {LocalDatePattern.Iso.Format(from)}. Permitted: that day or later.",
                nameof(until)
            );
        }
        (From, Until) = (from, until);
    }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive; null for no end.</summary>
    public LocalDate? Until { get; }

    /// <summary>Only offers that are for an area which meets this one; null for all.</summary>
    public AreaId? Area
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Only offers about this theme or one within it; null for all.</summary>
    public ThemeId? Theme
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Whether overlaps that are justified and nothing else are told. Default: they are not.</summary>
    public bool WithJustified { get; init; }

    /// <summary>Whether sessions are compared; without them no overlap is a collision or a complement. Default: they are.</summary>
    public bool WithSessions { get; init; } = true;

    /// <summary>The weights that make overlaps grave.</summary>
    public OverlapWeights Weights { get; init; } = OverlapWeights.Default;

    /// <summary>The days in which sessions are counted: to <see cref="Until"/>, or for a year where there is no end.</summary>
    public DateInterval SessionDays => new(From, Until ?? LastOfAYear);

    internal int First => DayNumber.Of(From);

    internal int Last => Until is { } last ? DayNumber.Of(last) : DayNumber.AfterAll - 1;

    private LocalDate LastOfAYear =>
        From > LocalDate.MaxIsoValue.PlusYears(-1) ? LocalDate.MaxIsoValue : From.PlusYears(1).PlusDays(-1);
}
