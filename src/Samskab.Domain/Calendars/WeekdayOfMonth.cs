using NodaTime;

namespace Samskab.Calendars;

/// <summary>A day of the week within a month: the second Sunday, the last Tuesday.</summary>
public sealed record WeekdayOfMonth
{
    /// <summary>A day of the week within a month.</summary>
    /// <param name="ordinal">1 to 5 from the start of the month, -1 to -5 from its end.</param>
    /// <param name="weekday">The day of the week, Monday to Sunday.</param>
    /// <exception cref="ArgumentException">The ordinal or the day of the week is none of these.</exception>
    public WeekdayOfMonth(int ordinal, IsoDayOfWeek weekday)
    {
        Ordinal = ordinal is (>= 1 and <= 5) or (>= -5 and <= -1)
            ? ordinal
            : throw new ArgumentException(
                $"The ordinal {ordinal} is no place in a month. Permitted: 1 to 5 from its start, -1 to -5 from its end.",
                nameof(ordinal)
            );
        Weekday = Weekdays.Checked(weekday);
    }

    /// <summary>The place: 1 to 5 from the start of the month, -1 to -5 from its end.</summary>
    public int Ordinal { get; }

    /// <summary>The day of the week.</summary>
    public IsoDayOfWeek Weekday { get; }

    /// <summary>Its date in a month, or null where the month has no such day: not every month has a fifth Sunday.</summary>
    /// <param name="month">The month.</param>
    public LocalDate? In(YearMonth month)
    {
        var its = CalendarMonth.Of(month.OnDayOfMonth(1));
        var place = PlaceIn(its);
        return its.Bit(place) != 0 ? its.Date(place) : null;
    }

    internal uint BitIn(CalendarMonth month) => month.Bit(PlaceIn(month));

    // The place of its day from 0, outside the month where it has none.
    private int PlaceIn(CalendarMonth month)
    {
        var first = (Weekdays.Place(Weekday) - month.FirstWeekday + 7) % 7;
        var last = first + (month.Length - 1 - first) / 7 * 7;
        return Ordinal > 0 ? first + 7 * (Ordinal - 1) : last + 7 * (Ordinal + 1);
    }
}
