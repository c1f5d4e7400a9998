using NodaTime;

namespace Samskab.Sample;

/// <summary>What an assessment is asked for.</summary>
/// <param name="File">The document.</param>
internal sealed record AssessOptions(string File)
{
    /// <summary>The day; null for that of the document.</summary>
    internal LocalDate? On { get; init; }

    /// <summary>The id of the one initiative that is asked about; null for all.</summary>
    internal string? Initiative { get; init; }

    /// <summary>Whether pages tell the explanation as well.</summary>
    internal bool Explains { get; init; }

    /// <summary>How much of the explanation is told.</summary>
    internal Cut Cut { get; init; } = new(null, false);
}
