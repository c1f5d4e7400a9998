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
        return DatesAreKnown && other.DatesAreKnown ? PairedWith(other, interval).Count(0) : null;
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
            ? Looks(other, all)
                .Select(look => PairedWith(other, look).First(0))
                .OfType<long>()
                .Select(number => (LocalDate?)DayNumber.Date(number))
                .FirstOrDefault()
            : null;
    }

    /// <summary>Whether a session of this schedule and one of another run at the same time.</summary>
    /// <remarks>
    /// Of the sessions that begin in the interval, by the clock on the wall; one that runs past midnight meets those of the
    /// next day, one that begins when another ends does not meet it. Unknown where it turns on dates, times or lengths that
    /// are not stated, or on the difference between two zones.
    /// </remarks>
    /// <param name="other">The other schedule.</param>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public Answer OverlapsIn(Schedule other, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(other);
        Check(interval);
        var reach = SessionReach.Of(this, other).Within(interval.Length);
        var known = new Lazy<bool>(() => reach.Any(PairedWith(other, interval)));
        return reach.IsExact && known.Value ? Answer.Yes
            : !CanFallIn(interval) || !other.CanFallIn(interval) ? Answer.No
            : !DatesAreKnown || !other.DatesAreKnown ? Answer.Unknown
            : reach.IsBounded && !known.Value ? Answer.No
            : Answer.Unknown;
    }

    /// <summary>The number of pairs of sessions, one of each schedule, that run at the same time; null where it is not known.</summary>
    /// <remarks>Of the sessions that begin in the interval, as <see cref="OverlapsIn"/>; the work grows with the length of a session in days.</remarks>
    /// <param name="other">The other schedule.</param>
    /// <param name="interval">The interval, both ends inside, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The interval is not in the ISO calendar.</exception>
    public int? CountOverlapsIn(Schedule other, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(other);
        Check(interval);
        var reach = SessionReach.Of(this, other).Within(interval.Length);
        return reach.IsExact && DatesAreKnown && other.DatesAreKnown ? reach.Count(PairedWith(other, interval))
            : OverlapsIn(other, interval) == Answer.No ? 0
            : null;
    }

    /// <summary>The first time that two sessions begun on or after a day run at once, or null where there is none or it is not known.</summary>
    /// <remarks>It is known where dates, times and lengths of both are, in one zone. As <see cref="OverlapsIn"/> otherwise.</remarks>
    /// <param name="other">The other schedule.</param>
    /// <param name="day">The day, inclusive, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public SessionOverlap? FirstOverlap(Schedule other, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(other);
        var all = AllFrom(day);
        var reach = SessionReach.Of(this, other);
        return reach.IsExact && DatesAreKnown && other.DatesAreKnown
            ? Looks(other, all)
                .Select(look => SessionOverlap.FirstOf(this, other, reach.Within(look.Length), PairedWith(other, look)))
                .FirstOrDefault(overlap => overlap is not null)
            : null;
    }

    private IDayPair PairedWith(Schedule other, DateInterval interval) =>
        this is Weekly one && other is Weekly another
            ? new WeeklyPair(one, another, interval)
            : new BitmapPair(new(this, interval), new(other, interval));

    // What is not found by a closed form is looked for some years ahead, then twice as far, and so on.
    private IEnumerable<DateInterval> Looks(Schedule other, DateInterval all)
    {
        if (this is not Weekly || other is not Weekly)
        {
            for (long days = FirstLookInDays; days < all.Length; days *= 2)
            {
                yield return new(all.Start, all.Start.PlusDays((int)days - 1));
            }
        }
        yield return all;
    }
}
