using System.Diagnostics;
using NodaTime;
using NodaTime.Text;
using Samskab.Facts;
using Samskab.Ports;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>When something that recurs takes place: by days, weeks, months or years, a number of times a year, or on given dates.</summary>
/// <remarks>
/// A day that a month or year does not have, such as 29 February, is skipped (RFC 5545). <see cref="From"/> is where counting
/// begins; it is itself a date only if the pattern falls on it. <see cref="RecurrenceRule"/> reads and writes the rules of RFC 5545.
/// </remarks>
public abstract partial record Schedule
{
    /// <summary>The zone of a schedule that names none.</summary>
    public const string DefaultZone = "Europe/Copenhagen";

    private Schedule(LocalDate? from = null, LocalDate? until = null, int? count = null)
    {
        if (until < from)
        {
            throw new ArgumentException(
                $"The last day {Text(until)} is before the first, {Text(from)}. Permitted: the first day or later.",
                nameof(until)
            );
        }
        if (count < 1)
        {
            throw new ArgumentException(
                $"The schedule has {count} dates in all. Permitted: 1 or more; or no count.",
                nameof(count)
            );
        }
        if (count is not null && until is not null)
        {
            throw new ArgumentException(
                $"The schedule ends after {count} dates and on {Text(until)}. Permitted: a count or a last day, not both.",
                nameof(count)
            );
        }
        if (count is not null && from is null)
        {
            throw new ArgumentException(
                $"The schedule ends after {count} dates but has no first day. Permitted: a count with a first day.",
                nameof(count)
            );
        }
        (From, Until, Count) = (from, until, count);
    }

    /// <summary>The first day a date can be, inclusive; null where it has always been.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day a date can be, inclusive; null where no end is known.</summary>
    public LocalDate? Until { get; }

    /// <summary>How many dates the pattern has in all from <see cref="From"/> on; null where they are not counted.</summary>
    /// <remarks><see cref="Exceptions"/> and skipped holidays count too, <see cref="ExtraDates"/> do not (RFC 5545).</remarks>
    public int? Count { get; }

    /// <summary>The time of day at which it begins, in <see cref="Zone"/>; null where it is not stated.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>How long it takes, in whole minutes; null where it is not stated.</summary>
    /// <exception cref="ArgumentException">It is less than 1.</exception>
    public int? LengthInMinutes
    {
        get;
        init =>
            field = value is null or >= 1
                ? value
                : throw new ArgumentException(
                    $"A length of {value} minutes. Permitted: 1 or more; or none.",
                    nameof(LengthInMinutes)
                );
    }

    /// <summary>Dates that are left out, ascending, each once; they win over <see cref="ExtraDates"/>.</summary>
    public ValueList<LocalDate> Exceptions
    {
        get;
        init => field = Ascending(value);
    }

    /// <summary>Dates besides the pattern, ascending, each once; they need not lie between <see cref="From"/> and <see cref="Until"/>.</summary>
    public ValueList<LocalDate> ExtraDates
    {
        get;
        init => field = Ascending(value);
    }

    /// <summary>The id of the time zone in the tz database. Default: <c>Europe/Copenhagen</c>.</summary>
    /// <exception cref="ArgumentException">The tz database has no such zone.</exception>
    public string Zone
    {
        get;
        init => field = TimeZones.Checked(value, nameof(Zone));
    } = DefaultZone;

    /// <summary>Whether it does not take place on holidays. Default: no.</summary>
    /// <remarks>
    /// Which days are holidays the host tells: see <see cref="Observing"/>. Until it has, <see cref="DatesAreKnown"/> is false.
    /// <see cref="ExtraDates"/> stand, holiday or not.
    /// </remarks>
    public bool SkipsHolidays { get; init; }

    /// <summary>Whether the dates follow from the schedule; otherwise only those in <see cref="ExtraDates"/> are known.</summary>
    /// <remarks>They do not where it is told only how often it is, or where holidays are skipped and none are observed.</remarks>
    public bool DatesAreKnown => this is not TimesPerYear && (!SkipsHolidays || holidays is not null);

    private IHolidays? holidays;

    /// <summary>The same schedule, for which it is known which days are holidays: each question then leaves out those it skips.</summary>
    /// <remarks>A schedule that skips none stays as it is. The holidays count when two schedules are compared, and are in no document.</remarks>
    /// <param name="days">The holidays, such as <see cref="DanishHolidays.Default"/>.</param>
    public Schedule Observing(IHolidays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return SkipsHolidays ? this with { holidays = days } : this;
    }

