using NodaTime;

namespace Samskab.Calendars;

/// <summary>Days as whole numbers: what is open lies before or after every one of them.</summary>
internal static class DayNumber
{
    public const int BeforeAll = int.MinValue;
    public const int AfterAll = int.MaxValue;

    // A Monday, so that weeks begin at multiples of seven.
    private static readonly LocalDate Zero = new(1970, 1, 5);

    public static int Of(LocalDate date) => Period.DaysBetween(Zero, date);

    public static LocalDate Date(long number) => Zero.PlusDays((int)number);
}
