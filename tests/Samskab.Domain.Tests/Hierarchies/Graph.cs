using FsCheck;
using FsCheck.Fluent;
using Samskab.Hierarchies;
using Samskab.Imports;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Domain.Tests.Hierarchies;

/// <summary>Nodes with the parents of each, and the slow and obvious answers about them.</summary>
/// <param name="Parents">The ids of the parents by the id of the node.</param>
internal sealed record Graph(SortedDictionary<string, string[]> Parents)
{
    /// <summary>Up to 12 nodes, each in any of those that come before it in some order.</summary>
    public static Gen<Graph> WithoutCycles { get; } =
        from ids in Gen.Choose(0, 12).SelectMany(count => Gen.Shuffle(Ids(count)))
        from parents in Gen.CollectToArray(
            Enumerable.Range(0, ids.Length),
            i => i == 0 ? Gen.Constant<string[]>([]) : Some(ids[..i])
        )
        select Of(ids, parents);

    /// <summary>Up to 8 nodes, each in any of them.</summary>
    public static Gen<Graph> WithCycles { get; } =
        from ids in Gen.Choose(1, 8).Select(Ids)
        from parents in Some(ids).ArrayOf(ids.Length)
        select Of(ids, parents);

    public IEnumerable<string> All => Parents.Keys;

    public IEnumerable<Theme> Themes => Parents.Select(node => Node(node.Key, node.Value));

    public static Theme Node(string id, params string[] parents) =>
        new()
        {
            Id = new(id),
            Name = id,
            Parents = parents.Select(parent => new ThemeId(parent)).ToValueList(),
        };

    public static ImportReport<Hierarchy<Theme, ThemeId>> Report(params IEnumerable<Theme> nodes) =>
        Hierarchy<Theme, ThemeId>.Create(nodes);

    /// <summary>The ids from one or more steps up.</summary>
    public HashSet<string> Above(string id)
    {
        var above = new HashSet<string>();
        Climb(id, above);
        return above;
    }

    public bool IsInside(string inner, string outer) => inner == outer || Above(inner).Contains(outer);

    public IEnumerable<string> Inside(string outer) => All.Where(id => IsInside(id, outer));

    public IEnumerable<string> Leaves(string outer) =>
        Inside(outer).Where(id => !Parents.Values.Any(up => up.Contains(id)));

    public bool Meet(string one, string other) =>
        IsInside(one, other) || IsInside(other, one) || Leaves(one).Intersect(Leaves(other)).Any();

    /// <summary>The least number of steps up from one to another.</summary>
    public int Distance(string inner, string outer) =>
        inner == outer ? 0 : 1 + Parents[inner].Where(up => IsInside(up, outer)).Min(up => Distance(up, outer));

    /// <summary>The ids in preorder, as a recursion tells them.</summary>
    public List<string> Preorder()
    {
        var told = new List<string>();
        Tell(All.Where(id => Parents[id].Length == 0), told);
        return told;
    }

    public override string ToString() =>
        string.Join("; ", Parents.Select(node => $"{node.Key} in {string.Join(", ", node.Value)}"));

    private static Graph Of(string[] ids, string[][] parents) =>
        new(
            new SortedDictionary<string, string[]>(
                Enumerable.Range(0, ids.Length).ToDictionary(i => ids[i], i => parents[i]),
                StringComparer.Ordinal
            )
        );

    private static string[] Ids(int count) => [.. Enumerable.Range(0, count).Select(i => $"n{i}")];

    private static Gen<string[]> Some(string[] of) =>
        from count in Gen.Frequency(
            (2, Gen.Constant(0)),
            (6, Gen.Constant(1)),
            (4, Gen.Constant(2)),
            (1, Gen.Constant(4))
        )
        from mixed in Gen.Shuffle(of)
        select mixed.Take(count).ToArray();

    private void Climb(string id, HashSet<string> above)
    {
        foreach (var up in Parents[id].Where(above.Add))
        {
            Climb(up, above);
        }
    }

    private void Tell(IEnumerable<string> ids, List<string> told)
    {
        foreach (var id in ids.Where(id => !told.Contains(id)))
        {
            told.Add(id);
            Tell(All.Where(child => Parents[child].Contains(id)), told);
        }
    }
}
