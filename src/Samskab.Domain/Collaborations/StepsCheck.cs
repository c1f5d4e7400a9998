using Samskab.Uptake;

namespace Samskab.Collaborations;

/// <summary>Finds out which steps fit together, when all that they refer to has been checked.</summary>
internal sealed class StepsCheck(PartsCheck parts)
{
    private readonly HashSet<StepId> contradicting = Contradicting(parts.Steps.ToRegister());

    internal void Of(StepTaken its, References needs)
    {
        if (parts.OwnAdvice.Find(its.Rule) is null)
        {
            needs.Refuse("unknown-rule", "rule", its.Rule.Value, "chapter/rule");
        }
        if (contradicting.Contains(its.Id))
        {
            needs.Refuse("contradicting-step", "state", its.Rule.Value, "one state a day");
        }
        needs.Need("by", its.By, parts.Actors);
        needs.Need("forum", its.Forum, parts.Forums);
        needs.Need("initiative", its.Initiative, parts.Initiatives);
        foreach (var evidence in its.Evidence)
        {
            Of(evidence, needs);
        }
    }

    private void Of(StepEvidence evidence, References needs)
    {
        switch (evidence)
        {
            case StepEvidence.OfMeeting its:
                needs.Need("evidence.meeting", its.Id, parts.Meetings);
                break;
            case StepEvidence.OfDecision its:
                needs.Need("evidence.decision", its.Id, parts.Decisions);
                break;
            case StepEvidence.OfTerms its:
                OfTerms(its, needs);
                break;
            case StepEvidence.OfAgreement its:
                needs.Need("evidence.agreement", its.Id, parts.Agreements);
                break;
            case StepEvidence.OfExpectations its:
                needs.Need("evidence.expectations", its.Id, parts.Expectations);
                break;
            case StepEvidence.OfGroundRules its:
                needs.Need("evidence.groundRules", its.Id, parts.GroundRules);
                break;
            default:
                break;
        }
    }

    private void OfTerms(StepEvidence.OfTerms its, References needs)
    {
        needs.Need("evidence.terms", its.Forum, parts.Forums);
        if (parts.Forums.ToRegister().Find(its.Forum) is { } forum && forum.Terms is not { Count: > 0 })
        {
            needs.Refuse("no-terms", "evidence.terms", its.Forum.Value, "a forum with terms of reference");
        }
    }

    // Which of two states of one day came last cannot be told, and the order of the parts must not decide.
    private static HashSet<StepId> Contradicting(IEnumerable<StepTaken> steps) =>
        steps
            .Where(step => step.On is { IsExact: true })
            .GroupBy(step => (step.Place, step.On!.Earliest))
            .Where(same => same.Select(step => step.State).Distinct().Count() > 1)
            .SelectMany(same => same.Select(step => step.Id))
            .ToHashSet();
}
