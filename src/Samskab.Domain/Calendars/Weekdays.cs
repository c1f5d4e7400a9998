using NodaTime;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>The days of the week, without «none»; as bits, Monday in the lowest.</summary>
internal static class Weekdays
{
    public const uint All = 0b111_1111;

    public static IsoDayOfWeek Checked(IsoDayOfWeek weekday) =>
        weekday is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? weekday
            : throw new ArgumentException(
                $"{weekday} is no day of the week. Permitted: Monday to Sunday.",
                nameof(weekday)
            );

    public static uint Bit(IsoDayOfWeek weekday) => 1u << Place(weekday);

    /// <summary>Its place in a week that begins on Monday, from 0.</summary>
    public static int Place(IsoDayOfWeek weekday) => (int)weekday - 1;

    public static uint Bits(ValueList<IsoDayOfWeek> weekdays)
    {
        var bits = 0u;
        foreach (var weekday in weekdays)
        {
            bits |= Bit(weekday);
        }
        return bits;
    }

    /// <summary>The same days as bits of a week that begins on another day.</summary>
    public static uint From(int weekStart, uint weekdays) =>
        ((weekdays >> weekStart) | (weekdays << (7 - weekStart))) & All;
}
