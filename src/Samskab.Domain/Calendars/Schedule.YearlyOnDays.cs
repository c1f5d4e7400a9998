using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>On days of the year by their number, each year or every few years: the hundredth, the last.</summary>
    public sealed record YearlyOnDays : Schedule
    {
        /// <summary>On days of the year by their number.</summary>
        /// <param name="every">Every how many years, 1 or more, counted from the year of the first day.</param>
        /// <param name="days">The days of the year, one or more: 1 to 366 from its start, -1 to -366 from its end.</param>
        /// <param name="from">The first day a date can be, inclusive; required where it is not every year or the dates are counted.</param>
        /// <param name="until">The last day a date can be, inclusive; null where no end is known.</param>
        /// <param name="count">How many dates it has in all, 1 or more; null where they are not counted.</param>
        /// <exception cref="ArgumentException">One of these is not permitted.</exception>
        public YearlyOnDays(
            int every,
            ValueList<int> days,
            LocalDate? from = null,
            LocalDate? until = null,
            int? count = null
        )
            : base(from, until, count)
        {
            Every = Interval(every, from, "years");
            Days = Places(days, 366, "day of a year");
        }

        /// <summary>Every how many years, counted from the year of <see cref="Schedule.From"/>.</summary>
        public int Every { get; }

        /// <summary>The days of the year: those from its start ascending, then those from its end ascending, each once.</summary>
        /// <remarks>A year without a 366th day is skipped by it.</remarks>
        public ValueList<int> Days { get; }

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override uint DaysIn(CalendarMonth month)
        {
            var days = 0u;
            var length = CalendarMonth.LengthOfYear(month.Year);
            foreach (var day in IsIn(month.Year, Every, From) ? Days : [])
            {
                days |= month.Bit((day > 0 ? day - 1 : length + day) - month.DaysOfYearBefore);
            }
            return days;
        }
    }
}
