using NodaTime;

namespace Samskab.Calendars;

/// <summary>How many days after a session of one schedule a session of another can begin so that both run at the same time.</summary>
/// <remarks>Where a time is not stated it can be any, and the zones may lie apart.</remarks>
internal readonly record struct SessionReach(int First, int Last)
{
    private const int FewDays = 8;

    // Zones have lain 31 hours apart, and those that crossed the date line have left out a day.
    private const long ZonesApart = 56 * NodaConstants.TicksPerHour;

    /// <summary>The same day.</summary>
    public static SessionReach SameDay { get; } = new(0, 0);

    /// <summary>Whether it is so few days that each can be looked at by itself.</summary>
    public bool IsNarrow => Last - First < FewDays;

    /// <summary>The reach of sessions that all begin within so many days.</summary>
    public static SessionReach Of(Schedule one, Schedule other, int days)
    {
        var (left, right) = (Clock(one), Clock(other));
        var slack = one.Zone == other.Zone ? 0 : ZonesApart;
        var first = Steps.Floor(left.Earliest - right.Latest - right.Length - slack, NodaConstants.TicksPerDay) + 1;
        var last = Steps.Floor(left.Latest - right.Earliest + left.Length + slack - 1, NodaConstants.TicksPerDay);
        return new((int)Math.Max(first, 1L - days), (int)Math.Min(last, days - 1L));
    }

    private static (long Earliest, long Latest, long Length) Clock(Schedule schedule) =>
        (
            schedule.Time?.TickOfDay ?? 0,
            schedule.Time?.TickOfDay ?? NodaConstants.TicksPerDay - 1,
            (schedule.LengthInMinutes ?? int.MaxValue) * NodaConstants.TicksPerMinute
        );
}
