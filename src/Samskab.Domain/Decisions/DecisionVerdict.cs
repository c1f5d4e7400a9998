using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Decisions;

/// <summary>Whether a decision was valid by what was known at one moment, and what was known.</summary>
/// <param name="Known">What was known.</param>
/// <param name="Verdict">The verdict of <see cref="DecisionBook"/>, for the day of the decision.</param>
public sealed record DecisionVerdict(KnownDecision Known, Verdict Verdict)
{
    /// <summary>Whether the decision was valid: yes or no where that holds whatever is found out of what is not known.</summary>
    public Answer Answer => Verdict.Answer;
}
