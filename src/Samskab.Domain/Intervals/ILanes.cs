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

    /// <summary>The same, and writes the ids that the words hold, each with the first id of the pair above it.</summary>
    static abstract uint WriteBelow(ref ulong words, nint at, T ends, T idMask, T first, ref ulong pairs, nint to);

    /// <summary>Writes the ids from a place on, each with the first id of the pair above it.</summary>
    static abstract void Write(ref uint ids, nint at, T first, ref ulong pairs, nint to);
}

/// <summary>Two steps as one: fewer end where it could not be foreseen.</summary>
internal readonly struct Twice<TLanes, T> : ILanes<T>
    where TLanes : ILanes<T>
{
    public static int Count => 2 * TLanes.Count;

    public static T All(ulong word) => TLanes.All(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Below(ref ulong words, nint at, T ends) =>
        TLanes.Below(ref words, at, ends) | TLanes.Below(ref words, at + TLanes.Count, ends) << TLanes.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint WriteBelow(ref ulong words, nint at, T ends, T idMask, T first, ref ulong pairs, nint to)
    {
        var below = TLanes.WriteBelow(ref words, at, ends, idMask, first, ref pairs, to);
        var then = TLanes.WriteBelow(ref words, at + TLanes.Count, ends, idMask, first, ref pairs, to + TLanes.Count);
        return below | then << TLanes.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref uint ids, nint at, T first, ref ulong pairs, nint to)
    {
        TLanes.Write(ref ids, at, first, ref pairs, to);
        TLanes.Write(ref ids, at + TLanes.Count, first, ref pairs, to + TLanes.Count);
    }
}

/// <summary>Eight words at once.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<ulong>>
{
    public static int Count => 8;

    public static Vector512<ulong> All(ulong word) => Vector512.Create(word);

    public static uint Below(ref ulong words, nint at, Vector512<ulong> ends) =>
        Below(Vector512.LoadUnsafe(ref words, (nuint)at), ends);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint WriteBelow(
        ref ulong words,
        nint at,
        Vector512<ulong> ends,
        Vector512<ulong> idMask,
        Vector512<ulong> first,
        ref ulong pairs,
        nint to
    )
    {
        var eight = Vector512.LoadUnsafe(ref words, (nuint)at);
        ((eight & idMask) | first).StoreUnsafe(ref pairs, (nuint)to);
        return Below(eight, ends);
    }

    public static void Write(ref uint ids, nint at, Vector512<ulong> first, ref ulong pairs, nint to) =>
        (Vector512.WidenLower(Vector256.LoadUnsafe(ref ids, (nuint)at).ToVector512Unsafe()) | first).StoreUnsafe(
            ref pairs,
            (nuint)to
        );

    private static uint Below(Vector512<ulong> words, Vector512<ulong> ends) =>
        (uint)Vector512.LessThan(words, ends).ExtractMostSignificantBits();
}

/// <summary>Four words at once.</summary>
internal readonly struct Lanes256 : ILanes<Vector256<ulong>>
{
    public static int Count => 4;

    public static Vector256<ulong> All(ulong word) => Vector256.Create(word);

    public static uint Below(ref ulong words, nint at, Vector256<ulong> ends) =>
        Below(Vector256.LoadUnsafe(ref words, (nuint)at), ends);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint WriteBelow(
        ref ulong words,
        nint at,
        Vector256<ulong> ends,
        Vector256<ulong> idMask,
        Vector256<ulong> first,
        ref ulong pairs,
        nint to
    )
    {
        var four = Vector256.LoadUnsafe(ref words, (nuint)at);
        ((four & idMask) | first).StoreUnsafe(ref pairs, (nuint)to);
        return Below(four, ends);
    }

    public static void Write(ref uint ids, nint at, Vector256<ulong> first, ref ulong pairs, nint to) =>
        (Vector256.WidenLower(Vector128.LoadUnsafe(ref ids, (nuint)at).ToVector256Unsafe()) | first).StoreUnsafe(
            ref pairs,
            (nuint)to
        );

    private static uint Below(Vector256<ulong> words, Vector256<ulong> ends) =>
        Vector256.LessThan(words, ends).ExtractMostSignificantBits();
}

/// <summary>One word after the other.</summary>
internal readonly struct OneLane : ILanes<ulong>
{
    public static int Count => 1;

    public static ulong All(ulong word) => word;

    public static uint Below(ref ulong words, nint at, ulong end) => Unsafe.Add(ref words, at) < end ? 1u : 0u;

    public static uint WriteBelow(
        ref ulong words,
        nint at,
        ulong end,
        ulong idMask,
        ulong first,
        ref ulong pairs,
        nint to
    )
    {
        Unsafe.Add(ref pairs, to) = first | Unsafe.Add(ref words, at) & idMask;
        return Below(ref words, at, end);
    }

    public static void Write(ref uint ids, nint at, ulong first, ref ulong pairs, nint to) =>
        Unsafe.Add(ref pairs, to) = first | Unsafe.Add(ref ids, at);
}
