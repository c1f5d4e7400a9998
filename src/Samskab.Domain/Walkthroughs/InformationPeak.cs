using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Walkthroughs;

/// <summary>A week in which more cards with information begin than those who arrive can take in (Handbook, p. 21).</summary>
/// <param name="Week">The week.</param>
/// <param name="Cards">The cards that surely inform and surely begin in it.</param>
/// <param name="Perhaps">The cards of which one of the two is not known, and the other not ruled out.</param>
/// <param name="IsCertain">Yes where the former alone are too many, else unknown.</param>
public sealed record InformationPeak(
    TimelineWeek Week,
    ValueList<PlacedCard> Cards,
    ValueList<PlacedCard> Perhaps,
    Answer IsCertain
)
{
    /// <summary>The peak of a week, or null where there can be none.</summary>
    internal static InformationPeak? In(TimelineWeek week, ValueList<PlacedCard> cards, int most)
    {
        var sure = Informing(week, cards, Answer.Yes);
        var perhaps = Informing(week, cards, Answer.Unknown);
        return sure.Count + perhaps.Count <= most
            ? null
            : new(week, sure, perhaps, sure.Count > most ? Answer.Yes : Answer.Unknown);
    }

    private static ValueList<PlacedCard> Informing(TimelineWeek week, ValueList<PlacedCard> cards, Answer answer) =>
        cards.Where(card => card.BeginsWithin(week.First, week.Last).And(card.Informs) == answer).ToValueList();
}
