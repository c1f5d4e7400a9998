using NodaTime;
using NodaTime.Text;
using Samskab.Areas;
using Samskab.Mandates;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Oversight;

/// <summary>What of a register of mandates is looked through.</summary>
public sealed record FindingsScope
{
    /// <summary>The days from one day to another.</summary>
    /// <param name="from">The first day, inclusive, in the ISO calendar.</param>
    /// <param name="until">The last day, inclusive, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or a day is not in the ISO calendar.</exception>
    public FindingsScope(LocalDate from, LocalDate until)
    {
        if (from.Calendar != CalendarSystem.Iso || until.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException(
                "A day is not in the ISO calendar. Permitted: days in the ISO calendar.",
                nameof(from)
            );
        }
        if (until < from)
        {
            throw new ArgumentException(
                $"The last day {LocalDatePattern.Iso.Format(until)} is before the first, {LocalDatePattern.Iso.Format(from)}. Permitted: that day or later.",
                nameof(until)
            );
        }
        (From, Until) = (from, until);
    }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate Until { get; }

    /// <summary>The power that is asked about: mandates that give less are left aside. Default: decide.</summary>
    public Power Power { get; init; } = Power.Decide;

    /// <summary>Only what is about this area or one that meets it; null for all.</summary>
    public AreaId? Area
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Only what is about this matter or one that meets it; null for all.</summary>
    public MatterId? Matter
    {
        get;
        init => field = Identifier.Given(value);
    }
}
