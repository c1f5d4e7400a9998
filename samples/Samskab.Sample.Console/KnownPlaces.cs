using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Hierarchies;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Sample;

/// <summary>Whether areas and themes that a user names are in a document.</summary>
internal static class KnownPlaces
{
    /// <summary>Says of an area or a theme that is not there which ones are, and whether there was one; null asks for none.</summary>
    internal static bool Refuse(HostContext host, Collaboration collaboration, string? area, string? theme) =>
        Refuse<Area, AreaId>(host, collaboration.Areas, area, "host.no-area")
        || Refuse<Theme, ThemeId>(host, collaboration.Themes, theme, "host.no-theme");

    private static bool Refuse<TNode, TId>(HostContext host, Hierarchy<TNode, TId> known, string? id, string refusal)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId>
    {
        if (id is null || (TId.TryParse(id, null, out var parsed) && known.Find(parsed) is not null))
        {
            return false;
        }
        var ids = string.Join(", ", known.Nodes.Select(node => node.Id.Value));
        host.WrongUsage(host.Wording.Say(refusal, ("id", id), ("ids", ids)));
        return true;
    }
}
