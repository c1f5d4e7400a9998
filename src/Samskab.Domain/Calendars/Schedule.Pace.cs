using System.Numerics;

namespace Samskab.Calendars;

public abstract partial record Schedule
{
    // In 28 years each date meets each day of the week equally often, and leap years too.
    private const int CycleInYears = 28;

    private int? Pace()
    {
        var dates = 0;
        for (var month = CalendarMonth.Of(new(2001, 1, 1)); month.Year <= 2000 + CycleInYears; month = month.Next)
        {
            dates += BitOperations.PopCount(DaysIn(month));
        }
        return Pace(dates, CycleInYears);
    }

    private static int? Pace(int dates, int years) => dates >= years ? (int)((dates + years / 2L) / years) : null;
}
