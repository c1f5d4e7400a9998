using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>What a mandate covers, in numbers; null where it is not limited.</summary>
internal sealed class MandateScope
{
    public MandateScope(Mandate mandate, RegisterGround ground)
    {
        Matter = ground.Matters.NumberOf(mandate.Matter);
        Areas = Outermost(Numbers(mandate.Areas, ground.Areas.NumberOf), ground.Areas.IsInside);
        Themes = Numbers(mandate.Themes, ground.Themes.NumberOf);
        TargetGroups = Numbers(mandate.TargetGroups, ground.TargetGroups.NumberOf);
        Places = Areas ?? ground.Everywhere;
        // Two areas that share a leaf would meet a question about it twice.
        HasSharedAreas = Areas is [_, _, ..] && AnyMeet(Areas, ground.Areas.Meet);
    }

    public int Matter { get; }

    /// <summary>The areas, without those that lie in others of them.</summary>
    public int[]? Areas { get; }

    public int[]? Themes { get; }

    public int[]? TargetGroups { get; }

    public int[] Places { get; }

    public bool HasSharedAreas { get; }

    public bool IsNarrow => Themes is not null || TargetGroups is not null;

    /// <summary>Whether it covers no matter and no area that another one does not.</summary>
    public bool IsInside(MandateScope other, RegisterGround ground) =>
        ground.Matters.IsInside(Matter, other.Matter)
        && (
            other.Areas is null
            || Areas is not null && Areas.All(area => other.Areas.Any(outer => ground.Areas.IsInside(area, outer)))
        );

    private static int[]? Numbers<TId>(ValueList<TId>? ids, Func<TId, int> numberOf)
        where TId : struct => ids is { } stated ? [.. stated.Select(numberOf).Distinct().Order()] : null;

    private static int[]? Outermost(int[]? areas, Func<int, int, bool> isInside) =>
        areas is null ? null : [.. areas.Where(area => !areas.Any(outer => outer != area && isInside(area, outer)))];

    private static bool AnyMeet(int[] areas, Func<int, int, bool> meet) =>
        areas.Where((area, i) => areas.Skip(i + 1).Any(other => meet(area, other))).Any();
}
