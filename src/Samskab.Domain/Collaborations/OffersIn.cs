using NodaTime;
using Samskab.Areas;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Specifications;
using Samskab.Themes;

namespace Samskab.Collaborations;

/// <summary>The offers for an area, or anywhere inside it, on a day, by id.</summary>
/// <remarks>An offer whose days are not known exactly is among them unless it is known not to be there; one without stated areas is not.</remarks>
public sealed class OffersIn : Specification<Offer>
{
    /// <summary>Asks for the offers for an area on a day.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="area">The area, with all that lies inside it.</param>
    /// <param name="on">The day.</param>
    /// <param name="theme">The theme, with all that lies inside it; null for every theme.</param>
    /// <exception cref="ArgumentException">The collaboration has no such area or theme.</exception>
    public OffersIn(Collaboration collaboration, AreaId area, LocalDate on, ThemeId? theme = null)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        collaboration.Areas.NumberOf(area);
        Query
            .Where(offer => offer.During is null || offer.During.Contains(on) != Answer.No)
            .Where(offer => offer.Areas is { } areas && areas.Any(inner => collaboration.Areas.IsInside(inner, area)))
            .OrderBy(offer => offer.Id.Value);
        if (theme is { } wanted)
        {
            collaboration.Themes.NumberOf(wanted);
            Query.Where(offer => collaboration.Themes.IsInside(offer.Theme, wanted));
        }
    }
}
