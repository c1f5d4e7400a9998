using System.Diagnostics;
using NodaTime;
using NodaTime.Text;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>When something that recurs takes place: each week, each month, each year, a number of times a year, or on given dates.</summary>
/// <remarks>
/// A day that a month or year does not have, such as 29 February, is skipped (RFC 5545). <see cref="From"/> is where counting
/// begins; it is itself a date only if the pattern falls on it. Weeks begin on Monday.
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
    /// <remarks><see cref="Exceptions"/> count too, <see cref="ExtraDates"/> do not (RFC 5545).</remarks>
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
        init =>
            field =
                value is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(value) is not null
                    ? value
                    : throw new ArgumentException(
                        $"\"{value}\" is no time zone. Permitted: an id of the tz database such as {DefaultZone}.",
                        nameof(Zone)
                    );
    } = DefaultZone;

    /// <summary>Whether the dates follow from the schedule; otherwise only those in <see cref="ExtraDates"/> are known.</summary>
    public virtual bool DatesAreKnown => true;

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
        return Merged(CountedIn(interval), extra).Where(date => !Exceptions.Has(date));
    }

    /// <summary>Whether it takes place on a day.</summary>
    /// <remarks>Unknown where <see cref="DatesAreKnown"/> is false, but for exceptions, extra dates and days outside <see cref="From"/> to <see cref="Until"/>.</remarks>
    /// <param name="date">The day.</param>
    public Answer OccursOn(LocalDate date) =>
        OccurrencesIn(new(date, date)).Any() ? Answer.Yes
        : DatesAreKnown || Exceptions.Has(date) || date < From || date > Until ? Answer.No
        : Answer.Unknown;

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="weekly">For days of the week.</param>
    /// <param name="monthlyOnDays">For days of the month by number.</param>
    /// <param name="monthlyOnWeekdays">For days of the week within the month.</param>
    /// <param name="yearly">For a day of the year.</param>
    /// <param name="yearlyOnWeekday">For a day of the week within a month of the year.</param>
    /// <param name="timesPerYear">For a number of times a year.</param>
    /// <param name="dated">For given dates.</param>
    public T Match<T>(
        Func<Weekly, T> weekly,
        Func<MonthlyOnDays, T> monthlyOnDays,
        Func<MonthlyOnWeekdays, T> monthlyOnWeekdays,
        Func<Yearly, T> yearly,
        Func<YearlyOnWeekday, T> yearlyOnWeekday,
        Func<TimesPerYear, T> timesPerYear,
        Func<Dated, T> dated
    )
    {
        ArgumentNullException.ThrowIfNull(weekly);
        ArgumentNullException.ThrowIfNull(monthlyOnDays);
        ArgumentNullException.ThrowIfNull(monthlyOnWeekdays);
        ArgumentNullException.ThrowIfNull(yearly);
        ArgumentNullException.ThrowIfNull(yearlyOnWeekday);
        ArgumentNullException.ThrowIfNull(timesPerYear);
        ArgumentNullException.ThrowIfNull(dated);
        return this switch
        {
            Weekly its => weekly(its),
            MonthlyOnDays its => monthlyOnDays(its),
            MonthlyOnWeekdays its => monthlyOnWeekdays(its),
            Yearly its => yearly(its),
            YearlyOnWeekday its => yearlyOnWeekday(its),
            TimesPerYear its => timesPerYear(its),
            Dated its => dated(its),
            _ => throw new UnreachableException(),
        };
    }

    // The dates of the pattern in an interval, ascending, as if it had neither beginning nor end.
    private protected abstract IEnumerable<LocalDate> Pattern(LocalDate first, LocalDate last);

    // The last of the counted dates where it can be told without going through them.
    private protected virtual LocalDate? LastCounted => null;

    private IEnumerable<LocalDate> CountedIn(DateInterval interval)
    {
        var end = Until ?? LastCounted;
        var last = end < interval.End ? end.Value : interval.End;
        var first = From > interval.Start ? From.Value : interval.Start;
        return first > last ? []
            : Count is { } count && LastCounted is null
                ? Pattern(From!.Value, last).Take(count).SkipWhile(date => date < first)
            : Pattern(first, last);
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

    private static int Interval(int every, LocalDate? from, string unit)
    {
        if (every < 1)
        {
            throw new ArgumentException($"Every {every} {unit}. Permitted: 1 or more.", nameof(every));
        }
        return every == 1 || from is not null
            ? every
            : throw new ArgumentException(
                $"Every {every} {unit}, but no first day says in which. Permitted: a first day, or every 1.",
                nameof(from)
            );
    }

    private static ValueList<T> Some<T>(ValueList<T> days)
    {
        foreach (var day in days)
        {
            ArgumentNullException.ThrowIfNull(day, nameof(days));
        }
        return days.Count > 0
            ? days
            : throw new ArgumentException("The schedule has no days. Permitted: one day or more.", nameof(days));
    }

    private static int MonthOfYear(int month) =>
        month is >= 1 and <= 12
            ? month
            : throw new ArgumentException($"{month} is no month. Permitted: 1 to 12.", nameof(month));

    private static ValueList<LocalDate> Ascending(ValueList<LocalDate> dates) => dates.Distinct().Order().ToValueList();

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
