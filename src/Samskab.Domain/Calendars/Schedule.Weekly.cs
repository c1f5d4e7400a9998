using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>On days of the week, each week or every few weeks.</summary>
    public sealed record Weekly : Schedule
    {
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
            Days = Some(days).Select(Weekdays.Checked).Distinct().Order().ToValueList();
        }

        /// <summary>Every how many weeks, counted from the week of <see cref="Schedule.From"/>.</summary>
        public int Every { get; }

        /// <summary>The days of the week, Monday first, each once.</summary>
        public ValueList<IsoDayOfWeek> Days { get; }

        /// <inheritdoc/>
        public override int? PerYear => Pace(52 * Days.Count, Every);

        private protected override IEnumerable<LocalDate> Pattern(LocalDate first, LocalDate last)
        {
            var (begin, end) = (DayNumber.Of(first), DayNumber.Of(last));
            for (long monday = FirstWeek(begin); monday <= end; monday += 7L * Every)
            {
                foreach (var weekday in Days)
                {
                    var day = monday + (int)weekday - 1;
                    if (day >= begin && day <= end)
                    {
                        yield return DayNumber.Date(day);
                    }
                }
            }
        }

        // The Monday of the first week of the pattern that has not ended before a day.
        private long FirstWeek(int day)
        {
            var week = Steps.Floor(day, 7);
            var anchor = From is { } from ? Steps.Floor(DayNumber.Of(from), 7) : 0;
            return 7 * Steps.Next(week, anchor, Every);
        }
    }
}
