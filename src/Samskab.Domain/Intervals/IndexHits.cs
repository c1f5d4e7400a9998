using System.Numerics;

namespace Samskab.Intervals;

/// <summary>The ids that queries find; once it has grown, and when it is used again, a query allocates nothing.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class IndexHits
{
    private int[] ids = new int[4 * IndexLanes.Count];

    public int Count { get; set; }

    /// <summary>The ids found since it was cleared; until the next query.</summary>
    public ReadOnlySpan<int> Ids => ids.AsSpan(0, Count);

    /// <summary>Where queries of a <see cref="StaticIntervalIndex"/> are on their way down.</summary>
    public IndexFrontier Frontier { get; private set; } = new();

    /// <summary>Where they go from there.</summary>
    public IndexFrontier Below { get; private set; } = new();

    /// <summary>What was read before it was needed; it stands here so that the reading is not left out as useless.</summary>
    public ulong ReadAhead { get; set; }

    public void GoDown() => (Frontier, Below) = (Below, Frontier);

    public void Clear() => Count = 0;

    /// <summary>Adds the ids at the places of the bits.</summary>
    public void Add(ReadOnlySpan<int> found, ulong places)
    {
        Reserve(IndexLanes.Count);
        var free = ids.AsSpan(Count, IndexLanes.Count);
        var count = 0;
        for (var left = places; left != 0; left &= left - 1)
        {
            free[count++] = found[BitOperations.TrailingZeroCount(left)];
        }
        Count += count;
    }

    /// <summary>Room for so many ids more.</summary>
    public ref int Reserve(int more)
    {
        if (ids.Length - Count <= more)
        {
            Array.Resize(ref ids, 2 * (Count + more));
        }
        return ref ids[Count];
    }
}
