using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Finds the offers that meet: the plain engine, which compares all pairs.</summary>
public static class OfferOverlaps
{
    /// <summary>The pairs of offers that meet or may meet, in the order of their ids.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="on">The day: offers that have ended by then, rest or are ideas are left aside.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ValueList<OfferOverlap> In(
        Collaboration collaboration,
        LocalDate on,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var encounters = new Encounters(collaboration);
        var offers = Current(collaboration, on);
        var found = new List<OfferOverlap>();
        for (var i = 0; i < offers.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            found.AddRange(offers.Skip(i + 1).Select(other => Of(offers[i], other, encounters)).OfType<OfferOverlap>());
        }
        return found.ToValueList();
    }

    /// <summary>The offers that are there or will be; one that states no status is.</summary>
    internal static List<Offer> Current(Collaboration collaboration, LocalDate on) =>
        [
            .. collaboration.Offers.Where(offer =>
                offer.Status?.On(on) is null or OfferStatus.Trial or OfferStatus.InOperation
                && offer.During?.SharesDayWith(new(on)) != Answer.No
            ),
        ];

    private static OfferOverlap? Of(Offer one, Offer other, Encounters encounters)
    {
        if (one.Provider == other.Provider)
        {
            return null;
        }
        var encounter = encounters.Of(one, other);
        return encounter.Answer == Answer.No ? null : new(one, other, encounter);
    }
}
