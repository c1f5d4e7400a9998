using NodaTime;
using Samskab.Facts;

namespace Samskab.Calendars;

/// <summary>A schedule with its dates in an interval at hand, for comparing it with many others.</summary>
/// <remarks>One bit a day: ten years take half a kilobyte. Its answers are those of the schedule for that interval.</remarks>
public sealed class PreparedSchedule
{
    private readonly bool datesAreKnown;
    private readonly ulong inEightWeeks;

    /// <summary>A schedule with its dates in an interval at hand.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public PreparedSchedule(Schedule schedule, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        Schedule.Check(interval);
        (Schedule, Interval) = (schedule, interval);
        datesAreKnown = schedule.DatesAreKnown;
        Days = schedule.DaysIn(DayRange.Of(interval));
        inEightWeeks = Days.InEightWeeks;
    }

    /// <summary>The schedule.</summary>
    public Schedule Schedule { get; }

    /// <summary>The interval, both ends inside.</summary>
    public DateInterval Interval { get; }

    /// <summary>The number of dates, or null where they are not known.</summary>
    public int? Count => datesAreKnown ? Days.Count : null;

    internal DayBitmap Days { get; }

    /// <summary>Whether there is a day on which both take place.</summary>
    /// <remarks>Unknown where the dates of one are not known. It stops at the first, and is the quickest question to ask of many.</remarks>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public Answer SharesDayWith(PreparedSchedule other)
    {
        Check(other);
        return !DatesAreKnownWith(other) ? Answer.Unknown
            : (inEightWeeks & other.inEightWeeks) != 0 && BitmapPair.Meet(Days, other.Days) ? Answer.Yes
            : Answer.No;
    }

    /// <summary>The number of days on which both take place, or null where the dates of one are not known.</summary>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public int? CountCommonDays(PreparedSchedule other)
    {
        Check(other);
        return DatesAreKnownWith(other) ? BitmapPair.CountCommon(Days, other.Days) : null;
    }

    /// <summary>The first day on which both take place, or null where there is none or dates are not known.</summary>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public LocalDate? FirstCommonDay(PreparedSchedule other)
    {
        Check(other);
        return DatesAreKnownWith(other) && new BitmapPair(Days, other.Days).First(0) is { } day
            ? DayNumber.Date(day)
            : null;
    }

    /// <summary>Whether a session of the one and one of the other run at the same time, as <see cref="Schedule.OverlapsIn"/>.</summary>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public Answer Overlaps(PreparedSchedule other) => PairedWith(other).Overlaps();

    /// <summary>The number of pairs of sessions that run at the same time, as <see cref="Schedule.CountOverlapsIn"/>.</summary>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public int? CountOverlaps(PreparedSchedule other) => PairedWith(other).Count();

    /// <summary>The first time that two sessions run at once, or null where there is none or it is not known.</summary>
    /// <param name="other">The other schedule.</param>
    /// <exception cref="ArgumentException">The other is prepared for another interval.</exception>
    public SessionOverlap? FirstOverlap(PreparedSchedule other) => PairedWith(other).First();

    private bool DatesAreKnownWith(PreparedSchedule other) => datesAreKnown && other.datesAreKnown;

    private SchedulePair PairedWith(PreparedSchedule other)
    {
        Check(other);
        return new(this, other);
    }

    private void Check(PreparedSchedule other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Days.IsAlignedWith(other.Days))
        {
            throw new ArgumentException(
                $"The other schedule is prepared for {other.Interval}, this one for {Interval}. Permitted: the same interval.",
                nameof(other)
            );
        }
    }
}
