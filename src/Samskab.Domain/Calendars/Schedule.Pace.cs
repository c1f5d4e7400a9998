namespace Samskab.Calendars;

public abstract partial record Schedule
{
    // In 28 years each date meets each day of the week equally often, and leap years too.
    private const int CycleInYears = 28;

    private int? Pace() => Pace(Pattern(new(2001, 1, 1), new(2000 + CycleInYears, 12, 31)).Count(), CycleInYears);

    private static int? Pace(int dates, int years) => dates >= years ? (int)((dates + years / 2L) / years) : null;
}
