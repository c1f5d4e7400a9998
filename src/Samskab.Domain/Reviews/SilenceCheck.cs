using NodaTime;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether both sides have met lately in any forum that they share (p. 13).</summary>
internal static class SilenceCheck
{
    public static Finding? Find(Collaboration collaboration, ReviewScope scope)
    {
        if (scope.SharedSeats.Forums.Count == 0)
        {
            return null;
        }
        var rule = CoCreationInPractice.FrequentOpenCommunication;
        if (scope.SharedSeats.Forums.Max(forum => scope.LastMeetingOf(forum.Id)) is not { } last)
        {
            return rule.Found(Answer.Unknown, CollaborationReview.Whole).Lacking(ReviewFacts.Meetings);
        }
        var days = scope.Thresholds.MaxSilence;
        return rule.Found(
                Period.DaysBetween(last, scope.On) <= days ? Answer.Yes : Answer.No,
                CollaborationReview.Whole,
                new FindingValue.Day("last", last),
                new FindingValue.Count("days", days)
            )
            .Advising(Answer.No, OverviewAndCoordination.MeetRegularly);
    }
}
