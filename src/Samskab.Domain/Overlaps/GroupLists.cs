using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Lists of target groups, numbered, and whether two of them can share people.</summary>
/// <remarks>
/// Groups apart in the hierarchy are taken as other people, and so are groups of other ages, or of other languages where both
/// name some. A list that is not stated may share people with any; one that is stated as none shares them with none.
/// </remarks>
internal sealed class GroupLists(Collaboration collaboration)
{
    /// <summary>The number of a list that is not stated.</summary>
    public const int NotStated = 0;

    private readonly Dictionary<ValueList<TargetGroupId>, int> numbers = [];
    private readonly Column<List> lists = new();
    private readonly ulong[]?[] sharing = new ulong[collaboration.TargetGroups.Count][];

    /// <summary>The number of a list, which equal lists share.</summary>
    public int NumberOf(ValueList<TargetGroupId>? groups)
    {
        if (groups is not { } its)
        {
            return NotStated;
        }
        if (!numbers.TryGetValue(its, out var number))
        {
            numbers.Add(its, number = 1 + lists.Add(Listed(its)));
        }
        return number;
    }

    /// <summary>Whether people can belong to groups of both lists.</summary>
    public Answer CanShare(int one, int other) =>
        IsNone(one) || IsNone(other) ? Answer.No
        : one == NotStated || other == NotStated ? Answer.Unknown
        : Meet(lists[one - 1].Own, lists[other - 1].Sharing) ? Answer.Yes
        : Answer.No;

    private bool IsNone(int list) => list != NotStated && lists[list - 1].Own.AsSpan().IndexOfAnyExcept(0UL) < 0;

    private List Listed(ValueList<TargetGroupId> groups)
    {
        var words = (collaboration.TargetGroups.Count + 63) / 64;
        var list = new List(new ulong[words], new ulong[words]);
        foreach (var group in groups)
        {
            var number = collaboration.TargetGroups.NumberOf(group);
            list.Own[number / 64] |= 1UL << number;
            var shared = SharingWith(number);
            for (var i = 0; i < words; i++)
            {
                list.Sharing[i] |= shared[i];
            }
        }
        return list;
    }

    private ulong[] SharingWith(int group)
    {
        if (sharing[group] is { } known)
        {
            return known;
        }
        var shared = new ulong[(sharing.Length + 63) / 64];
        for (var other = 0; other < sharing.Length; other++)
        {
            shared[other / 64] |= CanSharePeople(group, other) ? 1UL << other : 0;
        }
        return sharing[group] = shared;
    }

    private bool CanSharePeople(int one, int other)
    {
        var groups = collaboration.TargetGroups;
        return groups.Meet(one, other) && groups.Nodes[one].CanSharePeopleWith(groups.Nodes[other]);
    }

    private static bool Meet(ulong[] one, ulong[] other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if ((one[i] & other[i]) != 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A list: its groups, and the groups that share people with one of them, a bit each.</summary>
    private sealed record List(ulong[] Own, ulong[] Sharing);
}
