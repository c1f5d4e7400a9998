using NodaTime;
using Samskab.Guidance;
using Samskab.Reviews;

namespace Samskab.Sample;

/// <summary>Which advice is asked for.</summary>
/// <param name="File">The document.</param>
internal sealed record AdviceOptions(string File)
{
    /// <summary>How much each section of a page holds where nothing else is asked for: what fits on a page or two. JSON holds all.</summary>
    internal const int DefaultTop = 7;

    /// <summary>The day; null for that of the document.</summary>
    internal LocalDate? On { get; init; }

    /// <summary>The id of the one initiative that is asked about; null for all.</summary>
    internal string? Initiative { get; init; }

    /// <summary>The id of the forum that is asked about instead of initiatives; null for none.</summary>
    internal string? Forum { get; init; }

    /// <summary>The numbers that its review goes by; null for the defaults.</summary>
    internal Thresholds? Thresholds { get; init; }

    /// <summary>Whom the advice is for, a key of <see cref="ReviewOptions.Audiences"/>; null for all parties.</summary>
    internal string? Audience { get; init; }

    /// <summary>The chapter; null for any.</summary>
    internal string? Chapter { get; init; }

    /// <summary>The phase; null for that of the initiative's status.</summary>
    internal Phase? Phase { get; init; }

    /// <summary>How much each section holds at most; null for <see cref="DefaultTop"/> on a page and all in JSON.</summary>
    internal int? Top { get; init; }
}
