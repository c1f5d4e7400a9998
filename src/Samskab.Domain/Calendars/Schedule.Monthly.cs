using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>On days of the month by their number, each month or every few months.</summary>
    public sealed record MonthlyOnDays : Schedule
    {
        /// <summary>On days of the month by their number.</summary>
        /// <param name="every">Every how many months, 1 or more, counted from the month of the first day.</param>
        /// <param name="days">The days of the month, one or more: 1 to 31 from its start, -1 to -31 from its end.</param>
        /// <param name="from">The first day a date can be, inclusive; required where it is not every month or the dates are counted.</param>
        /// <param name="until">The last day a date can be, inclusive; null where no end is known.</param>
        /// <param name="count">How many dates it has in all, 1 or more; null where they are not counted.</param>
        /// <exception cref="ArgumentException">One of these is not permitted.</exception>
        public MonthlyOnDays(
            int every,
            ValueList<int> days,
            LocalDate? from = null,
            LocalDate? until = null,
            int? count = null
        )
            : base(from, until, count)
        {
            Every = Interval(every, from, "months");
            Days = Places(days, 31, "day of a month");
        }

        /// <summary>Every how many months, counted from the month of <see cref="Schedule.From"/>.</summary>
        public int Every { get; }

        /// <summary>The days of the month: those from its start ascending, then those from its end ascending, each once.</summary>
        public ValueList<int> Days { get; }

        /// <summary>The months it keeps to, ascending, each once; none where it is in every month.</summary>
        /// <exception cref="ArgumentException">One of them is not 1 to 12.</exception>
        public ValueList<int> Months
        {
            get;
            init => field = MonthsOfYear(value);
        }

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override uint DaysIn(CalendarMonth month)
        {
            var days = 0u;
            foreach (var day in IsIn(month, Every, From, Months) ? Days : [])
            {
                days |= month.Bit(day > 0 ? day - 1 : month.Length + day);
            }
            return days;
        }
    }

    /// <summary>On days of the week within the month, each month or every few months: the first Tuesday.</summary>
    public sealed record MonthlyOnWeekdays : Schedule
    {
        /// <summary>On days of the week within the month.</summary>
        /// <param name="every">Every how many months, 1 or more, counted from the month of the first day.</param>
        /// <param name="days">The days within the month, one or more.</param>
        /// <param name="from">The first day a date can be, inclusive; required where it is not every month or the dates are counted.</param>
        /// <param name="until">The last day a date can be, inclusive; null where no end is known.</param>
        /// <param name="count">How many dates it has in all, 1 or more; null where they are not counted.</param>
        /// <exception cref="ArgumentException">One of these is not permitted.</exception>
        public MonthlyOnWeekdays(
            int every,
            ValueList<WeekdayOfMonth> days,
            LocalDate? from = null,
            LocalDate? until = null,
            int? count = null
        )
            : base(from, until, count)
        {
            Every = Interval(every, from, "months");
            Days = Some(days)
                .Distinct()
                .OrderBy(day => day.Ordinal < 0)
                .ThenBy(day => day.Ordinal)
                .ThenBy(day => day.Weekday)
                .ToValueList();
        }

        /// <summary>Every how many months, counted from the month of <see cref="Schedule.From"/>.</summary>
        public int Every { get; }

        /// <summary>The days within the month: those from its start, then those from its end, each once.</summary>
        public ValueList<WeekdayOfMonth> Days { get; }

        /// <summary>The months it keeps to, ascending, each once; none where it is in every month.</summary>
        /// <exception cref="ArgumentException">One of them is not 1 to 12.</exception>
        public ValueList<int> Months
        {
            get;
            init => field = MonthsOfYear(value);
        }

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override uint DaysIn(CalendarMonth month)
        {
            var days = 0u;
            foreach (var day in IsIn(month, Every, From, Months) ? Days : [])
            {
                days |= day.BitIn(month);
            }
            return days;
        }
    }

    private static bool IsIn(CalendarMonth month, int every, LocalDate? anchor, ValueList<int> months) =>
        (every == 1 || Steps.Meets(month.Number, CalendarMonth.Of(anchor!.Value).Number, every))
        && (months.Count == 0 || months.AsSpan().Contains(month.Month));
}
