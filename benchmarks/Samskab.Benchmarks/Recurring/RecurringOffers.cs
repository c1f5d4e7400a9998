using NodaTime;
using Samskab.Calendars;
using Samskab.TestKit;

namespace Samskab.Benchmarks.Recurring;

/// <summary>Workload R: weekly and biweekly schedules in groups, drawn so that they can be drawn again.</summary>
/// <param name="Schedules">The schedules.</param>
/// <param name="Groups">The group of each.</param>
internal sealed record RecurringOffers(Schedule[] Schedules, int[] Groups)
{
    private static readonly LocalDate FirstMonday = new(2026, 1, 5);
    private static readonly LocalDate Until = new(2026, 12, 31);

    /// <summary>The days in which sessions are counted.</summary>
    public static DateInterval Days { get; } = new(FirstMonday, Until);

    /// <summary>A year more, in which there are none: too many days to be kept as bits.</summary>
    public static DateInterval TwoYears { get; } = new(FirstMonday, Until.PlusYears(1));

    public static RecurringOffers Drawn(int count, uint groups)
    {
        var draw = new SplitMix64(20260603);
        var (schedules, itsGroups) = (new Schedule[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            itsGroups[i] = (int)draw.Below(groups);
            schedules[i] = Weekly(draw);
        }
        return new(schedules, itsGroups);
    }

    private static Schedule.Weekly Weekly(SplitMix64 draw)
    {
        var every = (int)draw.Below(2) + 1;
        var day = Weekday(draw);
        IsoDayOfWeek[] days = draw.Below(2) == 1 ? [day, Weekday(draw)] : [day];
        var minute = 480 + 15 * (int)draw.Below(40);
        var length = 30 + 15 * (int)draw.Below(7);
        var first = FirstMonday.PlusWeeks((int)draw.Below(8));
        return new(every, [.. days], first, Until)
        {
            Time = LocalTime.FromMinutesSinceMidnight(minute),
            LengthInMinutes = length,
        };
    }

    private static IsoDayOfWeek Weekday(SplitMix64 draw) => IsoDayOfWeek.Monday + (int)draw.Below(7);
}
