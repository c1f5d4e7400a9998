using NodaTime;

namespace Samskab.Calendars;

/// <summary>When Easter is in the Gregorian calendar.</summary>
public static class Easter
{
    /// <summary>The first year with a Gregorian Easter.</summary>
    public const int FirstYear = 1583;

    /// <summary>Easter Sunday of a year.</summary>
    /// <remarks>The Gregorian computus in the form of Meeus, Jones and Butcher.</remarks>
    /// <param name="year">The year, from 1583 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these.</exception>
    public static LocalDate Sunday(int year)
    {
        if (year is < FirstYear or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, $"Permitted: {FirstYear} to 9999.");
        }
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var golden = year % 19;
        var toFullMoon = (19 * golden + century - century / 4 - LunarCorrection(century) + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - toFullMoon - yearOfCentury % 4) % 7;
        var late = (golden + 11 * toFullMoon + 22 * toSunday) / 451;
        var (month, day) = Math.DivRem(toFullMoon + toSunday - 7 * late + 114, 31);
        return new(year, month, day + 1);
    }

    private static int LunarCorrection(int century) => (century - (century + 8) / 25 + 1) / 3;
}
