namespace Samskab.Calendars;

/// <summary>The days of two schedules in an interval: weeks by a closed form, all others as bitmaps.</summary>
internal readonly struct DayPair
{
    private readonly WeekPattern one;
    private readonly WeekPattern other;
    private readonly BitmapPair? bitmaps;

    public DayPair(Schedule one, Schedule other, DayRange range, SessionReach reach)
    {
        if (reach.IsNarrow && one.WeeksIn(range) is { } mine && other.WeeksIn(range) is { } theirs)
        {
            (this.one, this.other) = (mine, theirs);
        }
        else
        {
            bitmaps = new(one.DaysIn(range), other.DaysIn(range));
        }
    }

    public DayPair(BitmapPair bitmaps) => this.bitmaps = bitmaps;

    /// <summary>The number of pairs of a day of the one and a day of the other within reach of it.</summary>
    public long Count(SessionReach reach)
    {
        if (bitmaps is not null && !reach.IsNarrow)
        {
            return bitmaps.CountWithin(reach.First, reach.Last);
        }
        var count = 0L;
        for (var shift = reach.First; shift <= reach.Last; shift++)
        {
            count += bitmaps?.Count(shift) ?? one.CountFollowed(other, shift);
        }
        return count;
    }

    /// <summary>The first day of the one with a day of the other within reach, and how many days after it the first of these is.</summary>
    public (int Day, int Shift)? First(SessionReach reach)
    {
        if (bitmaps is not null && !reach.IsNarrow)
        {
            return bitmaps.FirstWithin(reach.First, reach.Last);
        }
        (int Day, int Shift)? first = null;
        for (var shift = reach.First; shift <= reach.Last; shift++)
        {
            var day = bitmaps is null ? one.FirstFollowed(other, shift) : bitmaps.First(shift);
            first = day is null || first?.Day <= day ? first : (day.Value, shift);
        }
        return first;
    }
}
