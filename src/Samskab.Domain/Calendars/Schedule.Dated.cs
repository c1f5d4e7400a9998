using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    /// <summary>On given dates and no others.</summary>
    public sealed record Dated : Schedule
    {
        /// <summary>On given dates and no others.</summary>
        /// <param name="dates">The dates, in any order; none where it is stated that there are none.</param>
        public Dated(params ValueList<LocalDate> dates) => Dates = Ascending(dates);

        /// <summary>The dates, ascending, each once.</summary>
        public ValueList<LocalDate> Dates { get; }

        /// <summary>Null: dates say nothing of the years they do not lie in.</summary>
        public override int? PerYear => null;

        private protected override uint DaysIn(CalendarMonth month)
        {
            var days = 0u;
            for (var i = Dates.CountBefore(month.Date(0)); i < Dates.Count && DayNumber.Of(Dates[i]) <= month.Last; i++)
            {
                days |= month.Bit(Dates[i].Day - 1);
            }
            return days;
        }
    }
}
