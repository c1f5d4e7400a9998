using NodaTime;
using Samskab.Calendars;

namespace Samskab.Overlaps;

/// <summary>The sessions of a schedule in the days asked about, as numbers.</summary>
/// <param name="Days">The days on which they begin; null where it is not known when they take place.</param>
/// <param name="Start">The time of day at which they begin, in ticks.</param>
/// <param name="Length">How long they take, in ticks.</param>
/// <param name="Zone">The zone.</param>
internal sealed record SessionForm(DayBitmap? Days, long Start, long Length, string Zone)
{
    public static SessionForm Unknown { get; } = new(null, 0, 0, "");

    public static SessionForm Of(Schedule schedule, DateInterval days) =>
        schedule is { DatesAreKnown: true, Time: { } time, LengthInMinutes: { } length }
            ? new(
                new PreparedSchedule(schedule, days).Days,
                time.TickOfDay,
                length * NodaConstants.TicksPerMinute,
                schedule.Zone
            )
            : Unknown;

    /// <summary>How many pairs of sessions that begin between two places take place at once; null where one has none there.</summary>
    /// <remarks>Both are known and in one zone; both places are inside.</remarks>
    public int? CountOverlaps(SessionForm other, int from, int to)
    {
        if (Days!.Next(from) > to || other.Days!.Next(from) > to)
        {
            return null;
        }
        var count = 0;
        var last = Math.Min(LastDay(Start - other.Start + Length - 1), to - from);
        for (var shift = Math.Max(LastDay(Start - other.Start - other.Length) + 1, from - to); shift <= last; shift++)
        {
            count += BitmapPair.CountFollowed(
                Days,
                other.Days,
                shift,
                Math.Max(from, from - shift),
                Math.Min(to, to - shift)
            );
        }
        return count;
    }

    private static int LastDay(long ticks) => (int)Steps.Floor(ticks, NodaConstants.TicksPerDay);
}
