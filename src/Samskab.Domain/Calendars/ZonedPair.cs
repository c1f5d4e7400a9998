using NodaTime;

namespace Samskab.Calendars;

/// <summary>Sessions of two zones in an interval, moment by moment: the difference of their clocks changes through the year.</summary>
internal sealed class ZonedPair(Schedule one, Schedule other, DateInterval interval)
{
    private readonly (long[] Begins, long[] Ends) ones = Moments(one, interval);
    private readonly (long[] Begins, long[] Ends) others = Moments(other, interval);

    /// <summary>The number of pairs that run at the same time.</summary>
    /// <remarks>A session meets those that begin before it ends, but for those that end before it begins.</remarks>
    public long Count() => CountBefore(others.Begins, ones.Ends, 0) - CountBefore(others.Ends, ones.Begins, 1);

    /// <summary>The first time that two run at once, in UTC; null where there is none.</summary>
    public SessionOverlap? First()
    {
        var j = 0;
        for (var i = 0; i < ones.Begins.Length; i++)
        {
            while (j < others.Ends.Length && others.Ends[j] <= ones.Begins[i])
            {
                j++;
            }
            if (j < others.Begins.Length && others.Begins[j] < ones.Ends[i])
            {
                return new(
                    Utc(Math.Max(ones.Begins[i], others.Begins[j])),
                    Utc(Math.Min(ones.Ends[i], others.Ends[j])),
                    "UTC"
                );
            }
        }
        return null;
    }

    // Over all limits, how many of the ascending moments are before it, or by so many ticks after it.
    private static long CountBefore(long[] moments, long[] limits, int slack)
    {
        var (count, before) = (0L, 0);
        foreach (var limit in limits)
        {
            while (before < moments.Length && moments[before] < limit + slack)
            {
                before++;
            }
            count += before;
        }
        return count;
    }

    private static (long[] Begins, long[] Ends) Moments(Schedule schedule, DateInterval interval)
    {
        var clock = new ZoneClock(schedule.Zone);
        var sessions = schedule.SessionsIn(interval).Select(clock.TicksOf).ToList();
        return ([.. sessions.Select(its => its.Begins).Order()], [.. sessions.Select(its => its.Ends).Order()]);
    }

    private static LocalDateTime Utc(long ticks)
    {
        var day = Steps.Floor(ticks, NodaConstants.TicksPerDay);
        return DayNumber.Date(day).At(LocalTime.FromTicksSinceMidnight(ticks - day * NodaConstants.TicksPerDay));
    }
}
