using Samskab.Offers;

namespace Samskab.Overlaps;

/// <summary>Two offers of different providers that meet or may meet in every respect.</summary>
/// <param name="One">The offer whose id comes first.</param>
/// <param name="Other">The other offer.</param>
/// <param name="Encounter">How they meet.</param>
public sealed record OfferOverlap(Offer One, Offer Other, Encounter Encounter);
