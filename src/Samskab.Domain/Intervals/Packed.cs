namespace Samskab.Intervals;

/// <summary>An interval of a partition in one word, so that one comparison orders by partition, then start, then id.</summary>
/// <remarks>
/// From the top: 20 bits of partition, 23 bits of start, 20 bits of id; the highest bit is free, so that words compare the same
/// signed and unsigned. Time has no unit here: minutes, or days. An end is a word of the same shape with id 0, and an interval
/// meets those whose start words are below its end word.
/// </remarks>
internal static class Packed
{
    public const int IdBits = 20;
    public const int TimeBits = 23;
    public const int PartitionBits = 20;

    public const ulong IdMask = (1UL << IdBits) - 1;

    /// <summary>Greater than every word: what stands behind the last one, so that a scan ends without a test of bounds.</summary>
    public const ulong Beyond = ulong.MaxValue >> 1;

    public static ulong Start(uint partition, uint time, uint id) => At(partition, time) | id;

    public static ulong End(uint partition, uint time) => At(partition, 0) + ((ulong)time << IdBits);

    public static uint Id(ulong word) => (uint)(word & IdMask);

    private static ulong At(uint partition, uint time) => ((ulong)partition << TimeBits | time) << IdBits;
}
