using NodaTime;

namespace Samskab.Sample;

/// <summary>Which overlaps are asked for, and how they are told.</summary>
/// <param name="File">The document.</param>
internal sealed record OverlapsOptions(string File)
{
    /// <summary>How many are told unless told otherwise.</summary>
    internal const int UsualTop = 20;

    /// <summary>The first day; null for that of the document.</summary>
    internal LocalDate? From { get; init; }

    /// <summary>The last day; null for no end.</summary>
    internal LocalDate? Until { get; init; }

    /// <summary>The id of the area; null for all.</summary>
    internal string? Area { get; init; }

    /// <summary>The id of the theme; null for all.</summary>
    internal string? Theme { get; init; }

    /// <summary>How many are told at most, 1 or more.</summary>
    internal int Top { get; init; } = UsualTop;

    /// <summary>Whether clusters are told, not overlaps one by one.</summary>
    internal bool WithClusters { get; init; }

    /// <summary>Whether overlaps that are justified and nothing else are told too.</summary>
    internal bool WithJustified { get; init; }
}
