using NodaTime;

namespace Samskab.Domain.Tests.Calendars;

/// <summary>Easter as the reform of 1582 says it: the first Sunday after the full moon of spring, by golden number and epact.</summary>
internal static class PaschalMoon
{
    public static LocalDate EasterOf(int year)
    {
        var day = FullMoon(year).PlusDays(1);
        while (day.DayOfWeek != IsoDayOfWeek.Sunday)
        {
            day = day.PlusDays(1);
        }
        return day;
    }

    private static LocalDate FullMoon(int year)
    {
        var ofMarch = 44 - Epact(year, (year % 19) + 1);
        return new LocalDate(year, 3, 1).PlusDays((ofMarch < 21 ? ofMarch + 30 : ofMarch) - 1);
    }

    // Clavius, as Knuth gives it (The Art of Computer Programming 1.3.2, exercise 14).
    private static int Epact(int year, int golden)
    {
        var century = (year / 100) + 1;
        var leapDaysLeftOut = (3 * century / 4) - 12;
        var moonMoved = (((8 * century) + 5) / 25) - 5;
        var epact = ((11 * golden) + 20 + moonMoved - leapDaysLeftOut + 30) % 30;
        return epact == 24 || (epact == 25 && golden > 11) ? epact + 1 : epact;
    }
}
