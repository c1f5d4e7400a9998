using NodaTime;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>Each day, or every few days.</summary>
    public sealed record Daily : Schedule
    {
        /// <summary>Each day, or every few days.</summary>
        /// <param name="every">Every how many days, 1 or more, counted from the first day.</param>
        /// <param name="from">The first day a date can be, inclusive; required where it is not every day or the dates are counted.</param>
        /// <param name="until">The last day a date can be, inclusive; null where no end is known.</param>
        /// <param name="count">How many dates it has in all, 1 or more; null where they are not counted.</param>
        /// <exception cref="ArgumentException">One of these is not permitted.</exception>
        public Daily(int every, LocalDate? from = null, LocalDate? until = null, int? count = null)
            : base(from, until, count) => Every = Interval(every, from, "days");

        /// <summary>Every how many days, counted from <see cref="Schedule.From"/>.</summary>
        public int Every { get; }

        /// <inheritdoc/>
        public override int? PerYear => Pace(365, Every);

        private protected override uint DaysIn(CalendarMonth month)
        {
            var days = 0u;
            for (var day = Steps.Next(month.First, Anchor, Every); day <= month.Last; day += Every)
            {
                days |= month.Bit((int)(day - month.First));
            }
            return days;
        }

        private protected override WeekPattern? AsWeeks(int first, int last)
        {
            var (begin, end) = Ends(first, last);
            return Every == 1 ? new WeekPattern(0, 1, Anchor, Weekdays.All, begin, end)
                : Every % 7 == 0
                    ? new WeekPattern(0, Every / 7, Anchor, Weekdays.Bit(From!.Value.DayOfWeek), begin, end)
                : null;
        }

        private int Anchor => From is { } from ? DayNumber.Of(from) : 0;
    }
}
