using System.Numerics;

namespace Samskab.Intervals;

/// <summary>Where partition, start and id stand in a word, so that one comparison of words orders by them in turn.</summary>
/// <remarks>
/// From the top: partition, time since the first start, id; each as wide as the intervals at hand need it. Where they need more
/// than 64 bits together, ids stand beside the words. An end is a word of the same shape with id 0, and an interval meets
/// those behind it whose words are below its end.
/// </remarks>
internal readonly record struct WordLayout
{
    /// <summary>Not below any end: what stands behind the last word, so that a scan ends without a test of bounds.</summary>
    public const ulong Beyond = ulong.MaxValue;

    private readonly int first;
    private readonly ulong partitionMask;

    public WordLayout(Extent extent, int count)
    {
        first = extent.First;
        TimeBits = BitsOf((uint)(extent.Last - extent.First));
        MaxPartition = extent.MaxPartition;
        PartitionBits = BitsOf(MaxPartition);
        var idBits = BitsOf((uint)Math.Max(count - 1, 0));
        HoldsIds = PartitionBits + TimeBits + idBits <= 64;
        IdBits = HoldsIds ? idBits : 0;
        IdMask = (1UL << IdBits) - 1;
        partitionMask = ulong.MaxValue << TimeBits << IdBits;
    }

    /// <summary>Whether words hold ids, or ids stand beside them.</summary>
    public bool HoldsIds { get; }

    public uint MaxPartition { get; }

    public int PartitionBits { get; }

    public int TimeBits { get; }

    public int IdBits { get; }

    /// <summary>The bits of a word that are its id.</summary>
    public ulong IdMask { get; }

    /// <summary>The lowest bit of the partition.</summary>
    public int PartitionBit => IdBits + TimeBits;

    /// <summary>One more than the highest bit in use.</summary>
    public int TopBit => PartitionBit + PartitionBits;

    /// <summary>The word of an interval; without its id, where ids stand beside.</summary>
    public ulong Start(uint partition, int time, uint id) => InPartition(partition) + Time(time) + (HoldsIds ? id : 0);

    /// <summary>The word of an interval, where words hold ids.</summary>
    public ulong StartWithId(uint partition, int time, uint id) => InPartition(partition) + Time(time) + id;

    /// <summary>The end that belongs to the word of an interval.</summary>
    public ulong End(ulong word, int time) => (word & partitionMask) + Time(time);

    /// <summary>The partition that a word stands in.</summary>
    public uint PartitionOf(ulong word) => (uint)(word >> TimeBits >> IdBits);

    public uint IdOf(ulong word) => (uint)(word & IdMask);

    private ulong InPartition(uint partition) => (ulong)partition << TimeBits << IdBits;

    private ulong Time(int time) => (ulong)(uint)(time - first) << IdBits;

    private static int BitsOf(uint number) => 32 - BitOperations.LeadingZeroCount(number);
}
