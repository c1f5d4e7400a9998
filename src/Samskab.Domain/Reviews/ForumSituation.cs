using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Guidance;

namespace Samskab.Reviews;

/// <summary>The situation of a forum: its kind, how far it has come, and what a review found about it and its meetings.</summary>
public static class ForumSituation
{
    /// <summary>The situation of a forum on the day of a review.</summary>
    /// <remarks>A forum that is not yet there is in the phase of ideas, one at work in practice; of any other the phase is not known.</remarks>
    /// <param name="collaboration">The collaboration that was reviewed.</param>
    /// <param name="forum">One of its fora.</param>
    /// <param name="review">The review.</param>
    public static AdviceSituation Of(Collaboration collaboration, Forum forum, CollaborationReview review)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(forum);
        ArgumentNullException.ThrowIfNull(review);
        return Of(forum, review, new FindingsBySubject(collaboration, review));
    }

    internal static AdviceSituation Of(Forum forum, CollaborationReview review, FindingsBySubject findings) =>
        new()
        {
            Forum = forum,
            Findings = findings.Of(forum),
            Phase = PhaseOf(ForumStage.Of(findings.Collaboration, forum, review.On).Phase),
        };

    private static Phase? PhaseOf(ForumPhase phase) =>
        phase switch
        {
            ForumPhase.NotYetEstablished => Phase.Idea,
            ForumPhase.AtWork or ForumPhase.MayBeClosed => Phase.Practice,
            _ => null,
        };
}
