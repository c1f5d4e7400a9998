using Samskab.Collaborations;
using Samskab.Reception;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>What is seen on the timeline of a reception workshop, and what the sources say of it.</summary>
public sealed record TimelineReview
{
    /// <summary>What is seen on it.</summary>
    public required ReceptionWalkthrough Walkthrough { get; init; }

    /// <summary>The findings, in the order of the sources: those that a review of the whole collaboration has of it too.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The review of a timeline.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="thresholds">The thresholds; the defaults where none are given.</param>
    /// <exception cref="ArgumentException">The collaboration has no such timeline.</exception>
    public static TimelineReview Of(
        Collaboration collaboration,
        ReceptionTimelineId timeline,
        Thresholds? thresholds = null
    )
    {
        var limits = (thresholds ?? Thresholds.Default).Walkthrough;
        var walkthrough = ReceptionWalkthrough.Of(collaboration, timeline, limits);
        var scope = new ReviewScope(collaboration, walkthrough.Timeline.Arrival, thresholds);
        return new()
        {
            Walkthrough = walkthrough,
            Findings = Checks
                .OfReceptionTimelines.Select(check => check.Of(walkthrough.Timeline, scope))
                .OfType<Finding>()
                .ToValueList(),
        };
    }

    /// <summary>The rule of a finding.</summary>
    internal static Rule RuleOf(Finding finding) => Checks.Rules.First(rule => rule.Id == finding.Rule);
}
