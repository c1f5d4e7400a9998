using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Puts findings into the order of their rules, and those of one rule into that of their subjects.</summary>
/// <remarks>Findings of one rule and subject stay in the order in which they were found.</remarks>
internal sealed class FindingsInOrder(Dictionary<RuleId, int> order)
{
    private readonly OfOneRule?[] rules = new OfOneRule?[order.Count];
    private int count;

    public void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            (rules[order[finding.Rule]] ??= new()).Add(finding);
            count++;
        }
    }

    public ValueList<Finding> ToList()
    {
        var all = new List<Finding>(count);
        foreach (var rule in rules)
        {
            all.AddRange(rule?.BySubject() ?? []);
        }
        return [.. all];
    }

    /// <summary>The findings of a rule: in order already where the nouns that were checked are, and then not sorted again.</summary>
    private sealed class OfOneRule
    {
        private readonly List<Finding> found = [];
        private bool isSorted = true;

        internal void Add(Finding finding)
        {
            isSorted &= found.Count == 0 || string.CompareOrdinal(found[^1].Subject, finding.Subject) <= 0;
            found.Add(finding);
        }

        internal IEnumerable<Finding> BySubject() =>
            isSorted ? found : found.OrderBy(finding => finding.Subject, StringComparer.Ordinal);
    }
}
