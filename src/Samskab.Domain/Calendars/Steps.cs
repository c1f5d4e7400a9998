namespace Samskab.Calendars;

/// <summary>Whole numbers that follow one another in steps, in both directions.</summary>
internal static class Steps
{
    /// <summary>The quotient rounded down, also below zero.</summary>
    public static long Floor(long number, long divisor) => number / divisor - (number % divisor < 0 ? 1 : 0);

    /// <summary>The first number from a start on that is a whole number of steps from an anchor.</summary>
    public static long Next(long start, long anchor, long step) => anchor + step * -Floor(anchor - start, step);

    /// <summary>Whether a number is a whole number of steps from an anchor.</summary>
    public static bool Meets(long number, long anchor, long step) => (number - anchor) % step == 0;
}
