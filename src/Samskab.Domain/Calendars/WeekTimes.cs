using System.Numerics;
using NodaTime;

namespace Samskab.Calendars;

/// <summary>When in a week a session can run: from a minute on for so long, on each of some weekdays.</summary>
/// <remarks>A week is a circle of minutes, from Monday at midnight.</remarks>
/// <param name="Weekdays">The days, Monday in the lowest bit.</param>
/// <param name="StartMinute">The first minute of the day; below zero or beyond the day where it lies in another one.</param>
/// <param name="LengthInMinutes">How long it can run.</param>
/// <param name="AreExact">Whether it runs at just these times on the clock on the wall, or at some time within them.</param>
internal readonly record struct WeekTimes(uint Weekdays, long StartMinute, long LengthInMinutes, bool AreExact)
{
    /// <summary>How many minutes a week has.</summary>
    public const int WeekInMinutes = 7 * NodaConstants.MinutesPerDay;

    /// <summary>The most parts there can be: one for each day, two for the one that runs past the end of the week.</summary>
    public const int MostParts = 8;

    /// <summary>Whether it runs at just these times and ends on the day on which it begins: two that do, and meet on the line, meet on each day they share.</summary>
    public bool AreWithinDay => AreExact && StartMinute + LengthInMinutes <= NodaConstants.MinutesPerDay;

    /// <summary>The times at which a schedule of a zone can run by the clock of UTC, whatever its own clock shows then.</summary>
    /// <remarks>From the earliest that it can begin to the latest that it can end; where it is as much later as the clock is set, too.</remarks>
    public WeekTimes InUtc(DateTimeZone zone)
    {
        var (least, most) = (zone.MinOffset.Seconds, zone.MaxOffset.Seconds);
        var spread = (most - least) / NodaConstants.SecondsPerMinute + 1;
        var ahead = Steps.Floor(most, NodaConstants.SecondsPerMinute) + 1;
        return new(Weekdays, StartMinute - ahead, LengthInMinutes + 2 * spread + 2, AreExact: false);
    }

    /// <summary>Writes these times as parts of a line from the start of a week to its end: ascending, none of which overlap.</summary>
    public ReadOnlySpan<WeekPart> On(Span<WeekPart> parts)
    {
        if (LengthInMinutes >= WeekInMinutes)
        {
            parts[0] = new(0, WeekInMinutes);
            return parts[..1];
        }
        var count = 0;
        for (var left = Weekdays; left != 0; left &= left - 1)
        {
            parts[count++] = PartFrom(BitOperations.TrailingZeroCount(left));
        }
        parts[..count].Sort((one, other) => one.Start.CompareTo(other.Start));
        return parts[..Joined(parts[..count], parts)];
    }

    private WeekPart PartFrom(int weekday)
    {
        var start = weekday * NodaConstants.MinutesPerDay + StartMinute;
        var begins = (int)(start - WeekInMinutes * Steps.Floor(start, WeekInMinutes));
        return new(begins, begins + (int)LengthInMinutes);
    }

    // What runs past the end of the week begins it: it is cut there, and joined with what it overlaps.
    private static int Joined(ReadOnlySpan<WeekPart> sorted, Span<WeekPart> parts)
    {
        Span<WeekPart> joined = stackalloc WeekPart[MostParts];
        var (count, past) = (0, sorted[^1].End - WeekInMinutes);
        if (past > 0)
        {
            joined[count++] = new(0, past);
        }
        foreach (var part in sorted)
        {
            var end = Math.Min(part.End, WeekInMinutes);
            if (count > 0 && part.Start < joined[count - 1].End)
            {
                joined[count - 1] = new(joined[count - 1].Start, Math.Max(end, joined[count - 1].End));
            }
            else
            {
                joined[count++] = new(part.Start, end);
            }
        }
        joined[..count].CopyTo(parts);
        return count;
    }
}
