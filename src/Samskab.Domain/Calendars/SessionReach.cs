using NodaTime;

namespace Samskab.Calendars;

/// <summary>How many days after a session of one schedule a session of another can begin so that both run at the same time.</summary>
/// <remarks>Where a time is not stated it can be any; <see cref="IsExact"/> tells that all are stated in one zone.</remarks>
internal readonly record struct SessionReach(long First, long Last, bool IsBounded, bool IsExact)
{
    // The zones of the earth lie 26 hours apart at most.
    private const long ZonesApart = 26 * NodaConstants.TicksPerHour;

    public static SessionReach Of(Schedule one, Schedule other)
    {
        var (left, right) = (Clock(one), Clock(other));
        var sameZone = one.Zone == other.Zone;
        var slack = sameZone ? 0 : ZonesApart;
        var isBounded = one.LengthInMinutes is not null && other.LengthInMinutes is not null;
        return new(
            Steps.Floor(left.Earliest - right.Latest - right.Length - slack, NodaConstants.TicksPerDay) + 1,
            Steps.Floor(left.Latest - right.Earliest + left.Length + slack - 1, NodaConstants.TicksPerDay),
            isBounded,
            isBounded && sameZone && one.Time is not null && other.Time is not null
        );
    }

    /// <summary>The same, for sessions that all begin within so many days.</summary>
    public SessionReach Within(int days) =>
        this with
        {
            First = Math.Max(First, 1L - days),
            Last = Math.Min(Last, days - 1L),
        };

    public int Count(IDayPair pair)
    {
        var count = 0;
        for (var shift = First; shift <= Last; shift++)
        {
            count += pair.Count(shift);
        }
        return count;
    }

    public bool Any(IDayPair pair)
    {
        for (var shift = First; shift <= Last; shift++)
        {
            if (pair.First(shift) is not null)
            {
                return true;
            }
        }
        return false;
    }

    private static (long Earliest, long Latest, long Length) Clock(Schedule schedule) =>
        (
            schedule.Time?.TickOfDay ?? 0,
            schedule.Time?.TickOfDay ?? NodaConstants.TicksPerDay - 1,
            (schedule.LengthInMinutes ?? int.MaxValue) * NodaConstants.TicksPerMinute
        );
}
