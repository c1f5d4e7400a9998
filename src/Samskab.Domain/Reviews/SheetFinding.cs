using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>What a review found by one answer, told by the rule that addresses the party.</summary>
/// <param name="Rule">The rule; where that of the finding addresses others, the first that the source goes on with and that addresses the party.</param>
/// <param name="Findings">What was found, at least one finding, in the order of the review.</param>
public sealed record SheetFinding(Rule Rule, ValueList<Finding> Findings)
{
    /// <summary>What the source goes on with and that addresses the party too; none where it is as advised.</summary>
    public ValueList<Rule> GoesOn { get; init; }
}
