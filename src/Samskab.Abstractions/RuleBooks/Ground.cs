using Samskab.Conditions;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>A rule that decides, with the condition under which it holds.</summary>
public sealed record Ground
{
    /// <summary>A rule and when it holds.</summary>
    /// <param name="rule">The rule: a criterion, a usefulness or an exclusion.</param>
    /// <param name="condition">When it holds.</param>
    /// <exception cref="ArgumentException">The rule advises and does not decide.</exception>
    public Ground(Rule rule, Condition condition)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(condition);
        Rule = rule.Decides
            ? rule
            : throw new ArgumentException(
                $"Rule {rule.Id} is of force {rule.Force} and decides nothing. Permitted: Criterion, Usefulness, Exclusion.",
                nameof(rule)
            );
        Condition = condition;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>When it holds.</summary>
    public Condition Condition { get; }

    /// <summary>The readings that the condition rests on.</summary>
    public ValueList<Reading> Readings { get; init; }

    /// <summary>What a source advises instead where this ground decides a «no».</summary>
    public ValueList<Rule> Instead { get; init; }
}
