using System.Numerics;

namespace Samskab.Calendars;

/// <summary>Days of an interval, one bit each.</summary>
internal sealed class DayBitmap(int start, int length)
{
    private const int EightWeeks = 56;
    private const ulong AllOfEightWeeks = (1UL << EightWeeks) - 1;

    // Whole vectors, with no days behind the last.
    private readonly ulong[] words = new ulong[(length + 511) / 512 * 8];

    public DayBitmap(DayRange range)
        : this(range.First, range.Length) { }

    /// <summary>The number of the first day of the interval.</summary>
    public int Start => start;

    public int Length => length;

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

    /// <summary>The weekdays on which some of the days fall, Monday in the lowest bit.</summary>
    public uint DaysOfWeek
    {
        get
        {
            var weekdays = 0u;
            for (var place = Next(0); place < length && weekdays != Weekdays.All; place = Next(place + 1))
            {
                weekdays |= 1u << (int)(start + place - 7 * Steps.Floor(start + place, 7));
            }
            return weekdays;
        }
    }

    /// <summary>Which days of eight weeks that begin with the interval, and begin again, some of the days fall on.</summary>
    /// <remarks>Days in common fall on one of them, so that other weekdays or other weeks of two, four or eight are told apart at once.</remarks>
    public ulong InEightWeeks
    {
        get
        {
            var days = 0UL;
            for (var word = 0; word < words.Length; word++)
            {
                var inWord = words[word] & AllOfEightWeeks | words[word] >> EightWeeks;
                var turn = 64 * word % EightWeeks;
                days |= inWord << turn | inWord >> (EightWeeks - turn);
            }
            return days & AllOfEightWeeks;
        }
    }

    public bool IsAlignedWith(DayBitmap other) => start == other.Start && length == other.Length;

    public void Set(int day) => words[(day - start) / 64] |= 1UL << (day - start);

    public void Clear(int day) => words[(day - start) / 64] &= ~(1UL << (day - start));

    /// <summary>Sets days of a month that lie in the interval.</summary>
    public void Set(CalendarMonth month, uint days)
    {
        var place = month.First - start;
        var (word, bit, bits) = place < 0 ? (0, 0, days >> -place) : (place / 64, place % 64, (ulong)days);
        if (bits != 0)
        {
            words[word] |= bits << bit;
            if (bit > 32 && bits >> (64 - bit) is var rest and not 0)
            {
                words[word + 1] |= rest;
            }
        }
    }

    /// <summary>The 64 days from a place on, of which some may lie outside the interval.</summary>
    public ulong From(long place)
    {
        var (word, bit) = (Steps.Floor(place, 64), (int)(place & 63));
        var low = At(word) >> bit;
        return bit == 0 ? low : low | (At(word + 1) << (64 - bit));
    }

    /// <summary>The place of the first day from a place on, or the length where there is none.</summary>
    public int Next(int place)
    {
        if (place >= length)
        {
            return length;
        }
        var word = Math.Max(place, 0) / 64;
        var left = words[word] & (ulong.MaxValue << Math.Max(place, 0));
        while (left == 0)
        {
            if (++word == words.Length)
            {
                return length;
            }
            left = words[word];
        }
        return 64 * word + BitOperations.TrailingZeroCount(left);
    }

    private ulong At(long word) => word >= 0 && word < words.Length ? words[word] : 0;
}
