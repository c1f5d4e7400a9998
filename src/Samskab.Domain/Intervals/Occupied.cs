using System.Numerics;

namespace Samskab.Intervals;

/// <summary>Which partitions hold intervals; where numbers are many and intervals few, it may say so of one that holds none.</summary>
internal sealed class Occupied
{
    private const ulong MarksEach = 8;

    private readonly bool[] marks;
    private readonly uint last;

    public Occupied(IntervalList list)
    {
        last = list.Layout.MaxPartition;
        marks = new bool[BitOperations.RoundUpToPowerOf2(Math.Min((ulong)last + 1, MarksEach * (uint)list.Count + 1))];
        foreach (var word in list.Words)
        {
            marks[Place(list.Layout.PartitionOf(word))] = true;
        }
    }

    public bool MayHold(uint partition) => partition <= last & marks[Place(partition)];

    private int Place(uint partition) => (int)(partition & (uint)(marks.Length - 1));
}
