using System.Numerics;

namespace Samskab.Calendars;

/// <summary>Any two schedules, as bitmaps over the same interval: 64 days at a time.</summary>
internal sealed class BitmapPair(DayBitmap one, DayBitmap other) : IDayPair
{
    public int Count(long shift) => shift == 0 ? CountCommon(one, other) : CountShifted(shift);

    public long? First(long shift)
    {
        for (var i = 0; i < one.Words.Length; i++)
        {
            var both = one.Words[i] & other.From(64L * i + shift);
            if (both != 0)
            {
                return one.Start + 64L * i + BitOperations.TrailingZeroCount(both);
            }
        }
        return null;
    }

    /// <summary>The number of days that both have.</summary>
    public static int CountCommon(DayBitmap one, DayBitmap other)
    {
        var left = one.Words;
        var right = other.Words[..left.Length];
        var count = 0;
        for (var i = 0; i < left.Length; i++)
        {
            count += BitOperations.PopCount(left[i] & right[i]);
        }
        return count;
    }

    private int CountShifted(long shift)
    {
        var count = 0;
        for (var i = 0; i < one.Words.Length; i++)
        {
            count += BitOperations.PopCount(one.Words[i] & other.From(64L * i + shift));
        }
        return count;
    }
}
