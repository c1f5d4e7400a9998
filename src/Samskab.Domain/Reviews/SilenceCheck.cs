using NodaTime;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether both sides have met lately in any forum that they share (p. 13).</summary>
internal static class SilenceCheck
{
    public static IEnumerable<Finding> Find(Collaboration collaboration, ReviewScope scope)
    {
        if (scope.SharedSeats.Forums.Count == 0)
        {
            yield break;
        }
        var rule = CoCreationInPractice.FrequentOpenCommunication;
        var held = scope
            .SharedSeats.Forums.SelectMany(forum => scope.MeetingsOf(forum.Id))
            .Where(meeting => meeting.On <= scope.On);
        if (held.MaxBy(meeting => meeting.On) is not { On: var last })
        {
            yield return rule.Found(Answer.Unknown, CollaborationReview.Whole).Lacking(ReviewFacts.Meetings);
            yield break;
        }
        var days = scope.Thresholds.MaxSilence;
        yield return rule.Found(
                Period.DaysBetween(last, scope.On) <= days ? Answer.Yes : Answer.No,
                CollaborationReview.Whole,
                new FindingValue.Day("last", last),
                new FindingValue.Count("days", days)
            )
            .Advising(Answer.No, OverviewAndCoordination.MeetRegularly);
    }
}
