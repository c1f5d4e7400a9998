using NodaTime;

namespace Samskab.Calendars;

/// <summary>A month as numbers: schedules say of each month which of its days are theirs, one bit a day, the first in the lowest.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="First">The number of its first day.</param>
internal readonly record struct CalendarMonth(int Year, int Month, int First)
{
    private static ReadOnlySpan<int> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    public int Length => Month == 2 ? (IsLeap(Year) ? 29 : 28) : 30 + ((Month + (Month >> 3)) & 1);

    public int Last => First + Length - 1;

    /// <summary>All its days.</summary>
    public uint All => (1u << Length) - 1;

    /// <summary>Months since the year 0: those of every few months are told apart by it.</summary>
    public int Number => 12 * Year + Month - 1;

    /// <summary>The weekday of the first day, 0 for Monday.</summary>
    public int FirstWeekday => (int)(First - 7 * Steps.Floor(First, 7));

    /// <summary>How many days of the year are before the month.</summary>
    public int DaysOfYearBefore => DaysBefore[Month - 1] + (Month > 2 && IsLeap(Year) ? 1 : 0);

    public CalendarMonth Next => Month == 12 ? new(Year + 1, 1, First + 31) : new(Year, Month + 1, First + Length);

    public static CalendarMonth Of(LocalDate date) => new(date.Year, date.Month, DayNumber.Of(date) - date.Day + 1);

    public static int LengthOfYear(int year) => IsLeap(year) ? 366 : 365;

    /// <summary>The bit of a day by its place from 0; none where the month has no such day.</summary>
    public uint Bit(int place) => (uint)place < (uint)Length ? 1u << place : 0;

    /// <summary>Of seven days from a place on, which may be before the first, those in the month.</summary>
    public uint Week(int place, uint days) => (place < 0 ? days >> -place : days << place) & All;

    /// <summary>Of some of its days those from a day to another.</summary>
    public uint Within(uint days, int first, int last)
    {
        days = first <= First ? days : days & (uint.MaxValue << Math.Min(first - First, 31));
        return last >= Last ? days
            : last < First ? 0
            : days & (uint.MaxValue >> (31 - (last - First)));
    }

    public LocalDate Date(int place) => new(Year, Month, place + 1);

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