    /// <summary>How many times a year the pattern is expected, or null where it can not be told or is less than once.</summary>
    /// <remarks>
    /// Rounded to the nearest whole number; a week counts as 1/52 of a year. It is a pace: where the schedule begins and ends,
    /// its exceptions and its extra dates do not count.
    /// </remarks>
    public abstract int? PerYear { get; }

    /// <summary>The known dates in an interval, ascending, each once.</summary>
    /// <remarks>
    /// Found one by one while they are read. Where <see cref="DatesAreKnown"/> is false there may be more: ask
    /// <see cref="OccursOn"/> for what can be told of a day.
    /// </remarks>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public IEnumerable<LocalDate> OccurrencesIn(DateInterval interval)
    {
        Check(interval);
        var extra = ExtraDates.Where(interval.Contains);
        return Merged(DatesAreKnown ? Pattern(interval).Where(IsNoHoliday) : [], extra)
            .Where(date => !Exceptions.Has(date));
    }

    /// <summary>Whether it takes place on a day.</summary>
    /// <remarks>
    /// Unknown where <see cref="DatesAreKnown"/> is false, but for exceptions, extra dates and days on which it can not be, such as those
    /// outside <see cref="From"/> to <see cref="Until"/>.
    /// </remarks>
    /// <param name="date">The day.</param>
    public Answer OccursOn(LocalDate date) =>
        OccurrencesIn(new(date, date)).Any() ? Answer.Yes
        : DatesAreKnown || !CanFallIn(new(date, date)) ? Answer.No
        : Answer.Unknown;

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="daily">For every so many days.</param>
    /// <param name="weekly">For days of the week.</param>
    /// <param name="monthlyOnDays">For days of the month by number.</param>
    /// <param name="monthlyOnWeekdays">For days of the week within the month.</param>
    /// <param name="yearly">For a day of the year.</param>
    /// <param name="yearlyOnWeekday">For a day of the week within a month of the year.</param>
    /// <param name="yearlyOnDays">For days of the year by number.</param>
    /// <param name="yearlyInWeeks">For days of the week in weeks of the year.</param>
    /// <param name="timesPerYear">For a number of times a year.</param>
    /// <param name="dated">For given dates.</param>
    public T Match<T>(
        Func<Daily, T> daily,
        Func<Weekly, T> weekly,
        Func<MonthlyOnDays, T> monthlyOnDays,
        Func<MonthlyOnWeekdays, T> monthlyOnWeekdays,
        Func<Yearly, T> yearly,
        Func<YearlyOnWeekday, T> yearlyOnWeekday,
        Func<YearlyOnDays, T> yearlyOnDays,
        Func<YearlyInWeeks, T> yearlyInWeeks,
        Func<TimesPerYear, T> timesPerYear,
        Func<Dated, T> dated
    )
    {
        ArgumentNullException.ThrowIfNull(daily);
        ArgumentNullException.ThrowIfNull(weekly);
        ArgumentNullException.ThrowIfNull(monthlyOnDays);
        ArgumentNullException.ThrowIfNull(monthlyOnWeekdays);
        ArgumentNullException.ThrowIfNull(yearly);
        ArgumentNullException.ThrowIfNull(yearlyOnWeekday);
        ArgumentNullException.ThrowIfNull(yearlyOnDays);
        ArgumentNullException.ThrowIfNull(yearlyInWeeks);
        ArgumentNullException.ThrowIfNull(timesPerYear);
        ArgumentNullException.ThrowIfNull(dated);
        return this switch
        {
            Daily its => daily(its),
            Weekly its => weekly(its),
            MonthlyOnDays its => monthlyOnDays(its),
            MonthlyOnWeekdays its => monthlyOnWeekdays(its),
            Yearly its => yearly(its),
            YearlyOnWeekday its => yearlyOnWeekday(its),
            YearlyOnDays its => yearlyOnDays(its),
            YearlyInWeeks its => yearlyInWeeks(its),
            TimesPerYear its => timesPerYear(its),
            Dated its => dated(its),
            _ => throw new UnreachableException(),
        };
    }

    private static IEnumerable<LocalDate> Merged(IEnumerable<LocalDate> dates, IEnumerable<LocalDate> others)
    {
        using var other = others.GetEnumerator();
        var more = other.MoveNext();
        foreach (var date in dates)
        {
            for (; more && other.Current < date; more = other.MoveNext())
            {
                yield return other.Current;
            }
            if (more && other.Current == date)
            {
                more = other.MoveNext();
            }
            yield return date;
        }
        for (; more; more = other.MoveNext())
        {
            yield return other.Current;
        }
    }

    private static ValueList<LocalDate> Ascending(ValueList<LocalDate> dates) => dates.Distinct().Order().ToValueList();

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
