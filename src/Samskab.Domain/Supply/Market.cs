namespace Samskab.Supply;

/// <summary>Needs and offers that hang together: no other offer meets one of the needs, no other need one of the offers.</summary>
/// <param name="Needs">The kinds of needs.</param>
/// <param name="Offers">The kinds of offers.</param>
/// <param name="Ties">Which of them meet, at some time.</param>
internal sealed record Market(Kind[] Needs, Kind[] Offers, Tie[] Ties);
