using Samskab.Actors;
using Samskab.Areas;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Reception;
using Samskab.Values;
using Samskab.Verdicts;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>Whether the municipality tells those who arrive of what civil society offers where they arrive (p. 20).</summary>
internal static class LocalOffersCheck
{
    public static Finding? Find(ReceptionTimeline timeline, ReviewScope scope) =>
        WalkedTimeline.Find(
            timeline,
            scope,
            OverviewAndCoordination.TellOfLocalOffers,
            through => Judged(through, scope)
        );

    private static Finding Judged(ReceptionWalkthrough through, ReviewScope scope)
    {
        var told = through.Cards.Select(card => (Card: card, Answer: Tells(card, through.Timeline, scope))).ToList();
        return OverviewAndCoordination
            .TellOfLocalOffers.Found(
                told.Select(one => one.Answer).Append(Answer.No).Max(),
                WalkedTimeline.SubjectOf(through.Timeline)
            )
            .Lacking(told.Where(one => one.Answer == Answer.Unknown).SelectMany(one => Missing(one.Card)));
    }

    private static Answer Tells(PlacedCard card, ReceptionTimeline timeline, ReviewScope scope) =>
        IsMunicipal(card).And(TellsOfLocal(card.Card.TellsOf, timeline, scope));

    private static Answer IsMunicipal(PlacedCard card) =>
        card.Side switch
        {
            Side.Municipality => Answer.Yes,
            Side.CivilSociety => Answer.No,
            _ => Answer.Unknown,
        };

    private static Answer TellsOfLocal(ValueList<OfferId>? offers, ReceptionTimeline timeline, ReviewScope scope) =>
        offers is not { } told
            ? Answer.Unknown
            : told.Select(id => scope.Collaboration.Offers.Find(id)!)
                .Where(offer => scope.SideOf(offer.Provider) == Side.CivilSociety)
                .Select(offer => Meet(offer.Areas, timeline.Areas, scope))
                .Append(Answer.No)
                .Max();

    private static Answer Meet(ValueList<AreaId>? areas, ValueList<AreaId>? others, ReviewScope scope) =>
        areas is not { } some || others is not { } more ? Answer.Unknown
        : some.Any(area => more.Any(other => scope.Collaboration.Areas.Meet(area, other))) ? Answer.Yes
        : Answer.No;

    private static IEnumerable<Fact> Missing(PlacedCard card)
    {
        if (card.Side is null)
        {
            yield return ReviewFacts.CardSides;
        }
        yield return card.Card.TellsOf is null ? ReviewFacts.CardTellsOf : OfferFacts.Areas;
    }
}
