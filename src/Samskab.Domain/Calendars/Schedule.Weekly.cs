using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>On days of the week, each week or every few weeks.</summary>
    public sealed record Weekly : Schedule
    {
        private readonly uint weekdays;

        /// <summary>On days of the week.</summary>
        /// <param name="every">Every how many weeks, 1 or more, counted from the week of the first day.</param>
        /// <param name="days">The days of the week, one or more.</param>
        /// <param name="from">The first day a date can be, inclusive; required where it is not every week or the dates are counted.</param>
        /// <param name="until">The last day a date can be, inclusive; null where no end is known.</param>
        /// <param name="count">How many dates it has in all, 1 or more; null where they are not counted.</param>
        /// <exception cref="ArgumentException">One of these is not permitted.</exception>
        public Weekly(
            int every,
            ValueList<IsoDayOfWeek> days,
            LocalDate? from = null,
            LocalDate? until = null,
            int? count = null
        )
            : base(from, until, count)
        {
            Every = Interval(every, from, "weeks");
            Days = WeekdaysOf(days);
            weekdays = Weekdays.Bits(Days);
        }

        /// <summary>Every how many weeks, counted from the week of <see cref="Schedule.From"/>.</summary>
        public int Every { get; }

        /// <summary>The days of the week, Monday first, each once.</summary>
        public ValueList<IsoDayOfWeek> Days { get; }

        /// <summary>The day a week begins on, which matters where it is not every week. Default: Monday.</summary>
        /// <exception cref="ArgumentException">It is no day of the week.</exception>
        public IsoDayOfWeek WeekStart
        {
            get;
            init => field = Weekdays.Checked(value);
        } = IsoDayOfWeek.Monday;

        /// <inheritdoc/>
        public override int? PerYear => Pace(52 * Days.Count, Every);

        private protected override uint DaysIn(CalendarMonth month)
        {
            var weekStart = Weekdays.Place(WeekStart);
            var days = Weekdays.From(weekStart, weekdays);
            var week = Steps.Floor(month.First - weekStart, 7);
            var bits = 0u;
            for (var first = 7 * week + weekStart; first <= month.Last; first += 7, week++)
            {
                bits |=
                    Every == 1 || Steps.Meets(week, AnchorWeek, Every)
                        ? month.Week((int)(first - month.First), days)
                        : 0;
            }
            return bits;
        }

        private protected override WeekPattern? AsWeeks(int first, int last)
        {
            var (begin, end) = Ends(first, last);
            return new WeekPattern(Weekdays.Place(WeekStart), Every, Anchor, weekdays, begin, end);
        }

        private int Anchor => From is { } from ? DayNumber.Of(from) : 0;

        private long AnchorWeek => Steps.Floor(Anchor - Weekdays.Place(WeekStart), 7);
    }
}
