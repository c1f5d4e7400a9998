using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Reception;
using Samskab.Values;
using Samskab.Verdicts;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>Whether no week has too many cards with information that begin in it (p. 21); the fullest week is told.</summary>
internal static class InformationPeakCheck
{
    public static Finding? Find(ReceptionTimeline timeline, ReviewScope scope) =>
        WalkedTimeline.Find(
            timeline,
            scope,
            ReceptionWorkshop.InformationInDoses,
            through => Judged(through, scope.Thresholds.MaxInfoCardsPerWeek)
        );

    private static Finding Judged(ReceptionWalkthrough through, int most)
    {
        var answer = WalkedTimeline.Unless(through.Peaks.Select(peak => peak.IsCertain));
        return ReceptionWorkshop
            .InformationInDoses.Found(answer, WalkedTimeline.SubjectOf(through.Timeline), Shown(through, answer, most))
            .Lacking(through.Peaks.SelectMany(peak => peak.Perhaps).SelectMany(Missing));
    }

    private static ValueList<FindingValue> Shown(ReceptionWalkthrough through, Answer answer, int most)
    {
        var limit = new FindingValue.Count("most", most);
        if (answer != Answer.No)
        {
            return [limit];
        }
        var peaks = through.Peaks.Where(peak => peak.IsCertain == Answer.Yes).ToList();
        var fullest = peaks.MaxBy(peak => peak.Cards.Count)!;
        return
        [
            new FindingValue.Count("weeks", peaks.Count),
            new FindingValue.Day("day", fullest.Week.Days.Start),
            new FindingValue.Count("cards", fullest.Cards.Count),
            limit,
        ];
    }

    private static IEnumerable<Fact> Missing(PlacedCard card)
    {
        if (card.Informs == Answer.Unknown)
        {
            yield return ReviewFacts.CardInforms;
        }
        if (!card.IsPlaced)
        {
            yield return ReviewFacts.CardDays;
        }
    }
}
