using Samskab.Hierarchies;
using Samskab.Values;

namespace Samskab.Oversight;

/// <summary>How the nodes of a hierarchy lie in one another, with a top that holds them all: a number beyond all others.</summary>
internal sealed class Nesting
{
    private readonly SpanOf<Interval> intervalsOf;
    private readonly Links parents;
    private readonly Links children;
    private readonly int[] entangled;
    private readonly int[]?[] around;
    private readonly int[]?[] entrances;
    private readonly int[] ranks;

    private Nesting(int count, SpanOf<int> parentsOf, SpanOf<Interval> intervalsOf)
    {
        Top = count;
        this.intervalsOf = intervalsOf;
        parents = Links.Gathered(count + 1, (number, above) => AddParents(number, parentsOf, above));
        children = parents.Reversed();
        entangled = [.. Enumerable.Range(0, count).Where(number => parents.Of(number).Length > 1)];
        (around, entrances) = (new int[count + 1][], new int[count + 1][]);
        ranks = RanksOf(parents, children);
    }

    private delegate ReadOnlySpan<T> SpanOf<T>(int number);

    /// <summary>The number of the top.</summary>
    public int Top { get; }

    public static Nesting Of<TNode, TId>(Hierarchy<TNode, TId> hierarchy)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId> => new(hierarchy.Count, hierarchy.ParentsOf, hierarchy.IntervalsOf);

    public ReadOnlySpan<int> Parents(int number) => parents.Of(number);

    public ReadOnlySpan<int> Children(int number) => children.Of(number);

    public bool IsLeaf(int number) => children.Of(number).IsEmpty;

    /// <summary>A place in an order in which each comes after its children.</summary>
    public int RankOf(int number) => ranks[number];

    /// <summary>A node and all around it, the top among them.</summary>
    public int[] Around(int number) => around[number] ??= [.. parents.Nearest(number)];

    public bool IsInside(int inner, int outer) =>
        outer == Top || inner != Top && Interval.Hold(intervalsOf(outer), inner);

    public bool Meet(int one, int other) =>
        one == Top || other == Top || Interval.Meet(intervalsOf(one), intervalsOf(other));

    public bool Meet(int[]? ones, int[]? others) =>
        (ones, others) switch
        {
            (null, null) => true,
            (null, _) => others!.Length > 0,
            (_, null) => ones.Length > 0,
            _ => ones.Any(one => others.Any(other => Meet(one, other))),
        };

    /// <summary>The nodes in which a node can be entered from above: it, and each within that also lies in something else.</summary>
    /// <remarks>
    /// Whichever way up is taken from a leaf within, it leaves by one of them. Two nodes share a leaf where an entrance of the one
    /// lies around an entrance of the other or is the same.
    /// </remarks>
    public int[] Entrances(int number) => entrances[number] ??= number == Top ? [Top] : [.. EntrancesOf(number)];

    /// <summary>The leaves within a node, ascending.</summary>
    public IEnumerable<int> Leaves(int number) =>
        Numbers(number == Top ? [new(0, Top - 1)] : [.. intervalsOf(number)]).Where(IsLeaf);

    /// <summary>Where nodes of two lists meet: the inner of two that lie in one another, else the leaves that both have; ascending.</summary>
    public int[] Shared(int[] ones, int[] others) =>
        ones is [var one] && others is [var other] && (IsInside(one, other) || IsInside(other, one))
            ? IsInside(one, other)
                ? ones
                : others
            : [.. ones.SelectMany(its => others.SelectMany(theirs => Shared(its, theirs))).Distinct().Order()];

    /// <summary>Whether every leaf within a node lies in one of a list.</summary>
    public bool IsCovered(int number, int[] outer) =>
        outer.Any(one => IsInside(number, one))
        || outer.Any(one => Meet(one, number)) && Leaves(number).All(leaf => outer.Any(one => IsInside(leaf, one)));

    /// <summary>The outermost nodes within a node all of whose leaves lie in one of a list, ascending.</summary>
    public int[] Raised(int[] nodes, int within)
    {
        var whole = new HashSet<int>(nodes);
        var waiting = new Stack<int>(nodes.Concat(nodes.SelectMany(EntangledIn)).SelectMany(Above));
        while (waiting.TryPop(out var number))
        {
            if (IsInside(number, within) && IsMadeWhole(number, whole))
            {
                whole.Add(number);
                foreach (var above in Above(number))
                {
                    waiting.Push(above);
                }
            }
        }
        return
        [
            .. whole.Where(number => !Around(number).Any(outer => outer != number && whole.Contains(outer))).Order(),
        ];
    }

    private bool IsMadeWhole(int number, HashSet<int> whole)
    {
        foreach (var child in Children(number))
        {
            if (!IsWhole(child, whole))
            {
                return false;
            }
        }
        return !IsWhole(number, whole);
    }

    private bool IsWhole(int number, HashSet<int> whole) => Around(number).Any(whole.Contains);

    private int[] Above(int number) => [.. Parents(number)];

    private IEnumerable<int> Shared(int one, int other) =>
        IsInside(one, other) ? [one]
        : IsInside(other, one) ? [other]
        : Meet(one, other) ? Leaves(one).Where(leaf => IsInside(leaf, other))
        : [];

    private IEnumerable<int> EntrancesOf(int number)
    {
        yield return number;
        foreach (var inner in EntangledIn(number))
        {
            if (inner != number && Above(inner).Any(above => !IsInside(above, number)))
            {
                yield return inner;
            }
        }
    }

    private List<int> EntangledIn(int number)
    {
        var found = new List<int>();
        foreach (var interval in number == Top || entangled.Length == 0 ? [] : intervalsOf(number))
        {
            var at = Array.BinarySearch(entangled, interval.First);
            for (at = at < 0 ? ~at : at; at < entangled.Length && entangled[at] <= interval.Last; at++)
            {
                found.Add(entangled[at]);
            }
        }
        return found;
    }

    private static IEnumerable<int> Numbers(Interval[] intervals) =>
        intervals.SelectMany(interval => Enumerable.Range(interval.First, interval.Last - interval.First + 1));

    private void AddParents(int number, SpanOf<int> parentsOf, List<int> above)
    {
        if (number == Top)
        {
            return;
        }
        above.AddRange(parentsOf(number));
        if (above.Count == 0)
        {
            above.Add(Top);
        }
    }

    private static int[] RanksOf(Links parents, Links children)
    {
        var left = Enumerable.Range(0, parents.Count).Select(number => children.Of(number).Length).ToArray();
        var order = Enumerable.Range(0, parents.Count).Where(number => left[number] == 0).ToList();
        var ranks = new int[parents.Count];
        for (var rank = 0; rank < order.Count; rank++)
        {
            ranks[order[rank]] = rank;
            foreach (var above in parents.Of(order[rank]))
            {
                if (--left[above] == 0)
                {
                    order.Add(above);
                }
            }
        }
        return ranks;
    }
}
