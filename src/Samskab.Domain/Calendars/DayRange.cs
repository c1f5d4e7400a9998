using NodaTime;

namespace Samskab.Calendars;

/// <summary>An interval by the numbers of its days, both ends inside.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    public int Length => Last - First + 1;

    public static DayRange Of(DateInterval interval) => new(DayNumber.Of(interval.Start), DayNumber.Of(interval.End));
}
