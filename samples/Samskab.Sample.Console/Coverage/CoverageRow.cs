using Samskab.Values;

namespace Samskab.Sample;

/// <summary>One thing that the sources say, and what has become of it.</summary>
/// <param name="Id">The row of the catalogue, such as <c>R-CC-C1</c>.</param>
/// <param name="Kind">What it is, such as <c>action step</c>.</param>
/// <param name="Pages">The printed page or spread; <c>-</c> where the source prints none.</param>
/// <param name="Status">What has become of it.</param>
/// <param name="By">The rules, members, documents and commands that stand for it; empty where it is planned or left out.</param>
/// <param name="Reason">Why it is planned or left out, as the end of a text's id; null otherwise.</param>
internal sealed record CoverageRow(
    string Id,
    string Kind,
    string Pages,
    CoverageStatus Status,
    ValueList<string> By,
    string? Reason
)
{
    /// <summary>What the name of a rule begins with in <see cref="By"/>.</summary>
    internal const string Rule = "rule:";

    /// <summary>What the name of a command begins with in <see cref="By"/>.</summary>
    internal const string Command = "samskab:";

    /// <summary>What the name of a document ends with in <see cref="By"/>.</summary>
    internal const string Document = ".samskab.json";

    /// <summary>The theme of the row: the letters in the middle of its id.</summary>
    internal string Theme => Id.Split('-')[1];

    /// <summary>The text of the reason.</summary>
    internal string ReasonText => $"host.coverage-reason.{Reason}";
}
