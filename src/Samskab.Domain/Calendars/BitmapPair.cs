using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samskab.Calendars;

/// <summary>Any two schedules, as bitmaps over the same interval: 64 days at a time.</summary>
internal sealed class BitmapPair(DayBitmap one, DayBitmap other)
{
    private const nuint Eight = 8;

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

    /// <summary>The number of days of the one, from one place to another, that are followed by a day of the other after exactly so many days.</summary>
    /// <remarks>Both places are inside; there is none where the second comes before the first.</remarks>
    public static int CountFollowed(DayBitmap one, DayBitmap other, int shift, int from, int to)
    {
        var count = 0;
        for (var word = from / 64; 64 * word <= to; word++)
        {
            var both = one.Words[word] & (shift == 0 ? other.Words[word] : other.From(64L * word + shift));
            both &= from > 64 * word ? ulong.MaxValue << from : ulong.MaxValue;
            both &= to < 64 * word + 63 ? ulong.MaxValue >> (63 - to) : ulong.MaxValue;
            count += BitOperations.PopCount(both);
        }
        return from > to ? 0 : count;
    }

    /// <summary>Whether there is a day that both have.</summary>
    public static bool Meet(DayBitmap one, DayBitmap other)
    {
        var left = one.Words;
        var right = other.Words[..left.Length];
        ref var first = ref MemoryMarshal.GetReference(left);
        ref var second = ref MemoryMarshal.GetReference(right);
        nuint i = 0;
        // Five and a half years a step: of ten years, two steps.
        for (; i + 4 * Eight <= (nuint)left.Length; i += 4 * Eight)
        {
            var inHalf = Common(ref first, ref second, i) | Common(ref first, ref second, i + Eight);
            var inOther = Common(ref first, ref second, i + 2 * Eight) | Common(ref first, ref second, i + 3 * Eight);
            if ((inHalf | inOther) != Vector512<ulong>.Zero)
            {
                return true;
            }
        }
        for (; i < (nuint)left.Length; i += Eight)
        {
            if (Common(ref first, ref second, i) != Vector512<ulong>.Zero)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The number of days of the one that are followed by a day of the other after exactly so many days.</summary>
    public int Count(int shift) => shift == 0 ? CountCommon(one, other) : CountShifted(shift);

    /// <summary>The first of these days, as a number; null where there is none.</summary>
    public int? First(int shift)
    {
        for (var i = 0; i < one.Words.Length; i++)
        {
            var both = one.Words[i] & other.From(64L * i + shift);
            if (both != 0)
            {
                return one.Start + 64 * i + BitOperations.TrailingZeroCount(both);
            }
        }
        return null;
    }

    /// <summary>The number of pairs of a day of the one and a day of the other that is so many days after it.</summary>
    /// <remarks>In one walk over the days of the one, however many days they may lie apart.</remarks>
    public long CountWithin(int least, int most)
    {
        var before = new DaysBefore(other);
        var count = 0L;
        for (var place = one.Next(0); place < one.Length; place = one.Next(place + 1))
        {
            count += before.Count(place + most + 1L) - before.Count(place + (long)least);
        }
        return count;
    }

    /// <summary>The first day of the one that has such a day of the other, with the first of these; null where there is none.</summary>
    public (int Day, int Shift)? FirstWithin(int least, int most)
    {
        var place = one.Next(0);
        var match = other.Next(0);
        while (place < one.Length && match < other.Length)
        {
            if (match - place < least)
            {
                match = other.Next(place + least);
            }
            else if (match - place > most)
            {
                place = one.Next(match - most);
            }
            else
            {
                return (one.Start + place, match - place);
            }
        }
        return null;
    }

    private static Vector512<ulong> Common(ref ulong first, ref ulong second, nuint place) =>
        Vector512.LoadUnsafe(ref first, place) & Vector512.LoadUnsafe(ref second, place);

    private int CountShifted(int shift)
    {
        var count = 0;
        for (var i = 0; i < one.Words.Length; i++)
        {
            count += BitOperations.PopCount(one.Words[i] & other.From(64L * i + shift));
        }
        return count;
    }
}
