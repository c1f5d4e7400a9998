using Samskab.Facts;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether what a source asks of a joint effort is so, as the collaboration shows it or else as it is stated.</summary>
/// <param name="rule">The rule.</param>
/// <param name="fact">What may be stated.</param>
/// <param name="shown">Whether the collaboration shows it; never no.</param>
internal sealed class JointEffortCheck(Rule rule, Fact fact, Func<Initiative, ReviewScope, Answer> shown)
{
    public Finding? Find(Initiative initiative, ReviewScope scope)
    {
        if (!initiative.IsJoint(scope))
        {
            return null;
        }
        var answer = shown(initiative, scope);
        return rule.Found(answer == Answer.Yes ? answer : initiative.Said(fact, scope), $"initiatives/{initiative.Id}")
            .Lacking(fact);
    }
}
