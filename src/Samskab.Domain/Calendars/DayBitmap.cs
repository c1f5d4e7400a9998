using System.Numerics;
using NodaTime;

namespace Samskab.Calendars;

/// <summary>The days of an interval, one bit each.</summary>
internal sealed class DayBitmap
{
    private readonly ulong[] words;

    public DayBitmap(Schedule schedule, DateInterval interval)
    {
        Start = DayNumber.Of(interval.Start);
        words = new ulong[(interval.Length + 63) / 64];
        foreach (var date in schedule.OccurrencesIn(interval))
        {
            var day = DayNumber.Of(date) - Start;
            words[day / 64] |= 1UL << day;
        }
    }

    /// <summary>The number of the first day of the interval.</summary>
    public int Start { get; }

    /// <summary>The days, the first in the lowest bit of the first word.</summary>
    public ReadOnlySpan<ulong> Words => words;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words)
            {
                count += BitOperations.PopCount(word);
            }
            return count;
        }
    }

    /// <summary>The 64 days from a place on, of which some may lie outside the interval.</summary>
    public ulong From(long place)
    {
        var (word, bit) = (Steps.Floor(place, 64), (int)(place & 63));
        var low = At(word) >> bit;
        return bit == 0 ? low : low | (At(word + 1) << (64 - bit));
    }

    private ulong At(long word) => word >= 0 && word < words.Length ? words[word] : 0;
}
