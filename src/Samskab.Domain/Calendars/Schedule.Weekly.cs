using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>On days of the week, each week or every few weeks.</summary>
    public sealed record Weekly : Schedule
    {
        private const long BeyondAllWeeks = 2_000_000;

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

        // For each day of the week its days in an interval, as they are before exceptions and extra dates.
        internal Progression[] Progressions(long first, long last)
        {
            var begin = From is { } from ? Math.Max(DayNumber.Of(from), first) : first;
            var end = (Until ?? LastCounted) is { } until ? Math.Min(DayNumber.Of(until), last) : last;
            var days = new Progression[Days.Count];
            for (var i = 0; i < days.Length; i++)
            {
                days[i] = new(Steps.Next(begin, 7 * AnchorWeek + (int)Days[i] - 1, 7L * Every), 7L * Every, end);
            }
            return days;
        }

        private protected override int Number(DateInterval interval) => new WeeklyDays(this, interval).Count;

        private protected override LocalDate? LastCounted
        {
            get
            {
                if (Count is not { } count)
                {
                    return null;
                }
                var missed = Days.Count(day => day < From!.Value.DayOfWeek);
                // A week that no calendar reaches is as good as any later one.
                var rounds = Math.Min((missed + count - 1L) / Days.Count, BeyondAllWeeks);
                var weekday = (int)Days[(int)((missed + count - 1L) % Days.Count)];
                var day = 7 * (AnchorWeek + rounds * Every) + weekday - 1;
                return DayNumber.Date(Math.Min(day, DayNumber.Of(LocalDate.MaxIsoValue)));
            }
        }

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
        private long FirstWeek(int day) => 7 * Steps.Next(Steps.Floor(day, 7), AnchorWeek, Every);

        private long AnchorWeek => From is { } from ? Steps.Floor(DayNumber.Of(from), 7) : 0;
    }
}
