using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;
using Samskab.Values;

namespace Samskab.Domain.Tests.Calendars;

/// <summary>Schedules that begin, end and pause within or near twelve years.</summary>
internal static class AnySchedule
{
    /// <summary>Twelve years with three leap days and three years of 53 weeks.</summary>
    public static DateInterval TwelveYears { get; } = new(new(2015, 1, 1), new(2026, 12, 31));

    /// <summary>The holidays that some of the schedules skip.</summary>
    public static DanishHolidays Holidays { get; } = DanishHolidays.Default;

    private static readonly Gen<LocalDate> Date =
        from day in Gen.Choose(-700, 5000)
        select new LocalDate(2015, 1, 1).PlusDays(day);

    private static readonly Gen<IsoDayOfWeek> Weekday = Gen.Choose(1, 7).Select(day => (IsoDayOfWeek)day);

    private static readonly Gen<WeekdayOfMonth> WeekdayOfMonth =
        from ordinal in Gen.Choose(1, 5)
        from sign in Gen.Elements(1, -1)
        from weekday in Weekday
        select new WeekdayOfMonth(ordinal * sign, weekday);

    private static readonly Gen<int> DayOfMonth = Place(31);

    private static readonly Gen<ValueList<int>> Months = Gen.OneOf(
        Gen.Constant<ValueList<int>>([]),
        Gen.NonEmptyListOf(Gen.Choose(1, 12)).Select(months => months.ToValueList())
    );

    // A first day, a last day and a count, as far as they go together.
    private static readonly Gen<(LocalDate? From, LocalDate? Until, int? Count)> Ends =
        from dates in Date.Two()
        from count in Gen.Choose(1, 80)
        from kind in Gen.Choose(0, 5)
        let first = LocalDate.Min(dates.Item1, dates.Item2)
        let last = LocalDate.Max(dates.Item1, dates.Item2)
        select kind switch
        {
            0 => default,
            1 => (first, null, null),
            2 => (null, last, null),
            3 => (first, last, (int?)null),
            _ => ((LocalDate?)first, (LocalDate?)null, (int?)count),
        };

    public static Gen<Schedule> Daily { get; } =
        Full(
            from ends in Ends
            from every in Gen.OneOf(Gen.Choose(1, 40), Gen.Elements(7, 14, 21))
            select (Schedule)new Schedule.Daily(Permitted(every, ends.From), ends.From, ends.Until, ends.Count)
        );

    public static Gen<Schedule> Weekly { get; } = Full(BareWeekly(Gen.Choose(1, 5)));

    public static Gen<Schedule> MonthlyOnDays { get; } =
        Full(
            from ends in Ends
            from every in Gen.Choose(1, 14)
            from days in Gen.NonEmptyListOf(DayOfMonth)
            from months in Months
            select (Schedule)
                new Schedule.MonthlyOnDays(Permitted(every, ends.From), [.. days], ends.From, ends.Until, ends.Count)
                {
                    Months = months,
                }
        );

    public static Gen<Schedule> MonthlyOnWeekdays { get; } =
        Full(
            from ends in Ends
            from every in Gen.Choose(1, 14)
            from days in Gen.NonEmptyListOf(WeekdayOfMonth)
            from months in Months
            select (Schedule)
                new Schedule.MonthlyOnWeekdays(
                    Permitted(every, ends.From),
                    [.. days],
                    ends.From,
                    ends.Until,
                    ends.Count
                )
                {
                    Months = months,
                }
        );

    public static Gen<Schedule> Yearly { get; } =
        Full(
            from ends in Ends
            from date in Gen.Frequency((4, Date), (1, Gen.Constant(new LocalDate(2016, 2, 29))))
            from every in Gen.Choose(1, 3)
            select (Schedule)
                new Schedule.Yearly(date.Month, date.Day, ends.From, ends.Until, ends.Count)
                {
                    Every = Permitted(every, ends.From),
                }
        );

