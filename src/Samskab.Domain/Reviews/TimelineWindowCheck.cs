using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Reception;
using Samskab.Verdicts;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>Whether all cards stand between two months before the arrival and six months after it (p. 21).</summary>
internal static class TimelineWindowCheck
{
    public static Finding? Find(ReceptionTimeline timeline, ReviewScope scope) =>
        WalkedTimeline.Find(timeline, scope, ReceptionWorkshop.TimelineWindow, Judged);

    private static Finding Judged(ReceptionWalkthrough through)
    {
        var answer = WalkedTimeline.Unless(through.Outside.Select(card => card.IsCertain));
        var concerned = through.Outside.Where(card => card.IsCertain == answer.Negated).Select(card => card.Card);
        return ReceptionWorkshop
            .TimelineWindow.Found(
                answer,
                WalkedTimeline.SubjectOf(through.Timeline),
                new FindingValue.Day("from", through.Window.Start),
                new FindingValue.Day("until", through.Window.End),
                WalkedTimeline.Titles("cards", concerned)
            )
            .Lacking(ReviewFacts.CardDays);
    }
}
