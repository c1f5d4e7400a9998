using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Says whether things at spots that meet, or may meet, also meet in people and days.</summary>
internal sealed class Encounters(Collaboration collaboration)
{
    private readonly Dictionary<(ValueList<TargetGroupId>, ValueList<TargetGroupId>), bool> known = [];

    /// <summary>How two things meet whose areas do; null where they do not.</summary>
    public Encounter? Of(Reach one, Reach other, Answer areas)
    {
        var period = one.During is { } its && other.During is { } others ? its.SharesDayWith(others) : Answer.Unknown;
        if (period == Answer.No)
        {
            return null;
        }
        var groups = Of(one.Groups, other.Groups);
        return groups == Answer.No ? null : new(Answer.Yes, areas, groups, period);
    }

    private Answer Of(ValueList<TargetGroupId>? ones, ValueList<TargetGroupId>? others) =>
        ones is { Count: 0 } || others is { Count: 0 } ? Answer.No
        : ones is not { } some || others is not { } more ? Answer.Unknown
        : CanSharePeople(some, more) ? Answer.Yes
        : Answer.No;

    private bool CanSharePeople(ValueList<TargetGroupId> ones, ValueList<TargetGroupId> others)
    {
        if (!known.TryGetValue((ones, others), out var can))
        {
            can = ones.Any(one => others.Any(other => CanSharePeople(one, other)));
            known.Add((ones, others), can);
        }
        return can;
    }

    // Groups apart in the hierarchy are taken as other people, and groups of other ages are.
    private bool CanSharePeople(TargetGroupId one, TargetGroupId other)
    {
        var groups = collaboration.TargetGroups;
        return groups.Meet(one, other)
            && (groups.Find(one)?.Ages, groups.Find(other)?.Ages) switch
            {
                ({ } its, { } others) => its.Meets(others),
                _ => true,
            };
    }
}
