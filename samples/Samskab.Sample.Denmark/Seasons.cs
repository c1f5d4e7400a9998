using NodaTime;

namespace Samskab.Sample.Denmark;

/// <summary>When offers are there: without an end, for a winter, for a year, or for a course.</summary>
internal static class Seasons
{
    /// <summary>The day that the country is told for.</summary>
    public static LocalDate AsOf { get; } = new(2026, 3, 1);

    private static readonly Odds<Func<Draw, Season>> Kinds = new(
        (WithoutEnd, 40),
        (Winter, 45),
        (CalendarYear, 8),
        (Course, 7)
    );

    private static readonly Odds<int> Winters = new((2024, 15), (2025, 65), (2026, 20));

    private static readonly Odds<int> Years = new((2025, 20), (2026, 80));

    /// <summary>The season of one offer.</summary>
    public static Season Of(Draw draw) => Kinds.Of(draw)(draw);

    private static Season WithoutEnd(Draw draw) => new(new(draw.Between(2012, 2025), draw.Between(1, 12), 1), null);

    // From September or the first days of October into April or May.
    private static Season Winter(Draw draw)
    {
        var year = Winters.Of(draw);
        return new(
            new LocalDate(year, 9, 1).PlusWeeks(draw.Below(5)),
            new LocalDate(year + 1, 4, 15).PlusWeeks(draw.Below(7))
        );
    }

    private static Season CalendarYear(Draw draw)
    {
        var year = Years.Of(draw);
        return new(new(year, 1, 1), new(year, 12, 31));
    }

    private static Season Course(Draw draw)
    {
        var first = AsOf.PlusWeeks(draw.Between(-12, 30));
        return new(first, first.PlusWeeks(draw.Between(6, 12)));
    }
}
