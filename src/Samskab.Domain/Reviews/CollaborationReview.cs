using NodaTime;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Overlaps;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>What all checks find in a collaboration on a day.</summary>
public sealed record CollaborationReview
{
    private static readonly Dictionary<RuleId, int> Order = Checks
        .Rules.Select((rule, number) => (rule.Id, number))
        .ToDictionary();

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The findings, in the order of the sources, of one rule by subject.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The review of a collaboration on a day.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="on">The day.</param>
    /// <param name="thresholds">The thresholds; the defaults where none are given.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CollaborationReview Of(
        Collaboration collaboration,
        LocalDate on,
        Thresholds? thresholds = null,
        CancellationToken cancellation = default
    )
    {
        var scope = new ReviewScope(collaboration, on, thresholds);
        return new() { On = on, Findings = Sorted(All(scope, cancellation)) };
    }

    /// <summary>How many findings have an answer.</summary>
    /// <param name="answer">The answer.</param>
    public int Count(Answer answer) => Findings.Count(finding => finding.Answer == answer);

    /// <summary>The findings of rules that address a party.</summary>
    /// <param name="party">The party.</param>
    public ValueList<Finding> For(Party party)
    {
        Identifier.Given(party);
        return Findings.Where(finding => RuleOf(finding).Audience.Contains(party)).ToValueList();
    }

    /// <summary>What has changed since an earlier review.</summary>
    /// <param name="earlier">The earlier review.</param>
    public FindingChange Since(CollaborationReview earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return FindingChange.Between(earlier.Findings, Findings);
    }

    internal static Rule RuleOf(Finding finding) => Checks.Rules[Order[finding.Rule]];

    private static IEnumerable<Finding> All(ReviewScope scope, CancellationToken cancellation)
    {
        var landscape = new Landscape(scope.Collaboration, scope.On);
        return
        [
            .. Of(scope.Collaboration.Forums, Checks.OfForums, scope, cancellation),
            .. Of(scope.Collaboration.Meetings, Checks.OfMeetings, scope, cancellation),
            .. Of(scope.Collaboration.GroundRules, Checks.OfGroundRules, scope, cancellation),
            .. Of(scope.Collaboration.Expectations, Checks.OfExpectations, scope, cancellation),
            .. Of(scope.Collaboration.Agreements, Checks.OfAgreements, scope, cancellation),
            .. DuplicationCheck.Find(landscape, cancellation),
            .. GapCheck.Find(landscape, cancellation),
        ];
    }

    private static IEnumerable<Finding> Of<TNoun>(
        IEnumerable<TNoun> nouns,
        ValueList<Check<TNoun>> checks,
        ReviewScope scope,
        CancellationToken cancellation
    )
        where TNoun : class
    {
        foreach (var noun in nouns)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in checks.SelectMany(check => check.Of(noun, scope)))
            {
                yield return finding;
            }
        }
    }

    // The sort is stable: findings of one rule and subject stay in the order in which they were found.
    private static ValueList<Finding> Sorted(IEnumerable<Finding> findings) =>
        findings
            .OrderBy(finding => Order[finding.Rule])
            .ThenBy(finding => finding.Subject, StringComparer.Ordinal)
            .ToValueList();
}
