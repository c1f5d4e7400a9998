using NodaTime;

namespace Samskab.Sample;

/// <summary>Which terms of reference are shown.</summary>
/// <param name="File">The document.</param>
/// <param name="Forum">The id of the forum.</param>
internal sealed record TermsOptions(string File, string Forum)
{
    /// <summary>The version; null for the one in force on the day.</summary>
    internal string? Version { get; init; }

    /// <summary>The version it is held against; null where it is held against none.</summary>
    internal string? Compare { get; init; }

    /// <summary>The day; null for that of the document.</summary>
    internal LocalDate? On { get; init; }
}
