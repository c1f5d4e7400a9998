using System.Numerics;
using System.Runtime.Intrinsics;

namespace Samskab.Conditions;

/// <summary>Counts in 512 lanes at once, in binary: word i holds bit i of every count.</summary>
/// <param name="words">The words, all zero; as many as <see cref="WordsFor"/> says.</param>
internal readonly ref struct LaneCount(Span<Vector512<ulong>> words)
{
    private readonly Span<Vector512<ulong>> words = words;

    /// <summary>How many words hold a count up to the given one.</summary>
    internal static int WordsFor(int most) => 32 - BitOperations.LeadingZeroCount((uint)most);

    internal void Add(Vector512<ulong> met)
    {
        foreach (ref var word in words)
        {
            (word, met) = (word ^ met, word & met);
        }
    }

    /// <summary>The lanes that counted a number or more.</summary>
    internal Vector512<ulong> AtLeast(int number)
    {
        var above = Vector512<ulong>.Zero;
        var level = Vector512<ulong>.AllBitsSet;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var isSet = (number >> i & 1) != 0;
            above |= isSet ? Vector512<ulong>.Zero : level & words[i];
            level &= isSet ? words[i] : ~words[i];
        }
        return above | level;
    }

    /// <summary>The lanes that counted otherwise in another count of as many words.</summary>
    internal Vector512<ulong> Differs(LaneCount other)
    {
        var differs = Vector512<ulong>.Zero;
        for (var i = 0; i < words.Length; i++)
        {
            differs |= words[i] ^ other.words[i];
        }
        return differs;
    }
}

/// <summary>Counts the parts of a group that hold and those that do not, in 512 lanes at once.</summary>
/// <param name="yes">Words for those that hold.</param>
/// <param name="no">Words for those that do not.</param>
internal readonly ref struct LaneTally(Span<Vector512<ulong>> yes, Span<Vector512<ulong>> no)
{
    private readonly LaneCount no = new(no);

    internal LaneCount Yes { get; } = new(yes);

    internal void Add(in Lanes part)
    {
        Yes.Add(part.Yes);
        no.Add(part.No);
    }

    /// <summary>Whether at least a number of the parts hold.</summary>
    internal Lanes Reaches(int needed, int parts) => new(Yes.AtLeast(needed), no.AtLeast(parts - needed + 1));
}
