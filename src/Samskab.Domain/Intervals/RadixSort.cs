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
        var counts = new int[passes << bits];
        var pass = 0;
        for (; pass + 1 < passes; pass += 2)
        {
            CountTwo(words, counts.AsSpan(pass << bits, 2 << bits), bits, low + pass * bits, high);
        }
        if (pass < passes)
        {
            CountOne(words, counts.AsSpan(pass << bits, 1 << bits), low + pass * bits, high);
        }
        return counts;
    }

    // Two digits in one read. To count one that no word has would wait each time for the last count of its 0.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountTwo(ReadOnlySpan<ulong> words, Span<int> counts, int bits, int low, int high)
    {
        ref var first = ref MemoryMarshal.GetReference(counts);
        ref var second = ref Unsafe.Add(ref first, 1 << bits);
        var mask = (1UL << bits) - 1;
        var inUse = ulong.MaxValue >> (64 - (high - low));
        foreach (var word in words)
        {
            var rest = word >> low & inUse;
            Unsafe.Add(ref first, (nint)(rest & mask))++;
            Unsafe.Add(ref second, (nint)(rest >> bits & mask))++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountOne(ReadOnlySpan<ulong> words, Span<int> counts, int low, int high)
    {
        ref var first = ref MemoryMarshal.GetReference(counts);
        var inUse = ulong.MaxValue >> (64 - (high - low));
        foreach (var word in words)
        {
            Unsafe.Add(ref first, (nint)(word >> low & inUse))++;
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

    private static void Scatter(WordSpan from, WordSpan to, Span<int> places, int low)
    {
        if (from.Ids.IsEmpty)
        {
            ScatterWords(from.Words, to.Words, places, low);
        }
        else
        {
            ScatterWithIds(from, to, places, low);
        }
    }

    // Four a turn: so little is done for each word that the loop around it shows.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ScatterWords(ReadOnlySpan<ulong> from, Span<ulong> to, Span<int> places, int low)
    {
        ref var place = ref MemoryMarshal.GetReference(places);
        ref var word = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        var mask = (ulong)(places.Length - 1);
        nint i = 0;
        for (; i + 4 <= from.Length; i += 4)
        {
            Put(Unsafe.Add(ref word, i), ref target, ref place, low, mask);
            Put(Unsafe.Add(ref word, i + 1), ref target, ref place, low, mask);
            Put(Unsafe.Add(ref word, i + 2), ref target, ref place, low, mask);
            Put(Unsafe.Add(ref word, i + 3), ref target, ref place, low, mask);
        }
        for (; i < from.Length; i++)
        {
            Put(Unsafe.Add(ref word, i), ref target, ref place, low, mask);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(ulong word, ref ulong target, ref int place, int low, ulong mask) =>
        Unsafe.Add(ref target, (nint)(uint)Unsafe.Add(ref place, (nint)(word >> low & mask))++) = word;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ScatterWithIds(WordSpan from, WordSpan to, Span<int> places, int low)
    {
        ref var place = ref MemoryMarshal.GetReference(places);
        ref var target = ref MemoryMarshal.GetReference(to.Words);
        ref var targetId = ref MemoryMarshal.GetReference(to.Ids);
        var words = from.Words;
        var ids = from.Ids;
        var mask = (ulong)(places.Length - 1);
        for (var i = 0; i < words.Length; i++)
        {
            nint at = Unsafe.Add(ref place, (nint)(words[i] >> low & mask))++;
            Unsafe.Add(ref target, at) = words[i];
            Unsafe.Add(ref targetId, at) = ids[i];
        }
    }
}
