using NodaTime;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether both sides have met lately in any forum that they share, or have been in touch (p. 13).</summary>
/// <remarks>Where no meeting is recorded and no contact is recent, it is not known when they last met.</remarks>
internal static class SilenceCheck
{
    public static Finding? Find(Collaboration collaboration, ReviewScope scope)
    {
        if (scope.SharedSeats.Forums.Count == 0)
        {
            return null;
        }
        var dialogue = new Dialogue(scope);
        var rule = CoCreationInPractice.FrequentOpenCommunication;
        if (Judged(dialogue, scope) is var answer && answer == Answer.Unknown)
        {
            return rule.Found(answer, CollaborationReview.Whole).Lacking(Missing(dialogue));
        }
        return rule.Found(
                answer,
                CollaborationReview.Whole,
                new FindingValue.Day("last", dialogue.Last!.Value),
                new FindingValue.Count("days", scope.Thresholds.MaxSilence)
            )
            .Advising(Answer.No, OverviewAndCoordination.MeetRegularly);
    }

    private static Answer Judged(Dialogue dialogue, ReviewScope scope) =>
        IsRecent(dialogue.Last, scope) ? Answer.Yes
        : IsRecent(dialogue.LastPossible, scope) || dialogue.LastMeeting is null ? Answer.Unknown
        : Answer.No;

    private static bool IsRecent(LocalDate? day, ReviewScope scope) =>
        day is { } last && Period.DaysBetween(last, scope.On) <= scope.Thresholds.MaxSilence;

    private static IEnumerable<Fact> Missing(Dialogue dialogue) =>
        dialogue.LastMeeting is null
            ? [ReviewFacts.Meetings]
            : [ReviewFacts.ContactSender, ReviewFacts.ContactAnswered];
}
