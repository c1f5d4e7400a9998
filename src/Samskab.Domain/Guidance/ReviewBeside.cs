using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Guidance;

/// <summary>What a review finds of the rules that steps are recorded of.</summary>
internal sealed class ReviewBeside
{
    private readonly Collaboration collaboration;
    private readonly ILookup<RuleId, Finding> findings;

    internal ReviewBeside(Collaboration collaboration, ProgressScope scope)
    {
        this.collaboration = collaboration;
        findings = scope
            .Findings.Where(finding => scope.Forum is null || ForumOf(finding) == scope.Forum)
            .ToLookup(finding => finding.Rule);
    }

    internal ValueList<Finding> Of(Rule rule) => findings[rule.Id].ToValueList();

    /// <summary>What it finds not to be so, though the last step in the place it is about says that it is done.</summary>
    internal ValueList<Finding> Against(Rule rule, IEnumerable<StepTaken> last)
    {
        var done = last.Where(step => step.State is StepState.Done).ToList();
        return findings[rule.Id]
            .Where(finding => finding.Answer == Answer.No && done.Any(step => Concerns(finding, step)))
            .ToValueList();
    }

    private bool Concerns(Finding finding, StepTaken step) =>
        (step.Forum, step.Initiative) is (null, null)
        || step.Forum is { } forum && ForumOf(finding) == forum
        || step.Initiative is { } initiative && finding.Subject == $"initiatives/{initiative}"
        || step.Evidence.Any(evidence => evidence.Path == finding.Subject);

    private ForumId? ForumOf(Finding finding) =>
        finding.Subject.Split('/', 2) switch
        {
            ["forums", var id] when ForumId.TryParse(id, null, out var forum) => forum,
            ["meetings", var id] when MeetingId.TryParse(id, null, out var meeting) => collaboration
                .Meetings.Find(meeting)
                ?.Forum,
            _ => null,
        };
}
