using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Samskab.Intervals;

/// <summary>How many words an instruction takes at once, and what a forward scan does with them.</summary>
/// <typeparam name="T">Words side by side.</typeparam>
internal interface ILanes<T>
{
    /// <summary>How many words there are side by side.</summary>
    static abstract int Count { get; }

    /// <summary>One word in every lane.</summary>
    static abstract T All(ulong word);

    static abstract T Load(ref ulong words, nint at);

    /// <summary>A bit for each lane: whether its word is below the other's.</summary>
    static abstract uint Below(T words, T ends);

    /// <summary>Writes the ids from a place on, each with the first id of the pair above it.</summary>
    static abstract void Write(ref uint ids, nint at, T first, ref ulong pairs, nint to);
}

/// <summary>Eight words at once.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<ulong>>
{
    public static int Count => 8;

    public static Vector512<ulong> All(ulong word) => Vector512.Create(word);

    public static Vector512<ulong> Load(ref ulong words, nint at) => Vector512.LoadUnsafe(ref words, (nuint)at);

    public static uint Below(Vector512<ulong> words, Vector512<ulong> ends) =>
        (uint)Vector512.LessThan(words, ends).ExtractMostSignificantBits();

    public static void Write(ref uint ids, nint at, Vector512<ulong> first, ref ulong pairs, nint to) =>
        (Vector512.WidenLower(Vector256.LoadUnsafe(ref ids, (nuint)at).ToVector512Unsafe()) | first).StoreUnsafe(
            ref pairs,
            (nuint)to
        );
}

/// <summary>Four words at once.</summary>
internal readonly struct Lanes256 : ILanes<Vector256<ulong>>
{
    public static int Count => 4;

    public static Vector256<ulong> All(ulong word) => Vector256.Create(word);

    public static Vector256<ulong> Load(ref ulong words, nint at) => Vector256.LoadUnsafe(ref words, (nuint)at);

    public static uint Below(Vector256<ulong> words, Vector256<ulong> ends) =>
        Vector256.LessThan(words, ends).ExtractMostSignificantBits();

    public static void Write(ref uint ids, nint at, Vector256<ulong> first, ref ulong pairs, nint to) =>
        (Vector256.WidenLower(Vector128.LoadUnsafe(ref ids, (nuint)at).ToVector256Unsafe()) | first).StoreUnsafe(
            ref pairs,
            (nuint)to
        );
}

/// <summary>One word after the other.</summary>
internal readonly struct OneLane : ILanes<ulong>
{
    public static int Count => 1;

    public static ulong All(ulong word) => word;

    public static ulong Load(ref ulong words, nint at) => Unsafe.Add(ref words, at);

    public static uint Below(ulong words, ulong ends) => words < ends ? 1u : 0u;

    public static void Write(ref uint ids, nint at, ulong first, ref ulong pairs, nint to) =>
        Unsafe.Add(ref pairs, to) = first | Unsafe.Add(ref ids, at);
}
