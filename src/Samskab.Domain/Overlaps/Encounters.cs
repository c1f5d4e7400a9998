using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Says whether offers and needs of a collaboration meet.</summary>
internal sealed class Encounters(Collaboration collaboration)
{
    public Encounter Of(Offer one, Offer other) => Of(Reach.Of(one), Reach.Of(other));

    public Encounter Of(Offer offer, Need need) => Of(Reach.Of(offer), Reach.Of(need));

    private Encounter Of(Reach one, Reach other) =>
        new(
            AreNested(one.Theme, other.Theme),
            AnyMeet(one.Areas, other.Areas, collaboration.Areas.Meet),
            AnyMeet(one.Groups, other.Groups, CanSharePeople),
            one.During is { } its && other.During is { } others ? its.SharesDayWith(others) : Answer.Unknown
        );

    private Answer AreNested(ThemeId one, ThemeId other) =>
        Of(collaboration.Themes.IsInside(one, other) || collaboration.Themes.IsInside(other, one));

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

    private static Answer AnyMeet<TId>(ValueList<TId>? ones, ValueList<TId>? others, Func<TId, TId, bool> meet) =>
        ones is { Count: 0 } || others is { Count: 0 } ? Answer.No
        : ones is not { } some || others is not { } more ? Answer.Unknown
        : Of(some.Any(one => more.Any(other => meet(one, other))));

    private static Answer Of(bool holds) => holds ? Answer.Yes : Answer.No;
}
