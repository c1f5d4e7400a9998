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
            Days = Some(days).Select(DayOfMonth).Distinct().OrderBy(day => day < 0).ThenBy(day => day).ToValueList();
        }

        /// <summary>Every how many months, counted from the month of <see cref="Schedule.From"/>.</summary>
        public int Every { get; }

        /// <summary>The days of the month: those from its start ascending, then those from its end ascending, each once.</summary>
        public ValueList<int> Days { get; }

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override IEnumerable<LocalDate> Pattern(LocalDate first, LocalDate last) =>
            InMonths(first, last, Every, From, DatesIn);

        private IEnumerable<LocalDate> DatesIn(YearMonth month)
        {
            var length = CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month);
            return Days.Select(day => day > 0 ? day : length + 1 + day)
                .Where(day => day >= 1 && day <= length)
                .Distinct()
                .Order()
                .Select(month.OnDayOfMonth);
        }

        private static int DayOfMonth(int day) =>
            day is (>= 1 and <= 31) or (>= -31 and <= -1)
                ? day
                : throw new ArgumentException(
                    $"{day} is no day of a month. Permitted: 1 to 31 from its start, -1 to -31 from its end.",
                    nameof(day)
                );
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

        /// <inheritdoc/>
        public override int? PerYear => Pace();

        private protected override IEnumerable<LocalDate> Pattern(LocalDate first, LocalDate last) =>
            InMonths(first, last, Every, From, DatesIn);

        private IEnumerable<LocalDate> DatesIn(YearMonth month) =>
            Days.Select(day => day.In(month)).OfType<LocalDate>().Distinct().Order();
    }

    private static IEnumerable<LocalDate> InMonths(
        LocalDate first,
        LocalDate last,
        int every,
        LocalDate? anchor,
        Func<YearMonth, IEnumerable<LocalDate>> datesIn
    )
    {
        var begin = Steps.Next(MonthNumber(first), anchor is { } from ? MonthNumber(from) : 0, every);
        for (var month = begin; month <= MonthNumber(last); month += every)
        {
            var year = (int)Steps.Floor(month, 12);
            foreach (var date in datesIn(new(year, (int)(month - 12L * year) + 1)))
            {
                if (date >= first && date <= last)
                {
                    yield return date;
                }
            }
        }
    }

    private static long MonthNumber(LocalDate date) => 12L * date.Year + date.Month - 1;
}
