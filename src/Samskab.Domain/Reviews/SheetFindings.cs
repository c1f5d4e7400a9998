using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>What a review says to a party: each rule once, that which is found of most first, then in the order of the review.</summary>
internal static class SheetFindings
{
    /// <summary>What is as the sources advise.</summary>
    internal static ValueList<SheetFinding> AsAdvised(AdviceScope scope, Party party) =>
        Of(scope, party, Answer.Yes, finding => [scope.Review.RuleOf(finding)]);

    /// <summary>What is not, with what the source goes on with.</summary>
    internal static ValueList<SheetFinding> NotAsAdvised(AdviceScope scope, Party party)
    {
        var found = Of(
            scope,
            party,
            Answer.No,
            finding =>
                finding.Advice.Select(id => scope.Review.AdviceOf(finding, id)).Prepend(scope.Review.RuleOf(finding))
        );
        var told = found.Select(one => one.Rule).ToHashSet();
        return found.Select(one => one with { GoesOn = [.. one.GoesOn.Where(told.Add)] }).ToValueList();
    }

    private static ValueList<SheetFinding> Of(
        AdviceScope scope,
        Party party,
        Answer answer,
        Func<Finding, IEnumerable<Rule>> rules
    )
    {
        return scope
            .Findings.Where(finding => finding.Answer == answer)
            .Select(finding => (Finding: finding, Rules: rules(finding).Where(Addresses).ToList()))
            .Where(one => one.Rules.Count > 0)
            .GroupBy(one => one.Rules[0])
            .Select(found => new SheetFinding(found.Key, [.. found.Select(one => one.Finding)])
            {
                GoesOn = [.. found.SelectMany(one => one.Rules.Skip(1))],
            })
            .OrderByDescending(one => one.Findings.Select(finding => finding.Subject).Distinct().Count())
            .ToValueList();

        bool Addresses(Rule rule) => rule.Audience.Contains(party) && scope.Tells(rule);
    }
}
