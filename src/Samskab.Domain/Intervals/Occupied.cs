using System.Numerics;

namespace Samskab.Intervals;

/// <summary>Which partitions hold intervals; of very high numbers it may say so of one that holds none.</summary>
internal sealed class Occupied
{
    private const uint MaxMarks = 1 << 24;

    private readonly bool[] marks;
    private readonly uint last;

    public Occupied(IntervalList list)
    {
        last = list.Layout.MaxPartition;
        marks = new bool[Math.Min(BitOperations.RoundUpToPowerOf2((ulong)last + 1), MaxMarks)];
        foreach (var word in list.Words)
        {
            marks[Place(list.Layout.PartitionOf(word))] = true;
        }
    }

    public bool MayHold(ulong partition) => partition <= last && marks[Place((uint)partition)];

    private int Place(uint partition) => (int)(partition & (uint)(marks.Length - 1));
}
