using Samskab.Imports;
using Samskab.Values;

namespace Samskab.Hierarchies;

/// <summary>The nodes that fit together, by id, and what is wrong with the others.</summary>
internal sealed class Gathering<TNode, TId>
    where TNode : class, INode<TId>
    where TId : struct, IIdentifier<TId>
{
    private readonly TNode[] given;
    private readonly HashSet<TId> ids;
    private readonly List<ImportProblem> problems = [];

    public Gathering(IEnumerable<TNode> nodes)
    {
        given = [.. nodes.Select(Whole)];
        Array.Sort(given, static (one, other) => one.Id.CompareTo(other.Id));
        ids = [.. given.Select(node => node.Id)];
        Nodes = OfOneId();
        Parents = LinksBetween(Nodes);
        if (Cycles.Of(Parents) is { Count: > 0 } cycles)
        {
            Nodes = Without(cycles);
            Parents = LinksBetween(Nodes);
        }
        ReportParents();
        Problems = problems
            .Distinct()
            .OrderBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Value, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The nodes, by id.</summary>
    public TNode[] Nodes { get; }

    /// <summary>The links from nodes to their parents.</summary>
    public Links Parents { get; }

    /// <summary>What is wrong, in the order of the paths.</summary>
    public ValueList<ImportProblem> Problems { get; }

    private static TNode Whole(TNode node)
    {
        if (node is null)
        {
            throw new ArgumentException("A node is null. Permitted: nodes, each with an id.", nameof(node));
        }
        Identifier.Given(node.Id);
        Identifier.Given(node.Parents);
        return node;
    }

    private TNode[] OfOneId()
    {
        var nodes = new List<TNode>(given.Length);
        for (int first = 0, next; first < given.Length; first = next)
        {
            next = EndOfId(first);
            var areEqual = given.AsSpan(first..next).IndexOfAnyExcept(given[first]) < 0;
            if (areEqual)
            {
                nodes.Add(given[first]);
            }
            if (next - first > 1)
            {
                ReportDuplicate(given[first].Id, areEqual);
            }
        }
        return [.. nodes];
    }

    private int EndOfId(int first)
    {
        var next = first + 1;
        while (next < given.Length && given[next].Id.CompareTo(given[first].Id) == 0)
        {
            next++;
        }
        return next;
    }

    private static Links LinksBetween(TNode[] nodes)
    {
        var indices = new Dictionary<TId, int>(nodes.Length);
        for (var index = 0; index < nodes.Length; index++)
        {
            indices.Add(nodes[index].Id, index);
        }
        return Links.Gathered(
            nodes.Length,
            (index, targets) =>
            {
                foreach (var parent in nodes[index].Parents)
                {
                    if (indices.TryGetValue(parent, out var target))
                    {
                        targets.Add(target);
                    }
                }
            }
        );
    }

    private TNode[] Without(IReadOnlyList<int[]> cycles)
    {
        foreach (var members in cycles)
        {
            ReportCycle(members);
        }
        var fallen = cycles.SelectMany(members => members).ToHashSet();
        return [.. Nodes.Where((_, index) => !fallen.Contains(index))];
    }

    private void ReportDuplicate(TId id, bool areEqual) =>
        problems.Add(
            new()
            {
                Code = "duplicate-id",
                Path = id.Value,
                Value = id.Value,
                FellWithIt = areEqual ? [] : [id.Value],
            }
        );

    private void ReportCycle(int[] members) =>
        problems.Add(
            new()
            {
                Code = "cycle",
                Path = Name(members[0]),
                Value = Shortened(string.Join(" > ", Cycles.Around(Parents, members).Select(Name))),
                FellWithIt = members.Select(Name).ToValueList(),
            }
        );

    private void ReportParents()
    {
        var standing = Nodes.Select(node => node.Id).ToHashSet();
        foreach (var node in given)
        {
            foreach (var parent in node.Parents)
            {
                if (!ids.Contains(parent))
                {
                    ReportParent("unknown-parent", node.Id, parent);
                }
                else if (!standing.Contains(parent) && standing.Contains(node.Id))
                {
                    ReportParent("parent-left-out", node.Id, parent);
                }
            }
        }
    }

    private void ReportParent(string code, TId node, TId parent) =>
        problems.Add(
            new()
            {
                Code = code,
                Path = node.Value,
                Value = Shortened(parent.Value),
            }
        );

    private string Name(int index) => Nodes[index].Id.Value;

    private static string Shortened(string text) => text.Length <= 100 ? text : text[..97] + "...";
}
