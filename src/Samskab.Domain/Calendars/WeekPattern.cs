using System.Numerics;

namespace Samskab.Calendars;

/// <summary>Days of the week in every so many weeks, from a first day to a last: their days and those of two are counted without going through them.</summary>
/// <remarks>Weeks are counted from before the calendar begins, so that none is below zero.</remarks>
internal readonly record struct WeekPattern
{
    // More weeks than the calendar has: a pattern of longer steps falls in one week only.
    private const int AllWeeks = 1 << 21;
    private const int WeeksBeforeZero = AllWeeks / 2;

    private readonly int weekStart;
    private readonly int every;
    private readonly int phase;
    private readonly uint days;
    private readonly int first;
    private readonly int last;

    /// <summary>Days of the week in every so many weeks.</summary>
    /// <param name="weekStart">The day a week begins on, 0 for Monday.</param>
    /// <param name="every">Every how many weeks.</param>
    /// <param name="anchor">A day in one of its weeks.</param>
    /// <param name="weekdays">Its weekdays, Monday in the lowest bit.</param>
    /// <param name="first">The first day, inclusive.</param>
    /// <param name="last">The last day, inclusive; before the first where there is none.</param>
    public WeekPattern(int weekStart, int every, int anchor, uint weekdays, int first, int last)
    {
        this.weekStart = weekStart;
        this.every = Math.Min(every, AllWeeks);
        phase = Weeks(anchor - weekStart) % this.every;
        days = Weekdays.From(weekStart, weekdays);
        (this.first, this.last) = (first, last);
    }

    private WeekPattern(WeekPattern pattern, int first, int last)
    {
        this = pattern;
        (this.first, this.last) = (first, last);
    }

    public int Count => CountIn(days, phase, every, first, last);

    /// <summary>Its weekdays, Monday in the lowest bit.</summary>
    public uint DaysOfWeek => Weekdays.From(7 - weekStart, days);

    /// <summary>Sets a bit for each of its days, the first of which is that of a day to start from.</summary>
    public void Mark(Span<ulong> bits, int start)
    {
        var week = Weeks(first - weekStart);
        for (week += (phase - week % every + every) % every; FirstDay(week) <= last; week += every)
        {
            Mark(bits, FirstDay(week) - start, first - start, last - start);
        }
    }

    public WeekPattern Within(int from, int until) => new(this, Math.Max(first, from), Math.Min(last, until));

    /// <summary>How many of its days are followed by a day of another after exactly so many days.</summary>
    public int CountFollowed(in WeekPattern other, int shift)
    {
        var (weeks, left) = Split(other, shift);
        var (from, until) = (Math.Max(first, other.first - shift), Math.Min(last, other.last - shift));
        var count = 0;
        if ((days & (other.days >> left)) is var same && same != 0)
        {
            var (week, step) = CommonWeeks(other, weeks);
            count = CountIn(same, week, step, from, until);
        }
        if ((days & (other.days << (7 - left)) & Weekdays.All) is var next && next != 0)
        {
            var (week, step) = CommonWeeks(other, weeks + 1);
            count += CountIn(next, week, step, from, until);
        }
        return count;
    }

    /// <summary>The first of these days, or null where there is none.</summary>
    public int? FirstFollowed(in WeekPattern other, int shift)
    {
        var (weeks, left) = Split(other, shift);
        var (from, until) = (Math.Max(first, other.first - shift), Math.Min(last, other.last - shift));
        var same = FirstIn(days & (other.days >> left), CommonWeeks(other, weeks), from, until);
        var next = FirstIn(
            days & (other.days << (7 - left)) & Weekdays.All,
            CommonWeeks(other, weeks + 1),
            from,
            until
        );
        return !(next < same) && same is not null ? same : next;
    }

    private void Mark(Span<ulong> bits, int week, int from, int until)
    {
        for (var left = days; left != 0; left &= left - 1)
        {
            var day = week + BitOperations.TrailingZeroCount(left);
            if (day >= from && day <= until)
            {
                bits[day / 64] |= 1UL << day;
            }
        }
    }

    // A shift as whole weeks and days, from the one week's start to the other's.
    private (int Weeks, int Days) Split(in WeekPattern other, int shift)
    {
        var between = shift + weekStart - other.weekStart;
        var weeks = (int)Steps.Floor(between, 7);
        return (weeks, between - 7 * weeks);
    }

    // Chinese remainder: the first of its weeks from which the other's is so many weeks ahead, and the steps in which they come again.
    private (long Week, long Step) CommonWeeks(in WeekPattern other, int ahead)
    {
        var wanted = (other.phase - ahead) % other.every;
        wanted += wanted < 0 ? other.every : 0;
        if (every == 1)
        {
            return (wanted, other.every);
        }
        var (divisor, inverse) = DivisorAndInverse(every, other.every);
        var (apart, rest) = Math.DivRem(wanted - phase, divisor);
        var modulus = other.every / divisor;
        var steps = (long)apart * inverse % modulus;
        return rest != 0
            ? (long.MaxValue, 1)
            : (phase + every * (steps < 0 ? steps + modulus : steps), (long)every * modulus);
    }

    // Euclid, with the inverse of the one over their divisor modulo the other over their divisor.
    private static (int Divisor, int Inverse) DivisorAndInverse(int one, int other)
    {
        var (rest, next) = (one, other);
        var (inverse, following) = (1, 0);
        while (next != 0)
        {
            var (quotient, left) = Math.DivRem(rest, next);
            (rest, next) = (next, left);
            (inverse, following) = (following, inverse - quotient * following);
        }
        return (rest, inverse);
    }

    private int CountIn(uint some, long week, long step, int from, int until) =>
        week >= AllWeeks || from > until
            ? 0
            : CountBefore(some, (uint)week, (uint)Math.Min(step, AllWeeks), until + 1)
                - CountBefore(some, (uint)week, (uint)Math.Min(step, AllWeeks), from);

    private int CountBefore(uint some, uint week, uint step, int day)
    {
        var (weeks, weekday) = Math.DivRem((uint)(day - weekStart + 7 * WeeksBeforeZero), 7);
        if (weeks < week)
        {
            return 0;
        }
        var (whole, rest) = Math.DivRem(weeks - week, step);
        var begun = rest == 0 ? some & ((1u << (int)weekday) - 1) : some;
        return (int)whole * BitOperations.PopCount(some) + BitOperations.PopCount(begun);
    }

    private int? FirstIn(uint some, (long Week, long Step) weeks, int from, int until)
    {
        if (some == 0 || from > until)
        {
            return null;
        }
        var week = Math.Max(
            weeks.Week,
            weeks.Week + weeks.Step * -Steps.Floor(weeks.Week - Weeks(from - weekStart), weeks.Step)
        );
        for (; week < AllWeeks && FirstDay(week) <= until; week += weeks.Step)
        {
            var begun = from > FirstDay(week) ? some & (Weekdays.All << (from - FirstDay(week))) : some;
            if (begun != 0)
            {
                var day = FirstDay(week) + BitOperations.TrailingZeroCount(begun);
                return day <= until ? day : null;
            }
        }
        return null;
    }

    private int FirstDay(long week) => 7 * ((int)week - WeeksBeforeZero) + weekStart;

    private static int Weeks(int day) => (day + 7 * WeeksBeforeZero) / 7;
}
