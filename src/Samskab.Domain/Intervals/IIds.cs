using System.Runtime.CompilerServices;

namespace Samskab.Intervals;

/// <summary>Where a scan finds the ids of sorted intervals.</summary>
internal interface IIds
{
    /// <summary>The id at a place.</summary>
    uint this[nint place] { get; }

    /// <summary>Writes the ids of a step from a place on, each with the first id of the pair above it, and tells which words are below an end.</summary>
    uint WriteBelow<TLanes, T>(ref ulong words, nint at, T ends, T first, ref ulong pairs, nint to)
        where TLanes : ILanes<T>;
}

/// <summary>Ids that are the lowest bits of the words.</summary>
internal readonly ref struct IdsInWords(IntervalList list) : IIds
{
    private readonly ref ulong words = ref list.FirstWord;
    private readonly ulong mask = list.Layout.IdMask;

    public uint this[nint place] => (uint)(Unsafe.Add(ref words, place) & mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint WriteBelow<TLanes, T>(ref ulong words, nint at, T ends, T first, ref ulong pairs, nint to)
        where TLanes : ILanes<T> => TLanes.WriteBelow(ref words, at, ends, TLanes.All(mask), first, ref pairs, to);
}

/// <summary>Ids that stand beside the words.</summary>
internal readonly ref struct IdsBeside(IntervalList list) : IIds
{
    private readonly ref uint ids = ref list.FirstId;

    public uint this[nint place] => Unsafe.Add(ref ids, place);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint WriteBelow<TLanes, T>(ref ulong words, nint at, T ends, T first, ref ulong pairs, nint to)
        where TLanes : ILanes<T>
    {
        TLanes.Write(ref ids, at, first, ref pairs, to);
        return TLanes.Below(ref words, at, ends);
    }
}
