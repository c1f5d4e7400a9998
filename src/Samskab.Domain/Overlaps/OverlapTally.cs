using Samskab.Hierarchies;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Counts overlaps by area and by theme.</summary>
internal readonly struct OverlapTally(Inventory inventory) : IOverlapVisitor
{
    private readonly long[] byArea = new long[inventory.Collaboration.Areas.Count];
    private readonly long[] byTheme = new long[inventory.Collaboration.Themes.Count];

    public ValueList<OverlapCount<Areas.AreaId>> ByArea => Counts(inventory.Collaboration.Areas, byArea);

    public ValueList<OverlapCount<Themes.ThemeId>> ByTheme => Counts(inventory.Collaboration.Themes, byTheme);

    public bool Visit(in OverlapEvidence overlap)
    {
        byTheme[inventory.InnerThemeOf(overlap.One, overlap.Other)]++;
        if (inventory.InnerAreaOf(overlap.One, overlap.Other) is { } area)
        {
            byArea[area]++;
        }
        return true;
    }

    private static ValueList<OverlapCount<TId>> Counts<TNode, TId>(Hierarchy<TNode, TId> hierarchy, long[] own)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId>
    {
        var upTo = new long[own.Length + 1];
        for (var number = 0; number < own.Length; number++)
        {
            upTo[number + 1] = upTo[number] + own[number];
        }
        return Enumerable
            .Range(0, own.Length)
            .Select(number => new OverlapCount<TId>(
                hierarchy.Nodes[number].Id,
                own[number],
                Inside(hierarchy, number, upTo)
            ))
            .Where(count => count.Inside > 0)
            .ToValueList();
    }

    private static long Inside<TNode, TId>(Hierarchy<TNode, TId> hierarchy, int number, long[] upTo)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId>
    {
        var inside = 0L;
        foreach (var interval in hierarchy.IntervalsOf(number))
        {
            inside += upTo[interval.Last + 1] - upTo[interval.First];
        }
        return inside;
    }
}
