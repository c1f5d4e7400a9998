using Samskab.Facts;
using Samskab.Reception;
using Samskab.Rules;
using Samskab.Verdicts;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>Judges what is seen on a timeline; of one that does not state its cards it cannot be told.</summary>
internal static class WalkedTimeline
{
    public static Finding Find(
        ReceptionTimeline timeline,
        ReviewScope scope,
        Rule rule,
        Func<ReceptionWalkthrough, Finding> judge
    ) =>
        timeline.Cards is null
            ? rule.Found(Answer.Unknown, SubjectOf(timeline)).Lacking(ReviewFacts.TimelineCards)
            : judge(scope.Through(timeline));

    public static string SubjectOf(ReceptionTimeline timeline) => $"receptionTimelines/{timeline.Id}";

    /// <summary>As advised where nothing is found, not so where something is certain, and else not to be told.</summary>
    public static Answer Unless(IEnumerable<Answer> found) => found.Append(Answer.No).Max().Negated;

    /// <summary>The titles of cards, under the name of a placeholder.</summary>
    public static FindingValue Titles(string name, IEnumerable<PlacedCard> cards) =>
        new FindingValue.Words(name, [.. cards.Select(card => card.Card.Title)]);
}
