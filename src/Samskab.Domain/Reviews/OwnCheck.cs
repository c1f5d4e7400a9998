using Samskab.Facts;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>A check that a host adds to its reviews: a rule of its own, and all that its findings are told by.</summary>
/// <remarks>
/// The sentences are texts of the host: <c>rule.{id}</c> for the rule and for advice, <c>finding.{rule}.yes</c>, <c>.no</c> and <c>.unknown</c>,
/// <c>fact.{key}.question</c> for what is missing. A threshold is a parameter of whatever makes the check.
/// </remarks>
public sealed record OwnCheck
{
    /// <summary>The rule, which no other check of the review has.</summary>
    public required Rule Rule { get; init; }

    /// <summary>What the rule finds in a collaboration on a day, in any order; findings of this rule alone.</summary>
    public required Func<ReviewScope, IEnumerable<Finding>> Find { get; init; }

    /// <summary>Rules that its findings go on with, besides those of <see cref="Checks.Advice"/>.</summary>
    public ValueList<Rule> Advice { get; init; }

    /// <summary>What its findings may lack, besides what <see cref="ReviewFacts"/> has.</summary>
    public ValueList<Fact> Facts { get; init; }

    /// <summary>The documents that its rules cite, besides those of <see cref="CollaborationSources"/>.</summary>
    public ValueList<SourceDocument> Sources { get; init; }

    internal IEnumerable<Finding> Of(ReviewScope scope) => Find(scope).Select(Checked);

    internal Rule? FindAdvice(RuleId id) => Checks.Advice.Concat(Advice).FirstOrDefault(rule => rule.Id == id);

    internal Fact? FindFact(FactKey key) => ReviewFacts.All.Concat(Facts).FirstOrDefault(fact => fact.Key == key);

    private Finding Checked(Finding finding)
    {
        if (finding.Rule != Rule.Id)
        {
            throw Refusal($"a finding of {finding.Rule}", $"findings of {Rule.Id}");
        }
        foreach (var id in finding.Advice.Where(id => FindAdvice(id) is null))
        {
            throw Refusal(
                $"the advice {id}",
                $"rules of {nameof(Advice)} and {nameof(Checks)}.{nameof(Checks.Advice)}"
            );
        }
        foreach (var key in finding.Missing.Where(key => FindFact(key) is null))
        {
            throw Refusal($"the missing fact {key}", $"facts of {nameof(Facts)} and {nameof(ReviewFacts)}");
        }
        return finding;
    }

    private InvalidOperationException Refusal(string given, string permitted) =>
        new($"The check of {Rule.Id} gives {given}. Permitted: {permitted}.");
}
