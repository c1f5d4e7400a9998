using NodaTime;
using NodaTime.Calendars;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Walkthroughs;

/// <summary>A week of a timeline, Monday to Sunday, as far as it lies on the timeline.</summary>
/// <param name="Number">How many weeks after that of the arrival it is: 0 is that of the arrival, -1 the one before.</param>
/// <param name="Days">Its days, both ends inside; the first and the last week have only those on the timeline.</param>
/// <param name="Begin">The cards that surely begin in it, in the order of the timeline.</param>
/// <param name="GoOn">The cards that surely have begun before it and go on, in the order of the timeline.</param>
public sealed record TimelineWeek(
    int Number,
    DateInterval Days,
    ValueList<PlacedCard> Begin,
    ValueList<PlacedCard> GoOn
)
{
    private const int Length = 7;

    /// <summary>The number of the week in the year, as calendars print it (ISO 8601).</summary>
    public int WeekOfYear => WeekYearRules.Iso.GetWeekOfWeekYear(Days.Start);

    internal int First => DayNumber.Of(Days.Start);

    internal int Last => DayNumber.Of(Days.End);

    /// <summary>The weeks of a timeline.</summary>
    internal static IEnumerable<TimelineWeek> Of(DateInterval window, LocalDate arrival, ValueList<PlacedCard> cards)
    {
        var (first, last) = (DayNumber.Of(window.Start), DayNumber.Of(window.End));
        for (var week = WeekOf(first); week <= WeekOf(last); week++)
        {
            var (monday, sunday) = (week * Length, (week * Length) + Length - 1);
            yield return On(
                Math.Max(monday, first),
                Math.Min(sunday, last),
                week - WeekOf(DayNumber.Of(arrival)),
                cards
            );
        }
    }

    private static TimelineWeek On(int first, int last, int number, ValueList<PlacedCard> cards) =>
        new(
            number,
            new(DayNumber.Date(first), DayNumber.Date(last)),
            cards.Where(card => card.BeginsWithin(first, last) == Answer.Yes).ToValueList(),
            cards.Where(card => card.GoesOnFrom(first)).ToValueList()
        );

    // Day 0 is a Monday, and days before it have numbers below 0.
    private static int WeekOf(int day) => (int)Math.Floor(day / (double)Length);
}
