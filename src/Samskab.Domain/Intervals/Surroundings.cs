using System.Numerics;

namespace Samskab.Intervals;

/// <summary>Which areas lie around each area: as many for every one, filled up with the area itself.</summary>
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

    /// <summary>How many areas stand for every one.</summary>
    public int Depth { get; }

    public ReadOnlySpan<uint> Of(uint area) => around.AsSpan((int)area * Depth, Depth);

    /// <summary>How many bits the number of one of so many areas takes.</summary>
    public static int BitsOf(int areas) => 32 - BitOperations.LeadingZeroCount((uint)areas - 1);

    private IEnumerable<uint> Filled(int area, int[][] given)
    {
        var outer = area < given.Length ? given[area] : [];
        return outer.Concat(Enumerable.Repeat(area, Depth - outer.Length)).Select(number => (uint)number);
    }
}
