using System.Numerics;

namespace Samskab.Intervals;

/// <summary>The ids that queries find; once it has grown, and when it is used again, a query allocates nothing.</summary>
internal sealed class IndexHits
{
    private int[] ids = new int[4 * IndexLanes.Count];

    public int Count { get; private set; }

    /// <summary>The ids found since it was cleared; until the next query.</summary>
    public ReadOnlySpan<int> Ids => ids.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Takes the ids at the places of the bits.</summary>
    public void Add(ReadOnlySpan<int> found, ulong places)
    {
        var free = Free();
        var count = 0;
        for (var left = places; left != 0; left &= left - 1)
        {
            free[count++] = found[BitOperations.TrailingZeroCount(left)];
        }
        Count += count;
    }

    private Span<int> Free()
    {
        if (ids.Length - Count < IndexLanes.Count)
        {
            Array.Resize(ref ids, 2 * ids.Length);
        }
        return ids.AsSpan(Count, IndexLanes.Count);
    }
}
