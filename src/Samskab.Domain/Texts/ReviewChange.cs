using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>What has changed between two reviews, as it is told: a rule that finds something else in a subject has changed.</summary>
internal sealed record ReviewChange(
    ValueList<(Finding Before, Finding Now)> Changed,
    ValueList<Finding> New,
    ValueList<Finding> Gone
)
{
    internal bool IsEmpty => Changed.Count == 0 && New.Count == 0 && Gone.Count == 0;

    internal static ReviewChange Of(FindingChange change)
    {
        var gone = change.Gone.ToLookup(KeyOf);
        var now = change.New.ToLookup(KeyOf);
        // Of several findings of one rule about one subject it cannot be told which became which.
        bool IsPair(Finding finding) => gone[KeyOf(finding)].Count() == 1 && now[KeyOf(finding)].Count() == 1;
        return new(
            [.. change.New.Where(IsPair).Select(finding => (gone[KeyOf(finding)].Single(), finding))],
            [.. change.New.Where(finding => !IsPair(finding))],
            [.. change.Gone.Where(finding => !IsPair(finding))]
        );
    }

    private static (RuleId Rule, string Subject) KeyOf(Finding finding) => (finding.Rule, finding.Subject);
}
