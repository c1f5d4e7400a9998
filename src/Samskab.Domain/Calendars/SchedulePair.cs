using NodaTime;
using Samskab.Facts;

namespace Samskab.Calendars;

/// <summary>How the sessions of two schedules meet in an interval: what is known of both, and what follows.</summary>
internal readonly struct SchedulePair
{
    private readonly Schedule one;
    private readonly Schedule other;
    private readonly DateInterval interval;
    private readonly DayRange range;
    private readonly SessionReach reach;
    private readonly BitmapPair? prepared;

    public SchedulePair(Schedule one, Schedule other, DateInterval interval)
    {
        (this.one, this.other, this.interval) = (one, other, interval);
        range = DayRange.Of(interval);
        reach = SessionReach.Of(one, other, range.Length);
    }

    public SchedulePair(PreparedSchedule one, PreparedSchedule other)
        : this(one.Schedule, other.Schedule, one.Interval) => prepared = new(one.Days, other.Days);

    private DayPair Days => prepared is null ? new(one, other, range, reach) : new(prepared);

    private bool IsKnown => IsStated && one.DatesAreKnown && other.DatesAreKnown;

    private bool IsStated => HasLengths && one.Time is not null && other.Time is not null;

    private bool HasLengths => one.LengthInMinutes is not null && other.LengthInMinutes is not null;

    private bool SharesZone => one.Zone == other.Zone;

    /// <summary>Whether two sessions run at the same time.</summary>
    public Answer Overlaps() =>
        IsStated && KnownOverlap() ? Answer.Yes
        : IsKnown || !one.CanFallIn(interval) || !other.CanFallIn(interval) ? Answer.No
        : one.DatesAreKnown && other.DatesAreKnown && HasLengths && Days.First(reach) is null ? Answer.No
        : Answer.Unknown;

    /// <summary>The number of pairs of sessions that do; null where it is not known.</summary>
    public int? Count() =>
        IsKnown
            ? (int)Math.Min(int.MaxValue, SharesZone ? Days.Count(reach) : new ZonedPair(one, other, interval).Count())
        : Overlaps() == Answer.No ? 0
        : null;

    /// <summary>The first time that two do; null where there is none or it is not known.</summary>
    public SessionOverlap? First() =>
        !IsKnown || Days.First(reach) is not { } first ? null
        : SharesZone
            ? SessionOverlap.Of(
                one.Session(DayNumber.Date(first.Day)),
                other.Session(DayNumber.Date(first.Day + first.Shift))
            )
        : new ZonedPair(one, other, interval).First();

    private bool KnownOverlap() =>
        Days.First(reach) is not null && (SharesZone || new ZonedPair(one, other, interval).First() is not null);
}
