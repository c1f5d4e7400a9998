using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Samskab.Intervals;

/// <summary>The nodes of a level that queries have yet to look into, each in a word: the query above the node.</summary>
internal sealed class IndexFrontier
{
    private ulong[] items = new ulong[256];

    public int Count { get; set; }

    public ReadOnlySpan<ulong> Items => items.AsSpan(0, Count);

    public static int QueryOf(ulong item) => (int)(item >> 32);

    public static int NodeOf(ulong item) => (int)item;

    /// <summary>The eight nodes below one, for the same query.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Below(ulong item) =>
        Vector512.Create(item + (IndexWords.NodeSize - 1) * (ulong)(uint)item) + Vector512<ulong>.Indices;

    /// <summary>The first node for each of some queries.</summary>
    public void Start(int queries)
    {
        Reserve(queries);
        for (Count = 0; Count < queries; Count++)
        {
            items[Count] = (ulong)Count << 32;
        }
    }

    /// <summary>Room for so many items, to be written over those that are there.</summary>
    public ref ulong Reserve(int most)
    {
        if (items.Length < most)
        {
            items = new ulong[most];
        }
        return ref items[0];
    }
}
