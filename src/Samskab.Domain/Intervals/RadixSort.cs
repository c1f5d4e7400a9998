using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samskab.Intervals;

/// <summary>Sorts words by a range of their bits, from the lowest digit to the highest; words of equal bits keep their order.</summary>
internal static class RadixSort
{
    private const int MaxDigitBits = 11;

    /// <summary>Whether words sorted by so many bits stand in the spare memory.</summary>
    public static bool EndsInSpare(int low, int high) => int.IsOddInteger(Passes(low, high));

    /// <summary>Sorts words from the bit <paramref name="low"/> to below <paramref name="high"/>; the spare holds as many.</summary>
    public static void Sort(WordSpan words, WordSpan spare, int low, int high)
    {
        var passes = Passes(low, high);
        var bits = passes == 0 ? 0 : (high - low + passes - 1) / passes;
        var counts = Counts(words.Words, passes, bits, low, high);
        for (var (pass, bit) = (0, low); pass < passes; pass++, bit += bits)
        {
            var places = counts.AsSpan(pass << bits, 1 << Math.Min(bits, high - bit));
            TurnIntoPlaces(places);
            Scatter(words, spare, places, bit);
            var sorted = spare;
            spare = words;
            words = sorted;
        }
    }

    private static int Passes(int low, int high) => (high - low + MaxDigitBits - 1) / MaxDigitBits;

    /// <summary>How many words have each digit.</summary>
    private static int[] Counts(ReadOnlySpan<ulong> words, int passes, int bits, int low, int high)
    {
        var counts = new int[(passes + 3 & ~3) << bits];
        for (var pass = 0; pass < passes; pass += 4)
        {
            CountFour(words, counts.AsSpan(pass << bits, 4 << bits), bits, low + pass * bits, high);
        }
        return counts;
    }

    // Four digits in one read: as many as most words have.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountFour(ReadOnlySpan<ulong> words, Span<int> counts, int bits, int low, int high)
    {
        ref var first = ref MemoryMarshal.GetReference(counts);
        ref var second = ref Unsafe.Add(ref first, 1 << bits);
        ref var third = ref Unsafe.Add(ref second, 1 << bits);
        ref var fourth = ref Unsafe.Add(ref third, 1 << bits);
        var mask = (1UL << bits) - 1;
        var inUse = ulong.MaxValue >> (64 - (high - low));
        foreach (var word in words)
        {
            var rest = word >> low & inUse;
            Unsafe.Add(ref first, (nint)(rest & mask))++;
            Unsafe.Add(ref second, (nint)(rest >> bits & mask))++;
            Unsafe.Add(ref third, (nint)(rest >> bits >> bits & mask))++;
            Unsafe.Add(ref fourth, (nint)(rest >> bits >> bits >> bits & mask))++;
        }
    }

    private static void TurnIntoPlaces(Span<int> counts)
    {
        var place = 0;
        foreach (ref var count in counts)
        {
            (count, place) = (place, place + count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scatter(WordSpan from, WordSpan to, Span<int> places, int low)
    {
        ref var place = ref MemoryMarshal.GetReference(places);
        ref var target = ref MemoryMarshal.GetReference(to.Words);
        var words = from.Words;
        var mask = (ulong)(places.Length - 1);
        if (from.Ids.IsEmpty)
        {
            foreach (var word in words)
            {
                Unsafe.Add(ref target, (nint)Unsafe.Add(ref place, (nint)(word >> low & mask))++) = word;
            }
            return;
        }
        ref var targetId = ref MemoryMarshal.GetReference(to.Ids);
        var ids = from.Ids;
        for (var i = 0; i < words.Length; i++)
        {
            nint at = Unsafe.Add(ref place, (nint)(words[i] >> low & mask))++;
            Unsafe.Add(ref target, at) = words[i];
            Unsafe.Add(ref targetId, at) = ids[i];
        }
    }
}
