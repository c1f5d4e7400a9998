using System.Numerics;

namespace Samskab.Calendars;

/// <summary>How many days of a bitmap are before a place, found by one look-up.</summary>
internal sealed class DaysBefore
{
    private readonly DayBitmap days;
    private readonly int[] before;

    public DaysBefore(DayBitmap days)
    {
        this.days = days;
        before = new int[days.Words.Length + 1];
        for (var i = 0; i < days.Words.Length; i++)
        {
            before[i + 1] = before[i] + BitOperations.PopCount(days.Words[i]);
        }
    }

    public int Count(long place)
    {
        var word = (int)Math.Clamp(place / 64, 0, before.Length - 1);
        return place <= 0 ? 0
            : word == before.Length - 1 ? before[word]
            : before[word] + BitOperations.PopCount(days.Words[word] & ((1UL << (int)(place % 64)) - 1));
    }
}
