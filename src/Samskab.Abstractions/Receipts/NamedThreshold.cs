namespace Samskab.Receipts;

/// <summary>A number that facts were derived by, such as the least share of a need that offers have room for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The number as text, written alike in every culture: <c>0.60</c>.</param>
public sealed record NamedThreshold(string Name, string Value);
