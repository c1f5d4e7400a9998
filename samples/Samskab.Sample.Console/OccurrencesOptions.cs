using NodaTime;

namespace Samskab.Sample;

/// <summary>Whose times are asked for, and in which days.</summary>
/// <param name="File">The document.</param>
/// <param name="Offer">The id of the offer.</param>
internal sealed record OccurrencesOptions(string File, string Offer)
{
    /// <summary>How many times are told unless told otherwise.</summary>
    internal const int UsualTop = 20;

    /// <summary>The id of another offer; null where one is asked about.</summary>
    internal string? With { get; init; }

    /// <summary>The first day; null for that of the document.</summary>
    internal LocalDate? From { get; init; }

    /// <summary>The last day; null for a year.</summary>
    internal LocalDate? Until { get; init; }

    /// <summary>How many times are told at most, 1 or more.</summary>
    internal int Top { get; init; } = UsualTop;
}
