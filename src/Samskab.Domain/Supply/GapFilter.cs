using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Hierarchies;
using Samskab.Offers;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Supply;

/// <summary>Which gaps are asked for: those with a need that is inside all that is given here.</summary>
/// <remarks>A need that does not state its areas, or its target groups, is inside none.</remarks>
public sealed record GapFilter
{
    /// <summary>All gaps.</summary>
    public static GapFilter None { get; } = new();

    /// <summary>The area, with all that lies inside it; null for every area.</summary>
    public AreaId? Area
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The theme, with all that lies inside it; null for every theme.</summary>
    public ThemeId? Theme
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The target group, with all that lie inside it; null for every group.</summary>
    public TargetGroupId? TargetGroup
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Whether a need is asked for.</summary>
    internal Func<Need, bool> In(Collaboration collaboration)
    {
        var area = Inside(collaboration.Areas, Area);
        var theme = Inside(collaboration.Themes, Theme);
        var group = Inside(collaboration.TargetGroups, TargetGroup);
        return need => theme([need.Theme]) && area(need.Areas) && group(need.TargetGroups);
    }

    private static Func<ValueList<TId>?, bool> Inside<TNode, TId>(Hierarchy<TNode, TId> hierarchy, TId? outer)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId>
    {
        if (outer is not { } asked)
        {
            return _ => true;
        }
        hierarchy.NumberOf(asked);
        return inner => inner is { } stated && stated.Any(id => hierarchy.IsInside(id, asked));
    }
}
