using Samskab.Verdicts;

namespace Samskab.Comparisons;

/// <summary>The verdicts about one case, before and after.</summary>
/// <param name="Subject">The id of the subject.</param>
/// <param name="Before">The verdict before; null where no version covers the day.</param>
/// <param name="After">The verdict after; null where no version covers the day.</param>
public sealed record ComparedCase(string Subject, Verdict? Before, Verdict? After)
{
    /// <summary>What has changed; null where there is no verdict before or after.</summary>
    public VerdictChange? Change => Before is not null ? After?.Since(Before) : null;
}
