using NodaTime;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>On one day of the year.</summary>
    public sealed record Yearly : Schedule
    {
        /// <summary>On one day of the year.</summary>
        /// <param name="month">The month, 1 to 12.</param>
        /// <param name="day">The day of the month, from 1 to its last; 29 February falls in leap years only.</param>
        /// <param name="from">The first day a date can be, inclusive; required where the dates are counted.</param>
        /// <param name="until">The last day a date can be, inclusive; null where no end is known.</param>
        /// <param name="count">How many dates it has in all, 1 or more; null where they are not counted.</param>
        /// <exception cref="ArgumentException">One of these is not permitted.</exception>
        public Yearly(int month, int day, LocalDate? from = null, LocalDate? until = null, int? count = null)
            : base(from, until, count)
        {
            Month = MonthOfYear(month);
            var length = CalendarSystem.Iso.GetDaysInMonth(LeapYear, month);
            Day =
                day >= 1 && day <= length
                    ? day
                    : throw new ArgumentException(
                        $"Month {month} has no day {day}. Permitted: 1 to {length}.",
                        nameof(day)
                    );
        }

        /// <summary>The month, 1 to 12.</summary>
        public int Month { get; }

        /// <summary>The day of the month.</summary>
        public int Day { get; }

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override IEnumerable<LocalDate> Pattern(LocalDate first, LocalDate last) =>
            InYears(first, last, year => InMonth(new(year, Month)));

        private LocalDate? InMonth(YearMonth month) =>
            Day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) ? month.OnDayOfMonth(Day) : null;
    }

    /// <summary>On a day of the week within a month of the year: the second Sunday in April.</summary>
    public sealed record YearlyOnWeekday : Schedule
    {
        /// <summary>On a day of the week within a month of the year.</summary>
        /// <param name="month">The month, 1 to 12.</param>
        /// <param name="day">The day within the month; years in which the month has no such day are skipped.</param>
        /// <param name="from">The first day a date can be, inclusive; required where the dates are counted.</param>
        /// <param name="until">The last day a date can be, inclusive; null where no end is known.</param>
        /// <param name="count">How many dates it has in all, 1 or more; null where they are not counted.</param>
        /// <exception cref="ArgumentException">One of these is not permitted.</exception>
        public YearlyOnWeekday(
            int month,
            WeekdayOfMonth day,
            LocalDate? from = null,
            LocalDate? until = null,
            int? count = null
        )
            : base(from, until, count)
        {
            ArgumentNullException.ThrowIfNull(day);
            Month = MonthOfYear(month);
            Day = day;
        }

        /// <summary>The month, 1 to 12.</summary>
        public int Month { get; }

        /// <summary>The day within the month.</summary>
        public WeekdayOfMonth Day { get; }

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override IEnumerable<LocalDate> Pattern(LocalDate first, LocalDate last) =>
            InYears(first, last, year => Day.In(new(year, Month)));
    }

    private const int LeapYear = 2000;

    private static IEnumerable<LocalDate> InYears(LocalDate first, LocalDate last, Func<int, LocalDate?> dateIn)
    {
        for (var year = first.Year; year <= last.Year; year++)
        {
            if (dateIn(year) is { } date && date >= first && date <= last)
            {
                yield return date;
            }
        }
    }
}
