using NodaTime;

namespace Samskab.Sample;

/// <summary>Which gaps are asked for.</summary>
/// <param name="File">The document.</param>
internal sealed record GapsOptions(string File)
{
    /// <summary>The one day; null for other days, or the day of the document.</summary>
    internal LocalDate? On { get; init; }

    /// <summary>The first of several days.</summary>
    internal LocalDate? From { get; init; }

    /// <summary>The last of several days.</summary>
    internal LocalDate? Until { get; init; }

    /// <summary>The area, with all that lies inside it; null for every area.</summary>
    internal string? Area { get; init; }

    /// <summary>The theme, with all that lies inside it; null for every theme.</summary>
    internal string? Theme { get; init; }

    /// <summary>How many gaps are shown, the greatest first; null for all.</summary>
    internal int? Top { get; init; }
}
