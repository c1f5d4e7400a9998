using System.Numerics;

namespace Samskab.Calendars;

/// <summary>The days of many schedules, one bit each, side by side: for counting those that two have in common without a branch.</summary>
internal sealed class CommonDays(DayRange range, int schedules)
{
    /// <summary>How many days are worth it: what a line of the cache holds.</summary>
    public const int MostDays = 512;

    private readonly int words = (range.Length + 63) / 64;
    private readonly ulong[] days = new ulong[(long)schedules * ((range.Length + 63) / 64)];

    /// <summary>Sets the days of a schedule, which lie in the range.</summary>
    public void Set(int schedule, WeekPattern pattern) => pattern.Mark(Row(schedule), range.First);

    /// <summary>Sets the days of a schedule, which are those of the range.</summary>
    public void Set(int schedule, DayBitmap bitmap) => bitmap.Words[..words].CopyTo(Row(schedule));

    /// <summary>The number of days on which both take place.</summary>
    public int Count(int one, int other)
    {
        ReadOnlySpan<ulong> its = Row(one);
        ReadOnlySpan<ulong> others = Row(other);
        var count = 0;
        for (var word = 0; word < its.Length && word < others.Length; word++)
        {
            count += BitOperations.PopCount(its[word] & others[word]);
        }
        return count;
    }

    private Span<ulong> Row(int schedule) => days.AsSpan(schedule * words, words);
}
