using NodaTime;
using NodaTime.TimeZones;

namespace Samskab.Calendars;

/// <summary>What the clock on the wall of a zone shows, as ticks of the time that all zones share.</summary>
/// <remarks>
/// Between two changes of the clock all times lie equally far from that time: the stretch last asked about is kept. It is not for
/// several threads.
/// </remarks>
internal sealed class ZoneClock(string zone)
{
    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb[zone];
    private ZoneInterval? steady;

    /// <summary>The ticks at which a session begins and ends.</summary>
    public (long Begins, long Ends) TicksOf(ScheduleSession session)
    {
        var begins = session.Begins!.Value;
        return IsSteady(begins) && IsSteady(session.Ends!.Value)
            ? (Ticks(begins, steady!.WallOffset), Ticks(session.Ends.Value, steady.WallOffset))
            : AcrossChange(session);
    }

    private (long Begins, long Ends) AcrossChange(ScheduleSession session)
    {
        var (begins, ends) = (session.BeginsAt!.Value, session.EndsAt!.Value);
        steady = zone.MapLocal(session.Begins!.Value).EarlyInterval;
        return (Ticks(begins.LocalDateTime, begins.Offset), Ticks(ends.LocalDateTime, ends.Offset));
    }

    // Away from the changes by a day, so that no time is skipped or comes twice.
    private bool IsSteady(LocalDateTime time) =>
        steady is not null
        && (!steady.HasStart || time.Date > steady.IsoLocalStart.Date.PlusDays(1))
        && (!steady.HasEnd || time.Date < steady.IsoLocalEnd.Date.PlusDays(-1));

    private static long Ticks(LocalDateTime time, Offset offset) =>
        DayNumber.Of(time.Date) * NodaConstants.TicksPerDay + time.TickOfDay - offset.Ticks;
}
