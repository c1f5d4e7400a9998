using Samskab.Collaborations;
using Samskab.Offers;

namespace Samskab.Sample.Web.Overlaps;

/// <summary>A document, and an offer that is new or takes the place of the one that has its id.</summary>
/// <param name="Document">The document.</param>
/// <param name="Offer">The offer.</param>
internal sealed record OverlapPreview(CollaborationParts Document, Offer Offer)
{
    /// <summary>The document with the offer.</summary>
    internal CollaborationParts Parts =>
        Document with
        {
            Offers = [.. Document.Offers.Where(one => one.Id != Offer.Id), Offer],
        };
}
