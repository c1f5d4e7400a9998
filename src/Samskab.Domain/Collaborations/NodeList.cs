using Samskab.Hierarchies;
using Samskab.Imports;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>The parts of one kind that lie in one another.</summary>
/// <remarks>A hierarchy names its nodes by their ids; here their paths begin with the kind, as those of all parts.</remarks>
internal sealed class NodeList<TNode, TId> : IKnownIds<TId>
    where TNode : class, INode<TId>
    where TId : struct, IIdentifier<TId>
{
    internal NodeList(string kind, ValueList<TNode> nodes, ProblemLog problems)
    {
        Kind = kind;
        var report = Hierarchy<TNode, TId>.Create(nodes);
        Hierarchy = report.Value;
        foreach (var problem in report.Problems)
        {
            problems.Note(() => Placed(problem));
        }
    }

    public string Kind { get; }

    internal Hierarchy<TNode, TId> Hierarchy { get; }

    public int NumberOf(TId id) => Hierarchy.Find(id) is null ? -1 : Hierarchy.NumberOf(id);

    private ImportProblem Placed(ImportProblem problem) =>
        problem with
        {
            Path = PathOf(problem.Path),
            FellWithIt = problem.FellWithIt.Select(PathOf).ToValueList(),
        };

    private string PathOf(string id) => $"{Kind}/{id}";
}
