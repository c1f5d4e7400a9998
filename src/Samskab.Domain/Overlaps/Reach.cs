using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Offers;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>What an offer or a need is about: what, whom for, where and when.</summary>
internal sealed record Reach(
    ThemeId Theme,
    ValueList<AreaId>? Areas,
    ValueList<TargetGroupId>? Groups,
    DateSpan? During
)
{
    public static Reach Of(Offer offer) => new(offer.Theme, offer.Areas, offer.TargetGroups, offer.During);

    public static Reach Of(Need need) => new(need.Theme, need.Areas, need.TargetGroups, need.During);
}
