using Samskab.Conditions;
using Samskab.Rules;

namespace Samskab.RuleBooks;

/// <summary>Answers that pull in different directions: reported with the verdict, which they never change.</summary>
/// <param name="Rule">The rule that says why they do, with the sentences that meet.</param>
/// <param name="Condition">When the answers are so.</param>
public sealed record Tension(Rule Rule, Condition Condition);
