using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Samskab.Calendars;

namespace Samskab.Benchmarks;

/// <summary>The days two schedules have in common over ten years, against going through both day by day.</summary>
/// <remarks>The median of nine rounds of a twentieth of a second each. Equal counts are checked before anything is timed.</remarks>
internal static class SchedulePairs
{
    private static readonly DateInterval TenYears = new(new(2026, 1, 1), new(2035, 12, 31));
    private static readonly Schedule.Weekly Weekly = new(1, [IsoDayOfWeek.Tuesday]);
    private static readonly Schedule.Weekly Biweekly = new(2, [IsoDayOfWeek.Tuesday], new(2026, 1, 1));
    private static readonly Schedule.MonthlyOnWeekdays Monthly = new(1, [new(1, IsoDayOfWeek.Tuesday)]);

    private static readonly PreparedSchedule PreparedWeekly = new(Weekly, TenYears);
    private static readonly PreparedSchedule PreparedMonthly = new(Monthly, TenYears);

    internal static int Print()
    {
        Same(Weekly.CountCommonDaysIn(Biweekly, TenYears), CommonDayByDay(IsOnWeekly, IsOnBiweekly));
        Same(PreparedWeekly.CountCommonDays(PreparedMonthly), CommonDayByDay(IsOnWeekly, IsOnMonthly));
        Console.WriteLine("| pair | way | ns | day by day / way |");
        Console.WriteLine("|---|---|---:|---:|");
        Rows(
            "weekly, biweekly",
            () => CommonDayByDay(IsOnWeekly, IsOnBiweekly),
            ("closed form", () => Weekly.CountCommonDaysIn(Biweekly, TenYears)!.Value)
        );
        Rows(
            "weekly, monthly",
            () => CommonDayByDay(IsOnWeekly, IsOnMonthly),
            ("unprepared", () => Weekly.CountCommonDaysIn(Monthly, TenYears)!.Value),
            ("prepared, first", () => PreparedWeekly.FirstCommonDay(PreparedMonthly)!.Value.Day),
            ("prepared, count", () => PreparedWeekly.CountCommonDays(PreparedMonthly)!.Value),
            ("preparing the weekly", () => new PreparedSchedule(Weekly, TenYears).Interval.Length),
            ("preparing the monthly", () => new PreparedSchedule(Monthly, TenYears).Interval.Length)
        );
        return 0;
    }

    private static void Rows(string pair, Func<int> dayByDay, params (string Way, Func<int> Work)[] ways)
    {
        var slow = Median(dayByDay);
        Row(pair, "day by day", slow, slow);
        foreach (var (way, work) in ways)
        {
            Row(pair, way, Median(work), slow);
        }
    }

    private static void Row(string pair, string way, double time, double slow) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {pair} | {way} | {time:0.0} | {slow / time:0} × |")
        );

    // As it is written by hand: each day is asked of each rule, and the dates of both are lists that are then compared.
    private static int CommonDayByDay(Func<LocalDate, bool> one, Func<LocalDate, bool> other) =>
        Expanded(one).Intersect(Expanded(other)).Count();

    private static List<LocalDate> Expanded(Func<LocalDate, bool> isOn)
    {
        List<LocalDate> dates = [];
        for (var day = TenYears.Start; day <= TenYears.End; day = day.PlusDays(1))
        {
            if (isOn(day))
            {
                dates.Add(day);
            }
        }
        return dates;
    }

    private static bool IsOnWeekly(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Tuesday;

    private static bool IsOnBiweekly(LocalDate day) =>
        day.DayOfWeek == IsoDayOfWeek.Tuesday && Period.DaysBetween(new(2025, 12, 29), day) / 7 % 2 == 0;

    private static bool IsOnMonthly(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Tuesday && day.Day <= 7;

    private static void Same(int? found, int expected)
    {
        if (found != expected)
        {
            throw new InvalidOperationException($"{found} days in common, day by day {expected}.");
        }
    }

    private static double Median(Func<int> work)
    {
        Round(work);
        return Enumerable.Range(0, 9).Select(_ => Round(work)).Order().ElementAt(4);
    }

    private static double Round(Func<int> work)
    {
        var (calls, sum) = (0L, 0);
        var watch = Stopwatch.StartNew();
        while (watch.ElapsedMilliseconds < 50)
        {
            for (var i = 0; i < 64; i++)
            {
                sum += work();
            }
            calls += 64;
        }
        GC.KeepAlive(sum);
        return watch.Elapsed.TotalNanoseconds / calls;
    }
}
