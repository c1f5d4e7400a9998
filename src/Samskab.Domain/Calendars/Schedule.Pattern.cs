using System.Numerics;
using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    // The days of a month on which the pattern falls, as if it had neither beginning nor end: all else follows from it.
    private protected abstract uint DaysIn(CalendarMonth month);

    // The same days as weeks that come again, where they are such.
    private protected virtual WeekPattern? AsWeeks(int first, int last) => null;

    /// <summary>The known days of an interval.</summary>
    internal DayBitmap DaysIn(DayRange range)
    {
        var days = new DayBitmap(range);
        if (DatesAreKnown)
        {
            foreach (var (month, some) in PatternByMonth(range))
            {
                days.Set(month, some);
            }
            LeaveOutHolidays(days);
        }
        Mark(days, ExtraDates, days.Set);
        Mark(days, Exceptions, days.Clear);
        return days;
    }

    /// <summary>The days of an interval where they are weeks that come again and nothing else; otherwise null.</summary>
    internal WeekPattern? WeeksIn(DayRange range) =>
        Exceptions.Count + ExtraDates.Count > 0 || SkipsHolidays ? null : AsWeeks(range.First, range.Last);

    // The dates of the pattern in an interval, from the first day to the last.
    private IEnumerable<LocalDate> Pattern(DateInterval interval)
    {
        foreach (var (month, some) in PatternByMonth(DayRange.Of(interval)))
        {
            for (var days = some; days != 0; days &= days - 1)
            {
                yield return month.Date(BitOperations.TrailingZeroCount(days));
            }
        }
    }

    private IEnumerable<(CalendarMonth Month, uint Days)> PatternByMonth(DayRange range)
    {
        var (first, last) = Ends(range.First, range.Last);
        return PatternByMonth(first, last);
    }

    private IEnumerable<(CalendarMonth Month, uint Days)> PatternByMonth(int first, int last)
    {
        if (first > last)
        {
            yield break;
        }
        for (var month = CalendarMonth.Of(DayNumber.Date(first)); month.First <= last; month = month.Next)
        {
            yield return (month, month.Within(DaysIn(month), first, last));
        }
    }

    private void LeaveOutHolidays(DayBitmap bitmap)
    {
        for (
            var place = SkipsHolidays ? bitmap.Next(0) : bitmap.Length;
            place < bitmap.Length;
            place = bitmap.Next(place + 1)
        )
        {
            if (!IsNoHoliday(DayNumber.Date(bitmap.Start + place)))
            {
                bitmap.Clear(bitmap.Start + place);
            }
        }
    }

    private static void Mark(DayBitmap bitmap, ValueList<LocalDate> dates, Action<int> mark)
    {
        if (dates.Count == 0)
        {
            return;
        }
        for (var i = dates.CountBefore(DayNumber.Date(bitmap.Start)); i < dates.Count; i++)
        {
            var day = DayNumber.Of(dates[i]);
            if (day >= bitmap.Start + bitmap.Length)
            {
                return;
            }
            mark(day);
        }
    }

    private bool IsNoHoliday(LocalDate date) => !SkipsHolidays || holidays?.Find(date) is null;

    // Where the pattern begins and ends between two days.
    private (int First, int Last) Ends(int first, int last)
    {
        var begin = From is { } from ? Math.Max(DayNumber.Of(from), first) : first;
        var end = Until is { } until ? Math.Min(DayNumber.Of(until), last) : last;
        return (begin, Count is { } count && begin <= end ? LastCounted(count, end) : end);
    }

    // The last of the counted days, or a day where it comes later.
    private int LastCounted(int count, int last)
    {
        foreach (var (month, some) in PatternByMonth(DayNumber.Of(From!.Value), last))
        {
            if (BitOperations.PopCount(some) < count)
            {
                count -= BitOperations.PopCount(some);
                continue;
            }
            var days = some;
            for (; count > 1; count--)
            {
                days &= days - 1;
            }
            return month.First + BitOperations.TrailingZeroCount(days);
        }
        return last;
    }
}