    public static Gen<Schedule> YearlyOnWeekday { get; } =
        Full(
            from ends in Ends
            from month in Gen.Choose(1, 12)
            from day in WeekdayOfMonth
            from every in Gen.Choose(1, 3)
            select (Schedule)
                new Schedule.YearlyOnWeekday(month, day, ends.From, ends.Until, ends.Count)
                {
                    Every = Permitted(every, ends.From),
                }
        );

    public static Gen<Schedule> YearlyOnDays { get; } =
        Full(
            from ends in Ends
            from every in Gen.Choose(1, 3)
            from days in Gen.NonEmptyListOf(Place(366))
            select (Schedule)
                new Schedule.YearlyOnDays(Permitted(every, ends.From), [.. days], ends.From, ends.Until, ends.Count)
        );

    public static Gen<Schedule> YearlyInWeeks { get; } =
        Full(
            from ends in Ends
            from every in Gen.Choose(1, 3)
            from weeks in Gen.NonEmptyListOf(Place(53))
            from days in Gen.NonEmptyListOf(Weekday)
            from weekStart in Weekday
            select (Schedule)
                new Schedule.YearlyInWeeks(
                    Permitted(every, ends.From),
                    [.. weeks],
                    [.. days],
                    ends.From,
                    ends.Until,
                    ends.Count
                )
                {
                    WeekStart = weekStart,
                }
        );

    public static Gen<Schedule> TimesPerYear { get; } =
        Full(
            from ends in Ends
            from times in Gen.Choose(1, 12)
            select (Schedule)new Schedule.TimesPerYear(times, ends.From, ends.Until)
        );

    public static Gen<Schedule> Dated { get; } =
        Full(Date.ListOf().Select(dates => (Schedule)new Schedule.Dated([.. dates])));

    public static Gen<Schedule> Any { get; } =
        Gen.OneOf(
            Daily,
            Weekly,
            MonthlyOnDays,
            MonthlyOnWeekdays,
            Yearly,
            YearlyOnWeekday,
            YearlyOnDays,
            YearlyInWeeks,
            TimesPerYear,
            Dated
        );

    /// <summary>A schedule and an interval; most of the intervals lie within the twelve years.</summary>
    public static Gen<(Schedule Schedule, DateInterval Interval)> WithInterval(Gen<Schedule> schedules) =>
        from schedule in schedules
        from dates in Date.Two()
        from all in Gen.Elements(true, false)
        select (
            schedule,
            all
                ? TwelveYears
                : new DateInterval(LocalDate.Min(dates.Item1, dates.Item2), LocalDate.Max(dates.Item1, dates.Item2))
        );

    /// <summary>Days of weeks, with neither exceptions nor extra dates.</summary>
    public static Gen<Schedule> BareWeekly(Gen<int> everyWeeks) =>
        from ends in Ends
        from every in everyWeeks
        from days in Gen.NonEmptyListOf(Weekday)
        from weekStart in Weekday
        select (Schedule)
            new Schedule.Weekly(Permitted(every, ends.From), [.. days], ends.From, ends.Until, ends.Count)
            {
                WeekStart = weekStart,
            };

    // Counted from the start or the end, half of them near the other end.
    private static Gen<int> Place(int most) =>
        from place in Gen.OneOf(Gen.Choose(1, most), Gen.Choose(most - 3, most))
        from sign in Gen.Elements(1, -1)
        select place * sign;

    private static int Permitted(int every, LocalDate? from) => from is null ? 1 : every;

    // Half of the exceptions and of the extra dates are dates of the pattern.
    private static Gen<Schedule> Full(Gen<Schedule> schedules) =>
        from schedule in schedules
        let known = schedule.OccurrencesIn(TwelveYears).Take(40).ToList()
        from exceptions in Some(known)
        from extra in Some(known)
        from skips in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (
            schedule with
            {
                Exceptions = exceptions.Take(9).ToValueList(),
                ExtraDates = extra.Take(9).ToValueList(),
                SkipsHolidays = skips,
            }
        ).Observing(Holidays);

    private static Gen<LocalDate[]> Some(List<LocalDate> known) =>
        Gen.OneOf(
            Gen.SubListOf(known.AsEnumerable()).Select(dates => dates.ToArray()),
            Date.ListOf().Select(dates => dates.ToArray())
        );
}
