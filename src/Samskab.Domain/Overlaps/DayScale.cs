using Samskab.Calendars;

namespace Samskab.Overlaps;

/// <summary>A scale on which spans of days that share days with the same others stand at the same marks.</summary>
/// <remarks>
/// Whether spans share a day depends only on which begin no later than others end. A mark stands at each end after which some
/// span begins and before which another does: all that have begun when the first one ends are alike there.
/// </remarks>
internal sealed class DayScale
{
    private readonly int[] ends;
    private readonly int[] begins;

    public DayScale(IEnumerable<DateSpan?> spans)
    {
        var all = spans.OfType<DateSpan>().Distinct().ToList();
        ends = Ordered(all.SelectMany(span => new[] { span.FirstEnd, span.LastEnd }));
        begins = Ordered(all.SelectMany(span => new[] { span.FirstBegin, span.LastBegin }).Select(EndsBefore));
    }

    /// <summary>The span on the scale.</summary>
    public Days Of(DateSpan span) =>
        new(Begin(span.FirstBegin), Begin(span.LastBegin), End(span.FirstEnd), End(span.LastEnd));

    private int Begin(int day) => CountBelow(begins, EndsBefore(day));

    // One less than the first begin after it, so that a begin stands no higher than an end on the same day.
    private int End(int day) => CountBelow(begins, CountBelow(ends, day) + 1) - 1;

    private int EndsBefore(int day) => CountBelow(ends, day);

    private static int[] Ordered(IEnumerable<int> numbers) => [.. numbers.Distinct().Order()];

    private static int CountBelow(int[] ordered, int number) =>
        Array.BinarySearch(ordered, number) is var place && place >= 0 ? place : ~place;
}
