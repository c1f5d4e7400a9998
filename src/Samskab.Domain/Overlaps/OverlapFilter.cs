using Samskab.Collaborations;
using Samskab.Offers;

namespace Samskab.Overlaps;

/// <summary>Which offers are asked for.</summary>
internal sealed class OverlapFilter
{
    private readonly Collaboration collaboration;
    private readonly OverlapScope scope;

    public OverlapFilter(Collaboration collaboration, OverlapScope scope)
    {
        (this.collaboration, this.scope) = (collaboration, scope);
        if (scope.Theme is { } theme)
        {
            collaboration.Themes.NumberOf(theme);
        }
        if (scope.Area is { } area)
        {
            collaboration.Areas.NumberOf(area);
        }
    }

    public bool Has(Offer offer) => IsAbout(offer) && IsFor(offer);

    private bool IsAbout(Offer offer) =>
        scope.Theme is not { } theme || collaboration.Themes.IsInside(offer.Theme, theme);

    private bool IsFor(Offer offer) =>
        scope.Area is not { } area
        || (offer.Areas is { } areas && areas.Any(own => collaboration.Areas.Meet(own, area)));
}
