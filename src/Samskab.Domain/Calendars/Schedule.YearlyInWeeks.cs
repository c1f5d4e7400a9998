using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>On days of the week in weeks of the year by their number, each year or every few years: Tuesday in week 42.</summary>
    /// <remarks>
    /// A week belongs to the year in which it has four days or more, and its days in the neighbouring year with it (ISO 8601).
    /// Years without a week 53 are skipped by it.
    /// </remarks>
    public sealed record YearlyInWeeks : Schedule
    {
        private readonly uint weekdays;

        /// <summary>On days of the week in weeks of the year.</summary>
        /// <param name="every">Every how many years, 1 or more, counted from the year of the first day.</param>
        /// <param name="weeks">The weeks, one or more: 1 to 53 from the start of the year, -1 to -53 from its end.</param>
        /// <param name="days">The days of the week, one or more.</param>
        /// <param name="from">The first day a date can be, inclusive; required where it is not every year or the dates are counted.</param>
        /// <param name="until">The last day a date can be, inclusive; null where no end is known.</param>
        /// <param name="count">How many dates it has in all, 1 or more; null where they are not counted.</param>
        /// <exception cref="ArgumentException">One of these is not permitted.</exception>
        public YearlyInWeeks(
            int every,
            ValueList<int> weeks,
            ValueList<IsoDayOfWeek> days,
            LocalDate? from = null,
            LocalDate? until = null,
            int? count = null
        )
            : base(from, until, count)
        {
            Every = Interval(every, from, "years");
            Weeks = Places(weeks, 53, "week of a year");
            Days = WeekdaysOf(days);
            weekdays = Weekdays.Bits(Days);
        }

        /// <summary>Every how many years, counted from the calendar year of <see cref="Schedule.From"/>.</summary>
        public int Every { get; }

        /// <summary>The weeks: those from the start of the year ascending, then those from its end ascending, each once.</summary>
        public ValueList<int> Weeks { get; }

        /// <summary>The days of the week, Monday first, each once.</summary>
        public ValueList<IsoDayOfWeek> Days { get; }

        /// <summary>The day a week begins on. Default: Monday, as in ISO 8601.</summary>
        /// <exception cref="ArgumentException">It is no day of the week.</exception>
        public IsoDayOfWeek WeekStart
        {
            get;
            init => field = Weekdays.Checked(value);
        } = IsoDayOfWeek.Monday;

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override uint DaysIn(CalendarMonth month)
        {
            var weekStart = Weekdays.Place(WeekStart);
            var days = Weekdays.From(weekStart, weekdays);
            var bits = 0u;
            var before = (month.FirstWeekday - weekStart + 7) % 7;
            for (var place = -before; place < month.Length; place += 7)
            {
                bits |= HasWeekWith(month.Year, month.DaysOfYearBefore + place + 3) ? month.Week(place, days) : 0;
            }
            return bits;
        }

        // The fourth day of a week says which year it is a week of; it may lie in the next or the last.
        private bool HasWeekWith(int year, int fourthDay)
        {
            var length = CalendarMonth.LengthOfYear(year);
            var (its, day) =
                fourthDay < 0 ? (year - 1, fourthDay + CalendarMonth.LengthOfYear(year - 1))
                : fourthDay >= length ? (year + 1, fourthDay - length)
                : (year, fourthDay);
            var number = day / 7 + 1;
            var all = (CalendarMonth.LengthOfYear(its) - 1 - day % 7) / 7 + 1;
            return IsIn(its, Every, From) && (Has(number) || Has(number - all - 1));
        }

        private bool Has(int week) => Weeks.AsSpan().Contains(week);
    }
}
