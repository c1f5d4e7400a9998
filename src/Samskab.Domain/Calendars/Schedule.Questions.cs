using NodaTime;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>The known sessions that begin in an interval, the earliest first.</summary>
    /// <remarks>As <see cref="OccurrencesIn"/>, with <see cref="Time"/> and <see cref="LengthInMinutes"/> where they are stated.</remarks>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public IEnumerable<ScheduleSession> SessionsIn(DateInterval interval) => OccurrencesIn(interval).Select(Session);

    /// <summary>The first date on or after a day, or null where there is none or the dates are not known.</summary>
    /// <remarks><see cref="DatesAreKnown"/> tells which of the two a null is.</remarks>
    /// <param name="day">The day, inclusive, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public LocalDate? FirstOnOrAfter(LocalDate day)
    {
        foreach (var date in DatesAreKnown ? OccurrencesIn(AllFrom(day)) : [])
        {
            return date;
        }
        return null;
    }

    /// <summary>The number of dates in an interval, or null where <see cref="DatesAreKnown"/> is false.</summary>
    /// <remarks>Weeks are counted without going through them.</remarks>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public int? CountIn(DateInterval interval)
    {
        Check(interval);
        return DatesAreKnown ? Number(interval) : null;
    }

    internal ScheduleSession Session(LocalDate date) => new(date, Time, LengthInMinutes, Zone);

    internal bool CanFallIn(DateInterval interval) =>
        DatesAreKnown
            ? Number(interval) > 0
            : Pattern(interval).Any(date => IsNoHoliday(date) && !Exceptions.Has(date))
                || OccurrencesIn(interval).Any();

    private int Number(DateInterval interval)
    {
        var range = DayRange.Of(interval);
        return WeeksIn(range)?.Count ?? DaysIn(range).Count;
    }

    internal static void Check(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        if (interval.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException(
                $"The interval is in the calendar {interval.Calendar.Id}. Permitted: ISO.",
                nameof(interval)
            );
        }
    }

    private static DateInterval AllFrom(LocalDate day) =>
        day.Calendar == CalendarSystem.Iso
            ? new(day, LocalDate.MaxIsoValue)
            : throw new ArgumentException(
                $"The day is in the calendar {day.Calendar.Id}. Permitted: ISO.",
                nameof(day)
            );
}
