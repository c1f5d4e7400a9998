using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samskab.Intervals;

/// <summary>Compares the 64 places of a column at once: one bit of the answer for each, the first one lowest.</summary>
/// <remarks>With vectors of 512 bits where the processor has them, one by one elsewhere; both answer alike.</remarks>
internal static class IndexLanes
{
    public const int Count = 64;

    /// <summary>Which words are from <paramref name="low"/> on and below <paramref name="high"/>.</summary>
    public static ulong Within(ReadOnlySpan<ulong> words, ulong low, ulong high) =>
        Vector512.IsHardwareAccelerated ? Vectors.Within(words, low, high) : OneByOne.Within(words, low, high);

    /// <summary>Which words are above a bound.</summary>
    public static ulong Above(ReadOnlySpan<ulong> words, ulong bound) =>
        Vector512.IsHardwareAccelerated ? Vectors.Above(words, bound) : OneByOne.Above(words, bound);

    /// <summary>Which numbers are above a bound.</summary>
    public static ulong Above(ReadOnlySpan<uint> numbers, uint bound) =>
        Vector512.IsHardwareAccelerated ? Vectors.Above(numbers, bound) : OneByOne.Above(numbers, bound);

    internal static class Vectors
    {
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
    }

    internal static class OneByOne
    {
        public static ulong Within(ReadOnlySpan<ulong> words, ulong low, ulong high)
        {
            var within = 0UL;
            for (var at = 0; at < Count; at++)
            {
                within |= words[at] >= low && words[at] < high ? 1UL << at : 0;
            }
            return within;
        }

        public static ulong Above<T>(ReadOnlySpan<T> numbers, T bound)
            where T : IComparable<T>
        {
            var above = 0UL;
            for (var at = 0; at < Count; at++)
            {
                above |= numbers[at].CompareTo(bound) > 0 ? 1UL << at : 0;
            }
            return above;
        }
    }
}
