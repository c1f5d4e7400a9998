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

    internal static Lanes Same(Answer answer) =>
        answer switch
        {
            Answer.Yes => AllYes,
            Answer.No => AllNo,
            _ => default,
        };

    internal Vector512<ulong> Unknown => ~(Yes | No);

    internal Lanes Negated => new(No, Yes);

    /// <summary>What all sets agree on.</summary>
    internal Answer Agreed =>
        Yes == Vector512<ulong>.AllBitsSet ? Answer.Yes
        : No == Vector512<ulong>.AllBitsSet ? Answer.No
        : Answer.Unknown;

    internal Lanes And(in Lanes other) => new(Yes & other.Yes, No | other.No);

    internal Lanes Or(in Lanes other) => new(Yes | other.Yes, No & other.No);

    /// <summary>What both agree on, set by set.</summary>
    internal Lanes AgreedWith(in Lanes other) => new(Yes & other.Yes, No & other.No);

    /// <summary>The sets in which both have the same answer.</summary>
    internal Vector512<ulong> SameAs(in Lanes other) => ~((Yes ^ other.Yes) | (No ^ other.No));

    internal static Lanes All(ReadOnlySpan<Lanes> parts)
    {
        var all = AllYes;
        foreach (ref readonly var part in parts)
        {
            all = all.And(in part);
        }
        return all;
    }

    internal static Lanes Any(ReadOnlySpan<Lanes> parts)
    {
        var any = AllNo;
        foreach (ref readonly var part in parts)
        {
            any = any.Or(in part);
        }
        return any;
    }

    internal static Lanes AtLeast(int needed, ReadOnlySpan<Lanes> parts)
    {
        var words = LaneCount.WordsFor(parts.Length);
        var tally = new LaneTally(stackalloc Vector512<ulong>[words], stackalloc Vector512<ulong>[words]);
        foreach (ref readonly var part in parts)
        {
            tally.Add(in part);
        }
        return tally.Reaches(needed, parts.Length);
    }
}
