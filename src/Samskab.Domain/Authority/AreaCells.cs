using System.Numerics;
using System.Runtime.CompilerServices;

namespace Samskab.Authority;

/// <summary>The cells of one matter, by place; most places have none, and none are held for them.</summary>
/// <remarks>
/// Places in groups of 64, with a bit for each that has a cell: the cell stands at the number of bits below it. A change copies
/// one group and the list of groups (Bagwell, "Ideal Hash Trees", 2001).
/// </remarks>
internal sealed class AreaCells
{
    private const int GroupBits = 6;
    private const int Mask = (1 << GroupBits) - 1;

    private readonly ulong[] present;
    private readonly Cell[][] groups;

    private AreaCells(ulong[] present, Cell[][] groups) => (this.present, this.groups) = (present, groups);

    /// <summary>No cells at so many places.</summary>
    public static AreaCells Empty(int places)
    {
        var count = places + Mask >> GroupBits;
        var groups = new Cell[count][];
        Array.Fill(groups, []);
        return new(new ulong[count], groups);
    }

    public Cell this[int place] => Has(place, out var at) ? groups[place >> GroupBits][at] : default;

    /// <summary>Tells of the rows of a place that hold a day, until the sink wants no more; whether it wanted all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Visit<TSink>(int place, int day, ref TSink sink)
        where TSink : struct, ICellSink, allows ref struct =>
        !Has(place, out var at) || groups[place >> GroupBits][at].Visit(day, ref sink);

    /// <summary>All cells, by place.</summary>
    public IEnumerable<(int Place, Cell Cell)> All
    {
        get
        {
            for (var place = 0; place < present.Length << GroupBits; place++)
            {
                if (Has(place, out var at))
                {
                    yield return (place, groups[place >> GroupBits][at]);
                }
            }
        }
    }

    /// <summary>The cells with other ones at some places.</summary>
    public AreaCells With(IEnumerable<(int Place, Cell Cell)> changes)
    {
        var (bits, cells) = ((ulong[])present.Clone(), (Cell[][])groups.Clone());
        foreach (var group in changes.GroupBy(change => change.Place >> GroupBits))
        {
            (bits[group.Key], cells[group.Key]) = Changed(group.Key, group);
        }
        return new(bits, cells);
    }

    private (ulong Bits, Cell[] Cells) Changed(int group, IEnumerable<(int Place, Cell Cell)> changes)
    {
        var all = new Cell[1 << GroupBits];
        for (var place = 0; place <= Mask; place++)
        {
            all[place] = this[(group << GroupBits) + place];
        }
        foreach (var (place, cell) in changes)
        {
            all[place & Mask] = cell;
        }
        var bits = 0UL;
        for (var place = 0; place <= Mask; place++)
        {
            bits |= all[place].IsEmpty ? 0 : 1UL << place;
        }
        return (bits, [.. all.Where(cell => !cell.IsEmpty)]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Has(int place, out int at)
    {
        var bits = present[place >> GroupBits];
        at = BitOperations.PopCount(bits & ((1UL << (place & Mask)) - 1));
        return (bits >> (place & Mask) & 1) != 0;
    }
}
