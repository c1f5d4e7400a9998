using Samskab.Facts;
using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Guidance;

/// <summary>What has become of one piece of advice by a day.</summary>
/// <param name="Rule">The rule that advises it.</param>
/// <param name="State">How far the collaboration has come with it.</param>
public sealed record ProgressLine(Rule Rule, ProgressState State)
{
    /// <summary>The phases in which it is advised, none where the sources name no phase.</summary>
    public ValueList<Phase> Phases { get; init; }

    /// <summary>The steps that have come by the day, the earliest first.</summary>
    public ValueList<StepTaken> Steps { get; init; }

    /// <summary>The steps of which it is not known whether they had come by the day.</summary>
    public ValueList<StepTaken> Uncertain { get; init; }

    /// <summary>What a review finds of the same rule.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>What a review finds not to be so, though it is recorded as done.</summary>
    public ValueList<Finding> Contradictions { get; init; }

    /// <summary>Whether it is still to be taken up: nothing is recorded of it, and no review finds it to be so throughout.</summary>
    public bool IsNext =>
        State == ProgressState.Open && (Findings.Count == 0 || Findings.Any(finding => finding.Answer != Answer.Yes));
}
