using NodaTime;
using Samskab.Collaborations;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Finds the offers that meet.</summary>
/// <remarks>
/// Only offers of nested themes are compared whose areas share a place or are not stated, and of those that are alike in all
/// respects only one. With <c>k</c> different kinds of offers of nested themes in areas that meet, that is at most <c>k²</c>
/// comparisons beside the pairs found.
/// </remarks>
public static class OfferOverlaps
{
    /// <summary>The pairs of offers that meet or may meet, in the order of their ids.</summary>
    /// <remarks>Of a thousand offers alike these are half a million pairs: <see cref="Each"/> does not hold them.</remarks>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="on">The day: offers that have ended by then, rest or are ideas are left aside.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ValueList<OfferOverlap> In(
        Collaboration collaboration,
        LocalDate on,
        CancellationToken cancellation = default
    ) => Each(collaboration, on, cancellation).ToValueList();

    /// <summary>The pairs of offers that meet or may meet one by one, in the order of their ids.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="on">The day: offers that have ended by then, rest or are ideas are left aside.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<OfferOverlap> Each(
        Collaboration collaboration,
        LocalDate on,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return EachIn(new(collaboration, on), cancellation);
    }

    private static IEnumerable<OfferOverlap> EachIn(Landscape landscape, CancellationToken cancellation)
    {
        for (var one = 0; one < landscape.Offers.Count; one++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var overlap in After(one, landscape))
            {
                yield return overlap;
            }
        }
    }

    private static IEnumerable<OfferOverlap> After(int one, Landscape landscape)
    {
        var offer = landscape.Offers[one];
        return landscape
            .OffersMeeting(landscape.PeersOf(one))
            .SelectMany(met => met.Peers.After(one).Select(other => (Other: other, met.Encounter)))
            .OrderBy(met => met.Other)
            .Select(met => new OfferOverlap(offer, landscape.Offers[met.Other], met.Encounter))
            .Where(overlap => overlap.Other.Provider != offer.Provider);
    }
}
