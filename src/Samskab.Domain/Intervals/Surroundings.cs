using System.Numerics;
using System.Runtime.InteropServices;

namespace Samskab.Intervals;

/// <summary>Which areas lie around each area: as many for every one, filled up with an area that has nobody.</summary>
/// <remarks>A number that is no area's, up to the next power of two, has none around it.</remarks>
internal sealed class Surroundings
{
    private readonly uint[] around;

    /// <param name="around">For each area those around it, each once and without itself.</param>
    public Surroundings(int[][] around)
    {
        Bits = BitsOf(around.Length);
        Depth = around.Max(areas => areas.Length);
        this.around = [.. Enumerable.Range(0, 1 << Bits).SelectMany(area => Filled(area, around))];
    }

    /// <summary>How many bits the number of an area takes.</summary>
    public int Bits { get; }

    /// <summary>How many numbers there are, with that of the area that has nobody.</summary>
    public int Count => (1 << Bits) + 1;

    /// <summary>The bits that are the number of an area.</summary>
    public uint Mask => (1u << Bits) - 1;

    /// <summary>How many areas stand for every one.</summary>
    public int Depth { get; }

    /// <summary>The first area around the first one; those around the next one stand behind.</summary>
    public ref uint First => ref MemoryMarshal.GetArrayDataReference(around);

    public ReadOnlySpan<uint> Of(uint area) => around.AsSpan((int)area * Depth, Depth);

    /// <summary>How many bits the number of one of so many areas takes.</summary>
    public static int BitsOf(int areas) => 32 - BitOperations.LeadingZeroCount((uint)areas - 1);

    private IEnumerable<uint> Filled(int area, int[][] given)
    {
        var outer = area < given.Length ? given[area] : [];
        return outer.Concat(Enumerable.Repeat(1 << Bits, Depth - outer.Length)).Select(number => (uint)number);
    }
}
