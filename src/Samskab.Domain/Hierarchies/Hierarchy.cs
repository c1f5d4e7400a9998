using System.Runtime.CompilerServices;
using Samskab.Imports;
using Samskab.Values;

namespace Samskab.Hierarchies;

/// <summary>Nodes that lie in one another; a node may lie in several others.</summary>
/// <remarks>
/// Immutable, and the same whatever order the nodes are given in. Nodes are numbered from 0 in preorder, those beside one
/// another in the order of their ids; a node in several parents is numbered where it is met first.
/// </remarks>
/// <typeparam name="TNode">The kind of node.</typeparam>
/// <typeparam name="TId">The kind of id.</typeparam>
public sealed class Hierarchy<TNode, TId>
    where TNode : class, INode<TId>
    where TId : struct, IIdentifier<TId>
{
    private readonly Dictionary<TId, int> numbers;
    private readonly Links parents;
    private readonly Descent descent;

    internal Hierarchy(ValueList<TNode> nodes, Links parents, Descent descent)
    {
        Nodes = nodes;
        this.parents = parents;
        this.descent = descent;
        numbers = new(nodes.Count);
        for (var number = 0; number < nodes.Count; number++)
        {
            numbers.Add(nodes[number].Id, number);
        }
    }

    /// <summary>The nodes in preorder: a node stands at the position of its number.</summary>
    public ValueList<TNode> Nodes { get; }

    /// <summary>The number of nodes.</summary>
    public int Count => Nodes.Count;

    /// <summary>The nodes that lie in no other, in preorder.</summary>
    public ValueList<TNode> Roots => Where(number => parents.Of(number).IsEmpty);

    /// <summary>A hierarchy of the nodes that fit together, and what is wrong with the others.</summary>
    /// <remarks>
    /// The path of a problem is the id of its node. <c>duplicate-id</c>: several nodes have one id; equal ones are taken for
    /// one, and where they differ all fall, since it can not be told which is meant. <c>cycle</c>: nodes that lie in
    /// themselves by way of their parents fall; the value shows a shortest way around, each followed by its parent.
    /// <c>unknown-parent</c>: no node has the id that stands as the value; <c>parent-left-out</c>: the one that has it fell.
    /// Either way the node stays, without that parent. The problems are in the order of their paths.
    /// </remarks>
    /// <param name="nodes">The nodes, in any order.</param>
    /// <exception cref="ArgumentException">A node is null, or has an id or a parent that is <c>default</c>.</exception>
    public static ImportReport<Hierarchy<TNode, TId>> Create(IEnumerable<TNode> nodes)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var gathering = new Gathering<TNode, TId>(nodes);
        return new()
        {
            Value = Numbered(gathering.Nodes, gathering.Parents),
            Problems = gathering.Problems,
            ProblemCount = gathering.Problems.Count,
        };
    }

    /// <summary>The node of an id, or null where there is none.</summary>
    /// <param name="id">The id.</param>
    public TNode? Find(TId id) => numbers.TryGetValue(id, out var number) ? Nodes[number] : null;

    /// <summary>The number of a node, from 0 in preorder.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="ArgumentException">No node has the id.</exception>
    public int NumberOf(TId id) =>
        numbers.TryGetValue(Identifier.Given(id), out var number)
            ? number
            : throw new ArgumentException(
                $"\"{id.Value}\" is no {typeof(TId).Name} of the hierarchy. Permitted: the id of one of its {Count} nodes.",
                nameof(id)
            );

    /// <summary>Whether a node is another one or lies in it, directly or by way of its parents.</summary>
    /// <param name="inner">The id of the one that may lie in the other.</param>
    /// <param name="outer">The id of the other.</param>
    /// <exception cref="ArgumentException">No node has one of the ids.</exception>
    public bool IsInside(TId inner, TId outer) => IsInside(NumberOf(inner), NumberOf(outer));

    /// <summary>Whether two nodes lie in one another or share a leaf.</summary>
    /// <param name="one">The id of one node.</param>
    /// <param name="other">The id of the other node.</param>
    /// <exception cref="ArgumentException">No node has one of the ids.</exception>
    public bool Meet(TId one, TId other) => Meet(NumberOf(one), NumberOf(other));

    /// <summary>A node and all that lie in it, in preorder.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="ArgumentException">No node has the id.</exception>
    public ValueList<TNode> Inside(TId id) => InsideWhere(id, _ => true);

    /// <summary>The nodes that lie in a node and in which no other lies, in preorder; the node itself where none lies in it.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="ArgumentException">No node has the id.</exception>
    public ValueList<TNode> Leaves(TId id) => InsideWhere(id, IsLeaf);

    /// <summary>A node and all that it lies in, by the least number of steps, among equals in preorder.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="ArgumentException">No node has the id.</exception>
    public ValueList<TNode> Ancestors(TId id) =>
        parents.Nearest(NumberOf(id)).Select(number => Nodes[number]).ToValueList();

    /// <summary>Where nodes of two lists meet: the inner one of two that lie in one another, else the leaves that both have; in preorder.</summary>
    internal ValueList<TId> Shared(
        ValueList<TId> ones,
        ValueList<TId> others,
        Func<TNode, TNode, bool>? areMeant = null
    ) =>
        ones.SelectMany(one => others.SelectMany(other => Shared(NumberOf(one), NumberOf(other), areMeant)))
            .Distinct()
            .Order()
            .Select(number => Nodes[number].Id)
            .ToValueList();

    /// <summary>The numbers of a node and all that lie in it: closed intervals, ascending, with gaps between them.</summary>
    /// <remarks>
    /// One interval, unless a node with several parents lies in it. Ask once per query: of nodes that are very entangled it
    /// is searched each time.
    /// </remarks>
    internal ReadOnlySpan<Interval> IntervalsOf(int number) => descent.Of(number);

    /// <summary>The numbers of the nodes that a node lies directly in, ascending; none for a root.</summary>
    internal ReadOnlySpan<int> ParentsOf(int number) => parents.Of(number);

    [OverloadResolutionPriority(-1)]
    internal bool IsInside(int inner, int outer) => Interval.Hold(descent.Of(outer), inner);

    // Who lies in both has a leaf below, which lies in both too: shared numbers and shared leaves are the same question.
    [OverloadResolutionPriority(-1)]
    internal bool Meet(int one, int other) => Interval.Meet(descent.Of(one), descent.Of(other));

    internal bool IsLeaf(int number) => descent.Of(number) is [var only] && only.First == only.Last;

    private IEnumerable<int> Shared(int one, int other, Func<TNode, TNode, bool>? areMeant) =>
        areMeant?.Invoke(Nodes[one], Nodes[other]) == false ? []
        : IsInside(one, other) ? [one]
        : IsInside(other, one) ? [other]
        : Leaves(Nodes[one].Id).Select(leaf => NumberOf(leaf.Id)).Where(leaf => IsInside(leaf, other));

    private static Hierarchy<TNode, TId> Numbered(TNode[] nodes, Links parents)
    {
        var preorder = new Preorder(parents);
        return new(
            preorder.Indices.Select(index => nodes[index]).ToValueList(),
            preorder.Renumbered(parents),
            new Descent(preorder)
        );
    }

    private ValueList<TNode> InsideWhere(TId id, Func<int, bool> isMeant)
    {
        var inside = new List<TNode>();
        foreach (var interval in descent.Of(NumberOf(id)))
        {
            for (var number = interval.First; number <= interval.Last; number++)
            {
                if (isMeant(number))
                {
                    inside.Add(Nodes[number]);
                }
            }
        }
        return inside.ToValueList();
    }

    private ValueList<TNode> Where(Func<int, bool> isMeant) =>
        Nodes.Where((_, number) => isMeant(number)).ToValueList();
}
