using Samskab.Facts;

namespace Samskab.Walkthroughs;

/// <summary>A card of which no day lies on the timeline.</summary>
/// <param name="Card">The card.</param>
/// <param name="IsCertain">Yes, or unknown where its days are not stated exactly enough.</param>
public sealed record CardOutside(PlacedCard Card, Answer IsCertain);
