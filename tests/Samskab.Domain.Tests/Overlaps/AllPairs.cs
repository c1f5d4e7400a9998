using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Domain.Tests.Overlaps;

/// <summary>The plain engine that compares all pairs: slow, and easy to believe.</summary>
internal sealed class AllPairs(Collaboration collaboration)
{
    public static List<Offer> Current(Collaboration collaboration, LocalDate on) =>
        [
            .. collaboration.Offers.Where(offer =>
                offer.Status?.On(on) is null or OfferStatus.Trial or OfferStatus.InOperation
                && offer.During?.SharesDayWith(new(on)) != Answer.No
            ),
        ];

    public Encounter Of(Offer one, Offer other) =>
        new(
            Nested(one.Theme, other.Theme),
            AnyMeet(one.Areas, other.Areas, collaboration.Areas.Meet),
            AnyMeet(one.TargetGroups, other.TargetGroups, CanSharePeople),
            Share(one.During, other.During)
        );

    public Encounter Of(Offer one, Need other) =>
        new(
            Nested(one.Theme, other.Theme),
            AnyMeet(one.Areas, other.Areas, collaboration.Areas.Meet),
            AnyMeet(one.TargetGroups, other.TargetGroups, CanSharePeople),
            Share(one.During, other.During)
        );

    private static Answer Share(DateSpan? one, DateSpan? other) =>
        one is null || other is null ? Answer.Unknown : one.SharesDayWith(other);

    private Answer Nested(ThemeId one, ThemeId other) =>
        Of(collaboration.Themes.IsInside(one, other) || collaboration.Themes.IsInside(other, one));

    private bool CanSharePeople(TargetGroupId one, TargetGroupId other) =>
        collaboration.TargetGroups.Meet(one, other)
        && (
            collaboration.TargetGroups.Find(one)!.Ages is not { } its
            || collaboration.TargetGroups.Find(other)!.Ages is not { } others
            || its.Meets(others)
        )
        && !(
            collaboration.TargetGroups.Find(one)!.Languages is { Count: > 0 } ones
            && collaboration.TargetGroups.Find(other)!.Languages is { Count: > 0 } more
            && !ones.Any(tag => more.Any(another => another == tag))
        );

    private static Answer AnyMeet<TId>(ValueList<TId>? ones, ValueList<TId>? others, Func<TId, TId, bool> meet) =>
        ones is { Count: 0 } || others is { Count: 0 } ? Answer.No
        : ones is not { } some || others is not { } more ? Answer.Unknown
        : Of(some.Any(one => more.Any(other => meet(one, other))));

    private static Answer Of(bool holds) => holds ? Answer.Yes : Answer.No;
}
