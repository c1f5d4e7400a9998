using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Puts findings into the order of their rules, and those of one rule into that of their subjects.</summary>
/// <remarks>Findings of one rule and subject stay in the order in which they were found.</remarks>
internal sealed class FindingsInOrder(Dictionary<RuleId, int> order)
{
    private readonly OfOneRule?[] rules = new OfOneRule?[order.Count];

    public void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    public void Add(Finding? finding)
    {
        if (finding is not null)
        {
            Of(finding.Rule).Add(finding);
        }
    }

    public void Add<TNoun>(IEnumerable<TNoun> nouns, ValueList<Check<TNoun>> checks, ReviewScope scope)
        where TNoun : class
    {
        // Where the findings of each check belong is looked up once for them all.
        var places = checks.Select(check => (Check: check, Findings: Of(check.Rule.Id))).ToArray();
        foreach (var noun in nouns)
        {
            foreach (var (check, findings) in places)
            {
                if (check.Of(noun, scope) is { } finding)
                {
                    (finding.Rule == check.Rule.Id ? findings : Of(finding.Rule)).Add(finding);
                }
            }
        }
    }

    public ValueList<Finding> ToList() => rules.OfType<OfOneRule>().SelectMany(rule => rule.BySubject()).ToValueList();

    private OfOneRule Of(RuleId rule) => rules[order[rule]] ??= new();

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

        internal List<Finding> BySubject() =>
            isSorted ? found : [.. found.OrderBy(finding => finding.Subject, StringComparer.Ordinal)];
    }
}
