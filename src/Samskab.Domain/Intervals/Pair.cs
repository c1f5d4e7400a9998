namespace Samskab.Intervals;

/// <summary>The ids of two intervals that overlap, in one word.</summary>
internal readonly record struct Pair(ulong Word)
{
    /// <summary>The one by which the pair was found.</summary>
    public uint First => (uint)(Word >> 32);

    public uint Second => (uint)Word;
}
