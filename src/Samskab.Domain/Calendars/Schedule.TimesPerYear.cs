using NodaTime;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>A number of times a year, on dates that are not known: «to gange årligt».</summary>
    public sealed record TimesPerYear : Schedule
    {
        /// <summary>A number of times a year.</summary>
        /// <param name="times">How many times a year, 1 or more.</param>
        /// <param name="from">The first day a date can be, inclusive; null where it has always been.</param>
        /// <param name="until">The last day a date can be, inclusive; null where no end is known.</param>
        /// <exception cref="ArgumentException">One of these is not permitted.</exception>
        public TimesPerYear(int times, LocalDate? from = null, LocalDate? until = null)
            : base(from, until) =>
            Times =
                times >= 1
                    ? times
                    : throw new ArgumentException($"{times} times a year. Permitted: 1 or more.", nameof(times));

        /// <summary>How many times a year.</summary>
        public int Times { get; }

        /// <inheritdoc/>
        public override int? PerYear => Times;

        // Each day can be one, and none is known to be.
        private protected override uint DaysIn(CalendarMonth month) => month.All;
    }
}
