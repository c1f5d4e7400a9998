using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>Looks up dates in a list that is ascending.</summary>
internal static class AscendingDates
{
    public static bool Has(this ValueList<LocalDate> dates, LocalDate date)
    {
        var place = dates.CountBefore(date);
        return place < dates.Count && dates[place] == date;
    }

    /// <summary>How many of the dates are before a day.</summary>
    public static int CountBefore(this ValueList<LocalDate> dates, LocalDate day)
    {
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            (low, high) = dates[middle] < day ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
