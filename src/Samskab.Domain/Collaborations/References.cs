using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>Looks up what one part refers to, and notes what is not there.</summary>
internal sealed class References(object kind, string path, ProblemLog problems)
{
    private readonly List<(string Member, int Number)> ofOwnKind = [];

    /// <summary>What the part refers to among its own kind: it falls with those.</summary>
    internal IReadOnlyList<(string Member, int Number)> OfOwnKind => ofOwnKind;

    internal bool Fits { get; private set; } = true;

    internal void Need<TId>(string member, TId id, IKnownIds<TId> among)
        where TId : struct, IIdentifier<TId>
    {
        var number = among.NumberOf(id);
        Require(member, id, number >= 0, among.Kind);
        if (number >= 0 && ReferenceEquals(among, kind))
        {
            ofOwnKind.Add((member, number));
        }
    }

    internal void Need<TId>(string member, TId? id, IKnownIds<TId> among)
        where TId : struct, IIdentifier<TId>
    {
        if (id is { } stated)
        {
            Need(member, stated, among);
        }
    }

    internal void Need<TId>(string member, ValueList<TId>? ids, IKnownIds<TId> among)
        where TId : struct, IIdentifier<TId>
    {
        foreach (var id in ids ?? [])
        {
            Need(member, id, among);
        }
    }

    /// <summary>An id that must be in the list of the given path.</summary>
    internal void Require<TId>(string member, TId id, bool isKnown, string among)
        where TId : struct, IIdentifier<TId>
    {
        if (!isKnown)
        {
            Refuse("unknown-id", member, id.Value, among);
        }
    }

    /// <summary>Ids of which each must stand once in a member of the part.</summary>
    internal void RequireDistinct<TId>(string member, IEnumerable<TId> ids)
        where TId : struct, IIdentifier<TId>
    {
        foreach (var id in ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key).Order())
        {
            Refuse("duplicate-id", $"{member}/{id}", id.Value, ProblemLog.EachOnce);
        }
    }

    internal void Refuse(string code, string member, string value, string permitted)
    {
        Fits = false;
        problems.Note(code, $"{path}.{member}", value, permitted, path);
    }
}
