using NodaTime;

namespace Samskab.Calendars;

/// <summary>A schedule with its dates in an interval at hand, for comparing it with many others.</summary>
/// <remarks>One bit a day: ten years take half a kilobyte. Its answers are those of the schedule for that interval.</remarks>
public sealed class PreparedSchedule
{
    private readonly DayBitmap days;

    /// <summary>A schedule with its dates in an interval at hand.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public PreparedSchedule(Schedule schedule, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(interval);
        (Schedule, Interval) = (schedule, interval);
        days = new(schedule, interval);
    }

    /// <summary>The schedule.</summary>
    public Schedule Schedule { get; }

    /// <summary>The interval, both ends inside.</summary>
    public DateInterval Interval { get; }

    /// <summary>The number of dates, or null where they are not known.</summary>
    public int? Count => Schedule.DatesAreKnown ? days.Count : null;

    /// <summary>The number of days on which both take place, or null where the dates of one are not known.</summary>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public int? CountCommonDays(PreparedSchedule other)
    {
        Check(other);
        return DatesAreKnownWith(other) ? BitmapPair.CountCommon(days, other.days) : null;
    }

    /// <summary>The first day on which both take place, or null where there is none or dates are not known.</summary>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public LocalDate? FirstCommonDay(PreparedSchedule other)
    {
        Check(other);
        return DatesAreKnownWith(other) && PairedWith(other).First(0) is { } day ? DayNumber.Date(day) : null;
    }

    /// <summary>The number of pairs of sessions that run at the same time, or null where dates, times or lengths are not all stated in one zone.</summary>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public int? CountOverlaps(PreparedSchedule other)
    {
        Check(other);
        var reach = ReachTo(other);
        return reach.IsExact && DatesAreKnownWith(other) ? reach.Count(PairedWith(other)) : null;
    }

    /// <summary>The first time that two sessions run at once, or null where there is none or dates, times or lengths are not all stated in one zone.</summary>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public SessionOverlap? FirstOverlap(PreparedSchedule other)
    {
        Check(other);
        var reach = ReachTo(other);
        return reach.IsExact && DatesAreKnownWith(other)
            ? SessionOverlap.FirstOf(Schedule, other.Schedule, reach, PairedWith(other))
            : null;
    }

    private bool DatesAreKnownWith(PreparedSchedule other) => Schedule.DatesAreKnown && other.Schedule.DatesAreKnown;

    private SessionReach ReachTo(PreparedSchedule other) =>
        SessionReach.Of(Schedule, other.Schedule).Within(Interval.Length);

    private BitmapPair PairedWith(PreparedSchedule other) => new(days, other.days);

    private void Check(PreparedSchedule other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Interval != Interval)
        {
            throw new ArgumentException(
                $"The other schedule is prepared for {other.Interval}, this one for {Interval}. Permitted: the same interval.",
                nameof(other)
            );
        }
    }
}
