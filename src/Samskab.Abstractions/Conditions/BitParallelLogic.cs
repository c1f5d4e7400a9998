using System.Runtime.Intrinsics;
using Samskab.Facts;

namespace Samskab.Conditions;

/// <summary>The answers of 512 fact sets at once: bit i of each word belongs to set i.</summary>
/// <param name="Yes">The sets in which it holds.</param>
/// <param name="No">The sets in which it does not.</param>
internal readonly record struct Lanes(Vector512<ulong> Yes, Vector512<ulong> No)
{
    internal const int Count = 512;

    internal static Lanes AllYes => new(Vector512<ulong>.AllBitsSet, Vector512<ulong>.Zero);

    internal static Lanes AllNo => new(Vector512<ulong>.Zero, Vector512<ulong>.AllBitsSet);
}

/// <summary>Reads a condition for 512 fact sets at once.</summary>
/// <param name="facts">The answers of the sets to each fact, by its number.</param>
internal readonly struct BitParallelLogic(Lanes[] facts) : ILogic<Lanes>
{
    public Lanes Is(Fact fact, int number) => facts[number];

    public Lanes Not(Lanes inner) => new(inner.No, inner.Yes);

    public Lanes All(ReadOnlySpan<Lanes> parts)
    {
        var all = Lanes.AllYes;
        foreach (ref readonly var part in parts)
        {
            all = new(all.Yes & part.Yes, all.No | part.No);
        }
        return all;
    }

    public Lanes Any(ReadOnlySpan<Lanes> parts)
    {
        var any = Lanes.AllNo;
        foreach (ref readonly var part in parts)
        {
            any = new(any.Yes | part.Yes, any.No & part.No);
        }
        return any;
    }

    // Word j of the counts holds the sets in which j parts or more were met so far.
    public Lanes AtLeast(int needed, ReadOnlySpan<Lanes> parts)
    {
        var yes = new Vector512<ulong>[needed + 1];
        var no = new Vector512<ulong>[parts.Length - needed + 2];
        yes[0] = no[0] = Vector512<ulong>.AllBitsSet;
        foreach (ref readonly var part in parts)
        {
            Count(yes, part.Yes);
            Count(no, part.No);
        }
        return new(yes[^1], no[^1]);
    }

    private static void Count(Vector512<ulong>[] counts, Vector512<ulong> met)
    {
        for (var j = counts.Length - 1; j > 0; j--)
        {
            counts[j] |= counts[j - 1] & met;
        }
    }
}
