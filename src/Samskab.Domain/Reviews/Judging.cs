using System.Collections.Concurrent;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Makes findings of a rule.</summary>
internal static class Judging
{
    private static readonly ConcurrentDictionary<ValueList<FactKey>, ValueList<FactKey>> Facts = new();
    private static readonly ConcurrentDictionary<ValueList<RuleId>, ValueList<RuleId>> Rules = new();

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

    extension(Rule rule)
    {
        /// <summary>The same at once, for what is found very often; what is missing counts only where it cannot be told.</summary>
        public Finding Found(
            Answer answer,
            string subject,
            ValueList<FindingValue> values,
            ValueList<FactKey> missing,
            ValueList<RuleId> advice = default
        ) =>
            new()
            {
                Rule = rule.Id,
                Subject = subject,
                Answer = answer,
                Values = values,
                Missing = answer == Answer.Unknown ? missing : [],
                Advice = advice,
            };
    }

    extension(Finding finding)
    {
        /// <summary>The same, with what is missing where it cannot be told.</summary>
        public Finding Lacking(params IEnumerable<Fact> missing) =>
            finding.Answer == Answer.Unknown ? finding with { Missing = KeysOf(missing) } : finding;

        /// <summary>The same, with the one thing that is missing where it cannot be told.</summary>
        public Finding Lacking(Fact missing) =>
            finding.Answer == Answer.Unknown ? finding with { Missing = Shared(Facts, [missing.Key]) } : finding;

        /// <summary>The same, with what the source goes on with where it has an answer.</summary>
        public Finding Advising(Answer answer, params IEnumerable<Rule> advice) =>
            finding.Answer == answer
                ? finding with
                {
                    Advice = Shared(Rules, advice.Select(rule => rule.Id).ToValueList()),
                }
                : finding;
    }

    // Few facts: looking through them costs less than a set.
    private static ValueList<FactKey> KeysOf(IEnumerable<Fact> facts)
    {
        var keys = new List<FactKey>();
        foreach (var fact in facts)
        {
            if (!keys.Contains(fact.Key))
            {
                keys.Add(fact.Key);
            }
        }
        return Shared(Facts, [.. keys]);
    }

    // What is missing or advised is one of a few lists, which many findings share.
    private static ValueList<T> Shared<T>(ConcurrentDictionary<ValueList<T>, ValueList<T>> lists, ValueList<T> list) =>
        lists.GetOrAdd(list, list);

    /// <summary>Whether a share is within its limit: what is sure, what may come on top, the whole.</summary>
    public static Answer Within(int sure, int maybe, int whole, decimal limit)
    {
        var most = limit * whole;
        return sure > most ? Answer.No
            : sure + maybe <= most ? Answer.Yes
            : Answer.Unknown;
    }

    /// <summary>Whether a number is at least as great as it should be: what is sure, what may come on top.</summary>
    public static Answer AtLeast(int sure, int maybe, int least) =>
        sure >= least ? Answer.Yes
        : sure + maybe < least ? Answer.No
        : Answer.Unknown;
}
