using Samskab.Actors;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Reception;
using Samskab.Values;
using Samskab.Verdicts;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>Whether a side, or nobody, has a card for a while (p. 21); that gives reason to think anew. The longest while is told.</summary>
internal static class RoomForNewThinkingCheck
{
    public static Finding? Find(ReceptionTimeline timeline, ReviewScope scope) =>
        WalkedTimeline.Find(timeline, scope, ReceptionWorkshop.RoomForNewThinking, Judged);

    private static Finding Judged(ReceptionWalkthrough through)
    {
        var answer = WalkedTimeline.Unless(through.Free.Select(stretch => stretch.IsCertain));
        var finding = ReceptionWorkshop
            .RoomForNewThinking.Found(answer, WalkedTimeline.SubjectOf(through.Timeline), Shown(through, answer))
            .Lacking(through.Cards.SelectMany(Missing));
        return answer == Answer.No ? finding with { Proposes = [CoCreationFacts.NewThinkingNeeded.Key] } : finding;
    }

    private static ValueList<FindingValue> Shown(ReceptionWalkthrough through, Answer answer)
    {
        if (answer != Answer.No)
        {
            return [];
        }
        var certain = through.Free.Where(stretch => stretch.IsCertain == Answer.Yes).ToList();
        var longest = certain.MaxBy(stretch => stretch.During.Length)!;
        return
        [
            new FindingValue.Count("stretches", certain.Count),
            new FindingValue.Day("from", longest.During.Start),
            new FindingValue.Day("until", longest.During.End),
            new FindingValue.Terms("who", [Term(longest.Side)]),
        ];
    }

    private static string Term(Side? side) =>
        side switch
        {
            Side.Municipality => "municipality",
            Side.CivilSociety => "civilSociety",
            _ => "bothSides",
        };

    private static IEnumerable<Fact> Missing(PlacedCard card)
    {
        if (card.Side is null)
        {
            yield return ReviewFacts.CardSides;
        }
        if (!card.IsPlaced)
        {
            yield return ReviewFacts.CardDays;
        }
    }
}
