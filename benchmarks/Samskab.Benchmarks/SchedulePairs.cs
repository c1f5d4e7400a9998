using System.Globalization;
using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Benchmarks;

/// <summary>Whether and how often two schedules meet over ten years, against going through both day by day.</summary>
/// <remarks>The median of nine rounds of at least a twentieth of a second each, in time of the processor. Equal counts are checked before anything is timed.</remarks>
internal static class SchedulePairs
{
    private static readonly DateInterval TenYears = new(new(2026, 1, 1), new(2035, 12, 31));
    private static readonly Schedule Weekly = At(19, new Schedule.Weekly(1, [IsoDayOfWeek.Tuesday]));
    private static readonly Schedule Biweekly = At(20, new Schedule.Weekly(2, [IsoDayOfWeek.Tuesday], new(2026, 1, 1)));
    private static readonly Schedule Monthly = At(
        20,
        new Schedule.MonthlyOnWeekdays(1, [new(1, IsoDayOfWeek.Tuesday)])
    );
    private static readonly Schedule ThirdTuesdays = At(
        20,
        new Schedule.MonthlyOnWeekdays(1, [new(3, IsoDayOfWeek.Tuesday)])
    );
    private static readonly Schedule Wednesdays = At(19, new Schedule.Weekly(1, [IsoDayOfWeek.Wednesday]));

    private static readonly PreparedSchedule PreparedWeekly = new(Weekly, TenYears);
    private static readonly PreparedSchedule PreparedMonthly = new(Monthly, TenYears);
    private static readonly PreparedSchedule PreparedThirdTuesdays = new(ThirdTuesdays, TenYears);
    private static readonly PreparedSchedule PreparedWednesdays = new(Wednesdays, TenYears);

    private static readonly WeeklyForm WeeklyInNumbers = WeeklyForm.Of(Weekly)!.Value.Within(TenYears);
    private static readonly WeeklyForm BiweeklyInNumbers = WeeklyForm.Of(Biweekly)!.Value.Within(TenYears);

    internal static int Print()
    {
        var (biweekly, monthly) = (CommonDayByDay(IsOnWeekly, IsOnBiweekly), CommonDayByDay(IsOnWeekly, IsOnMonthly));
        Same(Weekly.CountCommonDaysIn(Biweekly, TenYears), biweekly);
        Same(Weekly.CountOverlapsIn(Biweekly, TenYears), biweekly);
        Same((int)WeeklyInNumbers.CountOverlaps(BiweeklyInNumbers), biweekly);
        Same(PreparedWeekly.CountCommonDays(PreparedMonthly), monthly);
        Same(PreparedWeekly.CountOverlaps(PreparedMonthly), monthly);
        Same((int)PreparedWeekly.SharesDayWith(PreparedMonthly), (int)Answer.Yes);
        Same((int)PreparedMonthly.SharesDayWith(PreparedWednesdays), (int)Answer.No);
        Same((int)PreparedMonthly.SharesDayWith(PreparedThirdTuesdays), (int)Answer.No);
        Console.WriteLine("| pair | way | ns | day by day / way |");
        Console.WriteLine("|---|---|---:|---:|");
        Rows(
            "weekly, biweekly",
            () => CommonDayByDay(IsOnWeekly, IsOnBiweekly),
            ("days in common", () => Weekly.CountCommonDaysIn(Biweekly, TenYears)!.Value),
            ("overlapping sessions", () => Weekly.CountOverlapsIn(Biweekly, TenYears)!.Value),
            ("overlapping sessions, as numbers", () => (int)WeeklyInNumbers.CountOverlaps(BiweeklyInNumbers)),
            ("making the numbers", () => WeeklyForm.Of(Weekly)!.Value.StartMinute)
        );
        Rows(
            "weekly, monthly",
            () => CommonDayByDay(IsOnWeekly, IsOnMonthly),
            ("unprepared", () => Weekly.CountCommonDaysIn(Monthly, TenYears)!.Value),
            ("prepared, do they meet: yes", () => (int)PreparedWeekly.SharesDayWith(PreparedMonthly)),
            ("prepared, do they meet: never", () => (int)PreparedMonthly.SharesDayWith(PreparedWednesdays)),
            (
                "prepared, do they meet: never, on one weekday",
                () => (int)PreparedMonthly.SharesDayWith(PreparedThirdTuesdays)
            ),
            ("prepared, first", () => PreparedWeekly.FirstCommonDay(PreparedMonthly)!.Value.Day),
            ("prepared, count", () => PreparedWeekly.CountCommonDays(PreparedMonthly)!.Value),
            ("prepared, overlapping sessions", () => PreparedWeekly.CountOverlaps(PreparedMonthly)!.Value),
            ("preparing the weekly", () => new PreparedSchedule(Weekly, TenYears).Interval.Length),
            ("preparing the monthly", () => new PreparedSchedule(Monthly, TenYears).Interval.Length)
        );
        return 0;
    }

    private static Schedule At(int hour, Schedule schedule) =>
        schedule with
        {
            Time = new(hour, 0),
            LengthInMinutes = 90,
        };

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

    // Time of the processor, so that whatever else runs on the machine counts for less.
    private static double Round(Func<int> work)
    {
        for (var calls = 1L; ; calls *= 2)
        {
            var begun = Environment.CpuUsage.TotalTime;
            Run(work, calls);
            var spent = Environment.CpuUsage.TotalTime - begun;
            if (spent.TotalMilliseconds >= 50)
            {
                return spent.TotalNanoseconds / calls;
            }
        }
    }

    private static void Run(Func<int> work, long calls)
    {
        var sum = 0;
        for (var i = 0L; i < calls; i++)
        {
            sum += work();
        }
        GC.KeepAlive(sum);
    }
}
