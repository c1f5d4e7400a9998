using NodaTime;
using Samskab.Calendars;
using Samskab.Values;

namespace Samskab.Sample.Denmark;

/// <summary>When offers take place: mostly weekly on an evening, seldom at weekends, often not at Christmas.</summary>
internal static class Timetable
{
    // Ten in the evening, in minutes.
    private const int Closing = 22 * 60;

    private const int RestsAtChristmasInTenThousand = 4_000;

    private static readonly Odds<Func<Season, Draw, Schedule?>> Kinds = new(
        (Weekly, 60),
        (EverySecondWeek, 11),
        (Monthly, 14),
        (Dated, 4),
        (TimesPerYear, 4),
        (static (_, _) => null, 7)
    );

    private static readonly Odds<IsoDayOfWeek> Weekdays = new(
        (IsoDayOfWeek.Monday, 18),
        (IsoDayOfWeek.Tuesday, 20),
        (IsoDayOfWeek.Wednesday, 20),
        (IsoDayOfWeek.Thursday, 19),
        (IsoDayOfWeek.Friday, 8),
        (IsoDayOfWeek.Saturday, 9),
        (IsoDayOfWeek.Sunday, 6)
    );

    // The first and the last hour at which it can begin.
    private static readonly Odds<(int First, int Last)> Hours = new(((16, 20), 62), ((9, 11), 22), ((12, 15), 16));

    private static readonly Odds<int> Lengths = new((60, 20), (90, 30), (120, 35), (150, 5), (180, 10));

    private static readonly Odds<int> WeeksOfMonth = new((1, 30), (2, 22), (3, 20), (4, 8), (-1, 20));

    /// <summary>The schedule of one offer; null where none is stated.</summary>
    public static Schedule? Of(Season season, Draw draw) =>
        Kinds.Of(draw)(season, draw) is { } schedule ? Timed(schedule, season, draw) : null;

    private static Schedule.Weekly Weekly(Season season, Draw draw) => new(1, Days(draw), season.From, season.Until);

    private static Schedule.Weekly EverySecondWeek(Season season, Draw draw) =>
        new(2, Days(draw), season.From, season.Until);

    // A tenth of what is weekly is on two days.
    private static ValueList<IsoDayOfWeek> Days(Draw draw) =>
        draw.Happens(1_000) ? [Weekdays.Of(draw), Weekdays.Of(draw)] : [Weekdays.Of(draw)];

    private static Schedule.MonthlyOnWeekdays Monthly(Season season, Draw draw) =>
        new(1, [new(WeeksOfMonth.Of(draw), Weekdays.Of(draw))], season.From, season.Until);

    private static Schedule.Dated Dated(Season season, Draw draw)
    {
        var first = season.From.PlusDays(draw.Below(14));
        return new([.. Enumerable.Range(0, draw.Between(1, 4)).Select(week => first.PlusWeeks(week))]);
    }

    private static Schedule.TimesPerYear TimesPerYear(Season season, Draw draw) =>
        new(draw.Between(2, 10), season.From, season.Until);

    private static Schedule Timed(Schedule schedule, Season season, Draw draw)
    {
        var (first, last) = Hours.Of(draw);
        var begin = 60 * draw.Between(first, last) + 30 * draw.Below(2);
        return schedule with
        {
            Time = new LocalTime(begin / 60, begin % 60),
            LengthInMinutes = Math.Min(Lengths.Of(draw), Closing - begin),
            Exceptions = draw.Happens(RestsAtChristmasInTenThousand) ? AtChristmas(schedule, season) : [],
        };
    }

    private static ValueList<LocalDate> AtChristmas(Schedule schedule, Season season)
    {
        var year = Math.Max(season.From.Year, Seasons.AsOf.Year - 1);
        var (first, last) = (new LocalDate(year, 12, 22), new LocalDate(year + 1, 1, 2));
        return season.Until < first ? [] : schedule.OccurrencesIn(new(first, last)).ToValueList();
    }
}
