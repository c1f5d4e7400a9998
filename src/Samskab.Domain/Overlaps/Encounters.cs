using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Says whether things at spots that meet, or may meet, also meet in people and days.</summary>
internal sealed class Encounters(Collaboration collaboration)
{
    private readonly Dictionary<ValueList<TargetGroupId>, int> numbers = [];
    private readonly List<ValueList<TargetGroupId>> lists = [];
    private readonly Dictionary<(int, int), Answer> known = [];
    private readonly Dictionary<(Answer, Answer, Answer), Encounter> made = [];

    /// <summary>The number of a list of groups, which equal lists share.</summary>
    public int NumberOf(ValueList<TargetGroupId> groups)
    {
        if (!numbers.TryGetValue(groups, out var number))
        {
            numbers.Add(groups, number = lists.Count);
            lists.Add(groups);
        }
        return number;
    }

    /// <summary>How two things meet whose areas do; null where they do not.</summary>
    public Encounter? Of(Reach one, Reach other, Answer areas)
    {
        var period = one.During is { } its && other.During is { } others ? its.SharesDayWith(others) : Answer.Unknown;
        var groups = period == Answer.No ? Answer.No : Groups(one.Groups, other.Groups);
        return groups == Answer.No ? null : Made(areas, groups, period);
    }

    private Encounter Made(Answer areas, Answer groups, Answer period)
    {
        if (!made.TryGetValue((areas, groups, period), out var encounter))
        {
            made.Add((areas, groups, period), encounter = new(Answer.Yes, areas, groups, period));
        }
        return encounter;
    }

    private Answer Groups(int? one, int? other)
    {
        var pair = (one ?? -1, other ?? -1);
        if (!known.TryGetValue(pair, out var answer))
        {
            known.Add(pair, answer = Groups(ListOf(one), ListOf(other)));
        }
        return answer;
    }

    private ValueList<TargetGroupId>? ListOf(int? number) => number is { } its ? lists[its] : null;

    private Answer Groups(ValueList<TargetGroupId>? ones, ValueList<TargetGroupId>? others) =>
        ones is { Count: 0 } || others is { Count: 0 } ? Answer.No
        : ones is not { } some || others is not { } more ? Answer.Unknown
        : some.Any(one => more.Any(other => CanSharePeople(one, other))) ? Answer.Yes
        : Answer.No;

    // Groups apart in the hierarchy are taken as other people, and groups of other ages are.
    private bool CanSharePeople(TargetGroupId one, TargetGroupId other)
    {
        var groups = collaboration.TargetGroups;
        return groups.Meet(one, other) && groups.Find(one)!.CanSharePeopleWith(groups.Find(other)!);
    }
}
