using NodaTime;
using Samskab.Reviews;

namespace Samskab.Sample;

/// <summary>Which progress is asked for.</summary>
/// <param name="File">The document.</param>
internal sealed record ProgressOptions(string File)
{
    /// <summary>How many next steps each party is told of where nothing else is asked for.</summary>
    internal const int DefaultTop = 3;

    /// <summary>The day; null for that of the document.</summary>
    internal LocalDate? On { get; init; }

    /// <summary>The day to compare with; null for none.</summary>
    internal LocalDate? Since { get; init; }

    /// <summary>The id of the forum that is asked about; null for any.</summary>
    internal string? Forum { get; init; }

    /// <summary>The id of the initiative that is asked about; null for any.</summary>
    internal string? Initiative { get; init; }

    /// <summary>Whom the advice is for, a key of <see cref="ReviewOptions.Audiences"/>; null for all parties.</summary>
    internal string? Audience { get; init; }

    /// <summary>The chapter; null for any.</summary>
    internal string? Chapter { get; init; }

    /// <summary>The numbers that its review goes by; null for the defaults.</summary>
    internal Thresholds? Thresholds { get; init; }

    /// <summary>How many next steps each party is told of at most.</summary>
    internal int Top { get; init; } = DefaultTop;
}
