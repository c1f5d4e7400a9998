using NodaTime;

namespace Samskab.Sample;

/// <summary>Which decisions are asked for.</summary>
/// <param name="File">The document.</param>
internal sealed record DecisionsOptions(string File)
{
    /// <summary>The decision; null for all.</summary>
    internal string? Id { get; init; }

    /// <summary>The day on which the mandates are to be in force still; null for the day of the document.</summary>
    internal LocalDate? On { get; init; }

    /// <summary>Where the receipt of the answer by what was known then is written; null for none.</summary>
    internal string? Receipt { get; init; }
}
