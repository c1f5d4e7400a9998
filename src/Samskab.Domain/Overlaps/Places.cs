using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Where offers and needs are, numbered: 0 is «not stated», an area is its number and one more.</summary>
/// <remarks>
/// Two that are for areas which meet are found at one place: the lower of the two numbers, at which the one is at home and the
/// other is a guest. Who is at home in an area is thus a guest of all areas around it, and of those that only share a leaf with
/// it and have a lower number; and everybody is a guest of «not stated».
/// </remarks>
internal sealed class Places(Collaboration collaboration)
{
    /// <summary>The place of what states no area.</summary>
    public const int NotStated = 0;

    private readonly int[]?[] lower = new int[collaboration.Areas.Count + 1][];

    /// <summary>How many there are.</summary>
    public int Count => lower.Length;

    /// <summary>The places of a list of areas, ascending, each once; none where the list is stated as none.</summary>
    public int[] Of(ValueList<AreaId>? areas) =>
        areas is not { } its ? [NotStated]
        : its.Count == 1 ? [Of(its[0])]
        : [.. its.Select(Of).Distinct().Order()];

    /// <summary>The area of a place, or null for «not stated».</summary>
    public Area? AreaOf(int place) => place == NotStated ? null : collaboration.Areas.Nodes[place - 1];

    /// <summary>The places with a lower number that meet a place, ascending.</summary>
    public ReadOnlySpan<int> LowerMeeting(int place) => lower[place] ??= [.. Lower(place)];

    /// <summary>Whether two places share a spot, or one is not stated.</summary>
    public bool Meet(int one, int other) =>
        one == NotStated || other == NotStated || collaboration.Areas.Meet(one - 1, other - 1);

    /// <summary>All places that meet a place, itself and «not stated» among them.</summary>
    public IEnumerable<int> Meeting(int place) =>
        place == NotStated ? Enumerable.Range(0, Count) : Around(place).Append(NotStated);

    private IEnumerable<int> Lower(int place) =>
        place == NotStated ? [] : Around(place).Where(other => other < place).Append(NotStated).Order();

    // Who shares a spot with an area lies above something in it.
    private IEnumerable<int> Around(int place)
    {
        var areas = collaboration.Areas;
        return areas
            .Inside(areas.Nodes[place - 1].Id)
            .SelectMany(inside => areas.Ancestors(inside.Id))
            .Select(area => areas.NumberOf(area.Id) + 1)
            .Distinct();
    }

    private int Of(AreaId area) => collaboration.Areas.NumberOf(area) + 1;
}
