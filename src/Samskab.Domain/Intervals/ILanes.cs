using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Samskab.Intervals;

/// <summary>How many words a step of a forward scan takes, and what it does with them; nothing in it is a branch.</summary>
/// <typeparam name="T">Words side by side.</typeparam>
internal interface ILanes<T>
{
    /// <summary>How many words a step takes.</summary>
    static abstract int Count { get; }

    /// <summary>One word in every lane.</summary>
    static abstract T All(ulong word);

    /// <summary>A bit for each word from a place on: whether it is below an end.</summary>
    static abstract uint Below(ref ulong words, nint at, T ends);

    /// <summary>How many of the eight words from a place on are below an end.</summary>
    static abstract int CountBelowOfEight(ref ulong words, nint at, T ends);

    /// <summary>Writes the ids from a place on, each with the first id of the pair above it.</summary>
    static abstract void Write(ref uint ids, nint at, T first, ref ulong pairs, nint to);
}

/// <summary>Sixteen words a step, in two vectors: fewer steps end where it could not be foreseen.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<ulong>>
{
    private const int Half = 8;

    public static int Count => 2 * Half;

    public static Vector512<ulong> All(ulong word) => Vector512.Create(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Below(ref ulong words, nint at, Vector512<ulong> ends) =>
        BelowInHalf(ref words, at, ends) | BelowInHalf(ref words, at + Half, ends) << Half;

    public static int CountBelowOfEight(ref ulong words, nint at, Vector512<ulong> ends) =>
        BitOperations.PopCount(BelowInHalf(ref words, at, ends));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref uint ids, nint at, Vector512<ulong> first, ref ulong pairs, nint to)
    {
        WriteHalf(ref ids, at, first, ref pairs, to);
        WriteHalf(ref ids, at + Half, first, ref pairs, to + Half);
    }

    private static uint BelowInHalf(ref ulong words, nint at, Vector512<ulong> ends) =>
        (uint)Vector512.LessThan(Vector512.LoadUnsafe(ref words, (nuint)at), ends).ExtractMostSignificantBits();

    private static void WriteHalf(ref uint ids, nint at, Vector512<ulong> first, ref ulong pairs, nint to) =>
        (Vector512.WidenLower(Vector256.LoadUnsafe(ref ids, (nuint)at).ToVector512Unsafe()) | first).StoreUnsafe(
            ref pairs,
            (nuint)to
        );
}

/// <summary>Eight words a step, in two vectors.</summary>
internal readonly struct Lanes256 : ILanes<Vector256<ulong>>
{
    private const int Half = 4;

    public static int Count => 2 * Half;

    public static Vector256<ulong> All(ulong word) => Vector256.Create(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Below(ref ulong words, nint at, Vector256<ulong> ends) =>
        BelowInHalf(ref words, at, ends) | BelowInHalf(ref words, at + Half, ends) << Half;

    public static int CountBelowOfEight(ref ulong words, nint at, Vector256<ulong> ends) =>
        BitOperations.PopCount(Below(ref words, at, ends));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref uint ids, nint at, Vector256<ulong> first, ref ulong pairs, nint to)
    {
        WriteHalf(ref ids, at, first, ref pairs, to);
        WriteHalf(ref ids, at + Half, first, ref pairs, to + Half);
    }

    private static uint BelowInHalf(ref ulong words, nint at, Vector256<ulong> ends) =>
        Vector256.LessThan(Vector256.LoadUnsafe(ref words, (nuint)at), ends).ExtractMostSignificantBits();

    private static void WriteHalf(ref uint ids, nint at, Vector256<ulong> first, ref ulong pairs, nint to) =>
        (Vector256.WidenLower(Vector128.LoadUnsafe(ref ids, (nuint)at).ToVector256Unsafe()) | first).StoreUnsafe(
            ref pairs,
            (nuint)to
        );
}

/// <summary>Four words a step, one after the other.</summary>
internal readonly struct NoLanes : ILanes<ulong>
{
    public static int Count => 4;

    public static ulong All(ulong word) => word;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Below(ref ulong words, nint at, ulong end) =>
        IsBelow(ref words, at, end)
        | IsBelow(ref words, at + 1, end) << 1
        | IsBelow(ref words, at + 2, end) << 2
        | IsBelow(ref words, at + 3, end) << 3;

    public static int CountBelowOfEight(ref ulong words, nint at, ulong end) =>
        BitOperations.PopCount(Below(ref words, at, end) | Below(ref words, at + Count, end) << Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref uint ids, nint at, ulong first, ref ulong pairs, nint to)
    {
        Unsafe.Add(ref pairs, to) = first | Unsafe.Add(ref ids, at);
        Unsafe.Add(ref pairs, to + 1) = first | Unsafe.Add(ref ids, at + 1);
        Unsafe.Add(ref pairs, to + 2) = first | Unsafe.Add(ref ids, at + 2);
        Unsafe.Add(ref pairs, to + 3) = first | Unsafe.Add(ref ids, at + 3);
    }

    private static uint IsBelow(ref ulong words, nint at, ulong end) => Unsafe.Add(ref words, at) < end ? 1u : 0u;
}
