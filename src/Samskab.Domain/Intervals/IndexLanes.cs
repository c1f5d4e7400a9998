using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Samskab.Intervals;

/// <summary>Compares the 64 places of a column at once: one bit of the answer for each, the first one lowest.</summary>
/// <remarks>Where the processor has no vectors of 512 bits the runtime makes them of what it has.</remarks>
internal static class IndexLanes
{
    public const int Count = 64;

    /// <summary>Which words are from <paramref name="low"/> on and below <paramref name="high"/>.</summary>
    public static ulong Within(ReadOnlySpan<ulong> words, ulong low, ulong high)
    {
        var (from, to) = (Vector512.Create(low), Vector512.Create(high));
        ref var first = ref MemoryMarshal.GetReference(words);
        var within = 0UL;
        for (var at = 0; at < Count; at += Vector512<ulong>.Count)
        {
            var eight = Vector512.LoadUnsafe(ref first, (nuint)at);
            var isWithin = Vector512.GreaterThanOrEqual(eight, from) & Vector512.LessThan(eight, to);
            within |= isWithin.ExtractMostSignificantBits() << at;
        }
        return within;
    }

    /// <summary>Which words are below a bound.</summary>
    public static ulong Below(ReadOnlySpan<ulong> words, ulong bound)
    {
        var bounds = Vector512.Create(bound);
        ref var first = ref MemoryMarshal.GetReference(words);
        var below = 0UL;
        for (var at = 0; at < Count; at += Vector512<ulong>.Count)
        {
            var eight = Vector512.LoadUnsafe(ref first, (nuint)at);
            below |= Vector512.LessThan(eight, bounds).ExtractMostSignificantBits() << at;
        }
        return below;
    }

    /// <summary>Which words are above a bound.</summary>
    public static ulong Above(ReadOnlySpan<ulong> words, ulong bound)
    {
        var bounds = Vector512.Create(bound);
        ref var first = ref MemoryMarshal.GetReference(words);
        var above = 0UL;
        for (var at = 0; at < Count; at += Vector512<ulong>.Count)
        {
            var eight = Vector512.LoadUnsafe(ref first, (nuint)at);
            above |= Vector512.GreaterThan(eight, bounds).ExtractMostSignificantBits() << at;
        }
        return above;
    }

    /// <summary>Which numbers are above a bound.</summary>
    public static ulong Above(ReadOnlySpan<uint> numbers, uint bound)
    {
        var bounds = Vector512.Create(bound);
        ref var first = ref MemoryMarshal.GetReference(numbers);
        var above = 0UL;
        for (var at = 0; at < Count; at += Vector512<uint>.Count)
        {
            var sixteen = Vector512.LoadUnsafe(ref first, (nuint)at);
            above |= Vector512.GreaterThan(sixteen, bounds).ExtractMostSignificantBits() << at;
        }
        return above;
    }

    /// <summary>The greatest of the words.</summary>
    public static ulong Greatest(ReadOnlySpan<ulong> words)
    {
        ref var first = ref MemoryMarshal.GetReference(words);
        var greatest = Vector512<ulong>.Zero;
        for (var at = 0; at < Count; at += Vector512<ulong>.Count)
        {
            greatest = Vector512.Max(greatest, Vector512.LoadUnsafe(ref first, (nuint)at));
        }
        return Greatest(greatest);
    }

    /// <summary>The greatest of the words with their times replaced by others.</summary>
    public static ulong Greatest(ReadOnlySpan<ulong> words, ReadOnlySpan<uint> times)
    {
        ref var first = ref MemoryMarshal.GetReference(words);
        ref var firstTime = ref MemoryMarshal.GetReference(times);
        var partitions = Vector512.Create(~(ulong)uint.MaxValue);
        var greatest = Vector512<ulong>.Zero;
        for (var at = 0; at < Count; at += Vector512<ulong>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref firstTime, (nuint)at));
            var word = Vector512.LoadUnsafe(ref first, (nuint)at) & partitions | Vector512.Create(low, high);
            greatest = Vector512.Max(greatest, word);
        }
        return Greatest(greatest);
    }

    /// <summary>The words that are told, moved together to the front.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Compress(Vector512<ulong> isTold, Vector512<ulong> words) =>
        Avx512F.IsSupported ? Avx512F.Compress(Vector512<ulong>.Zero, isTold, words) : CompressOneByOne(isTold, words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Compress(Vector512<ulong> isTold, Vector256<int> numbers)
    {
        var (low, high) = Vector256.Widen(numbers.AsUInt32());
        var told = Compress(isTold, Vector512.Create(low, high));
        return Vector256.Narrow(told.GetLower(), told.GetUpper()).AsInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountOf(Vector512<ulong> isTold) =>
        BitOperations.PopCount((uint)isTold.ExtractMostSignificantBits());

    /// <summary>The same on processors that can not do it at once.</summary>
    public static Vector512<ulong> CompressOneByOne(Vector512<ulong> isTold, Vector512<ulong> words)
    {
        Span<ulong> told = stackalloc ulong[Vector512<ulong>.Count];
        var count = 0;
        for (var at = 0; at < told.Length; at++)
        {
            told[count] = words[at];
            count += (int)(isTold[at] & 1);
        }
        told[count..].Clear();
        return Vector512.Create<ulong>(told);
    }

    private static ulong Greatest(Vector512<ulong> words)
    {
        var four = Vector256.Max(words.GetLower(), words.GetUpper());
        var two = Vector128.Max(four.GetLower(), four.GetUpper());
        return Math.Max(two[0], two[1]);
    }
}
