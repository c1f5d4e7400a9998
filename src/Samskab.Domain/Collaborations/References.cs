using Samskab.Hierarchies;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>Looks up what one part refers to, and notes what is not there.</summary>
internal sealed class References(object kind, string path, ProblemLog problems)
{
    private readonly List<(string Member, int Number)> ofOwnKind = [];

    /// <summary>What the part refers to among its own kind: it falls with those.</summary>
    internal IReadOnlyList<(string Member, int Number)> OfOwnKind => ofOwnKind;

    internal bool AllKnown { get; private set; } = true;

    internal void Need<TNoun, TId>(string member, TId id, PartList<TNoun, TId> among)
        where TNoun : class
        where TId : struct, IIdentifier<TId>
    {
        var number = among.NumberOf(id);
        Require(member, id, number >= 0);
        if (number >= 0 && ReferenceEquals(among, kind))
        {
            ofOwnKind.Add((member, number));
        }
    }

    internal void Need<TNoun, TId>(string member, TId? id, PartList<TNoun, TId> among)
        where TNoun : class
        where TId : struct, IIdentifier<TId>
    {
        if (id is { } stated)
        {
            Need(member, stated, among);
        }
    }

    internal void Need<TNoun, TId>(string member, ValueList<TId>? ids, PartList<TNoun, TId> among)
        where TNoun : class
        where TId : struct, IIdentifier<TId>
    {
        foreach (var id in ids ?? [])
        {
            Need(member, id, among);
        }
    }

    internal void Need<TNode, TId>(string member, TId id, Hierarchy<TNode, TId> among)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId> => Require(member, id, among.Find(id) is not null);

    internal void Need<TNode, TId>(string member, TId? id, Hierarchy<TNode, TId> among)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId>
    {
        if (id is { } stated)
        {
            Need(member, stated, among);
        }
    }

    internal void Need<TNode, TId>(string member, ValueList<TId>? ids, Hierarchy<TNode, TId> among)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId>
    {
        foreach (var id in ids ?? [])
        {
            Need(member, id, among);
        }
    }

    internal void Require<TId>(string member, TId id, bool isKnown)
        where TId : struct, IIdentifier<TId>
    {
        if (!isKnown)
        {
            AllKnown = false;
            problems.Note(
                "unknown-id",
                $"{path}.{member}",
                id.Value,
                $"the id of a {typeof(TId).Name[..^2]} that is there",
                path
            );
        }
    }
}
