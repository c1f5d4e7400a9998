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

        /// <summary>Every how many years, counted from the year of <see cref="Schedule.From"/>, 1 or more. Default: each year.</summary>
        /// <exception cref="ArgumentException">It is less than 1, or more without a first day.</exception>
        public int Every
        {
            get;
            init => field = Interval(value, From, "years");
        } = 1;

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override uint DaysIn(CalendarMonth month) =>
            month.Month == Month && IsIn(month.Year, Every, From) ? month.Bit(Day - 1) : 0;
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

        /// <summary>Every how many years, counted from the year of <see cref="Schedule.From"/>, 1 or more. Default: each year.</summary>
        /// <exception cref="ArgumentException">It is less than 1, or more without a first day.</exception>
        public int Every
        {
            get;
            init => field = Interval(value, From, "years");
        } = 1;

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override uint DaysIn(CalendarMonth month) =>
            month.Month == Month && IsIn(month.Year, Every, From) ? Day.BitIn(month) : 0;
    }

    internal const int LeapYear = 2000;

    private static bool IsIn(int year, int every, LocalDate? anchor) =>
        every == 1 || Steps.Meets(year, anchor!.Value.Year, every);
}
