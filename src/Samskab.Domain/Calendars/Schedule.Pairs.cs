using NodaTime;
using Samskab.Facts;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    private const int FirstLookInDays = 12 * 366;

    /// <summary>The number of days in an interval on which both take place, or null where the dates of one are not known.</summary>
    /// <remarks>Each date is taken in the zone of its own schedule.</remarks>
    /// <param name="other">The other schedule.</param>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public int? CountCommonDaysIn(Schedule other, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(other);
        Check(interval);
        return DatesAreKnown && other.DatesAreKnown
            ? (int)new DayPair(this, other, DayRange.Of(interval), SessionReach.SameDay).Count(SessionReach.SameDay)
            : null;
    }

    /// <summary>The first day, on or after a day, on which both take place, or null where there is none or dates are not known.</summary>
    /// <remarks><see cref="DatesAreKnown"/> of both tells which of the two a null is.</remarks>
    /// <param name="other">The other schedule.</param>
    /// <param name="day">The day, inclusive, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public LocalDate? FirstCommonDay(Schedule other, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(other);
        var all = AllFrom(day);
        return DatesAreKnown && other.DatesAreKnown
            ? Looks(all)
                .Select(look =>
                    new DayPair(this, other, DayRange.Of(look), SessionReach.SameDay).First(SessionReach.SameDay)
                )
                .OfType<(int Day, int Shift)>()
                .Select(first => (LocalDate?)DayNumber.Date(first.Day))
                .FirstOrDefault()
            : null;
    }

    /// <summary>Whether a session of this schedule and one of another run at the same time.</summary>
    /// <remarks>
    /// Of the sessions that begin in the interval, each on a date of its own zone; one that runs past midnight meets those of the
    /// next day, one that begins when another ends does not meet it. In one zone by the clock on the wall, in two by the moments
    /// (<see cref="ScheduleSession.BeginsAt"/>). Unknown where it turns on dates, times or lengths that are not stated.
    /// </remarks>
    /// <param name="other">The other schedule.</param>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public Answer OverlapsIn(Schedule other, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(other);
        Check(interval);
        return new SchedulePair(this, other, interval).Overlaps();
    }

    /// <summary>The number of pairs of sessions, one of each schedule, that run at the same time; null where it is not known.</summary>
    /// <remarks>Of the sessions that begin in the interval, as <see cref="OverlapsIn"/>; 2147483647 where they are more.</remarks>
    /// <param name="other">The other schedule.</param>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public int? CountOverlapsIn(Schedule other, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(other);
        Check(interval);
        return new SchedulePair(this, other, interval).Count();
    }

    /// <summary>The first time that two sessions begun on or after a day run at once, or null where there is none or it is not known.</summary>
    /// <remarks>It is known where dates, times and lengths of both are. As <see cref="OverlapsIn"/> otherwise.</remarks>
    /// <param name="other">The other schedule.</param>
    /// <param name="day">The day, inclusive, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public SessionOverlap? FirstOverlap(Schedule other, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Looks(AllFrom(day))
            .Select(look => new SchedulePair(this, other, look).First())
            .FirstOrDefault(overlap => overlap is not null);
    }

    // It is looked for some years ahead, then twice as far, and so on.
    private static IEnumerable<DateInterval> Looks(DateInterval all)
    {
        for (long days = FirstLookInDays; days < all.Length; days *= 2)
        {
            yield return new(all.Start, all.Start.PlusDays((int)days - 1));
        }
        yield return all;
    }
}
