using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Makes findings of a rule.</summary>
internal static class Judging
{
    extension(Rule rule)
    {
        public Finding Found(Answer answer, string subject, params ValueList<FindingValue> values) =>
            new()
            {
                Rule = rule.Id,
                Subject = subject,
                Answer = answer,
                Values = values,
            };
    }

    extension(Finding finding)
    {
        /// <summary>The same, with what is missing where it cannot be told.</summary>
        public Finding Lacking(params IEnumerable<Fact> missing) =>
            finding.Answer == Answer.Unknown
                ? finding with
                {
                    Missing = missing.Select(fact => fact.Key).Distinct().ToValueList(),
                }
                : finding;

        /// <summary>The same, with what the source goes on with where it has an answer.</summary>
        public Finding Advising(Answer answer, params IEnumerable<Rule> advice) =>
            finding.Answer == answer ? finding with { Advice = advice.Select(rule => rule.Id).ToValueList() } : finding;
    }

    /// <summary>Whether a share is within its limit: what is sure, what may come on top, the whole.</summary>
    public static Answer Within(int sure, int maybe, int whole, decimal limit) =>
        sure > limit * whole ? Answer.No
        : sure + maybe <= limit * whole ? Answer.Yes
        : Answer.Unknown;

    /// <summary>Whether a number is at least as great as it should be: what is sure, what may come on top.</summary>
    public static Answer AtLeast(int sure, int maybe, int least) =>
        sure >= least ? Answer.Yes
        : sure + maybe < least ? Answer.No
        : Answer.Unknown;
}
