using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Reception;
using Samskab.Verdicts;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>Whether no card stands before one it must not stand before, and none wait for one another in a circle (p. 21).</summary>
internal static class CardOrderCheck
{
    public static Finding? Find(ReceptionTimeline timeline, ReviewScope scope) =>
        WalkedTimeline.Find(timeline, scope, ReceptionWorkshop.BestOrder, Judged);

    private static Finding Judged(ReceptionWalkthrough through)
    {
        var order = through.Order;
        var answer = AnswerOf(order);
        var concerned = order
            .OutOfOrder.Where(one => one.IsCertain == answer.Negated)
            .Select(one => one.Card)
            .Concat(order.Circles.SelectMany(circle => circle));
        return ReceptionWorkshop
            .BestOrder.Found(
                answer,
                WalkedTimeline.SubjectOf(through.Timeline),
                WalkedTimeline.Titles("cards", concerned.Distinct())
            )
            .Lacking(order.IsStated ? ReviewFacts.CardDays : ReviewFacts.CardOrder);
    }

    private static Answer AnswerOf(CardOrder order) =>
        order.Circles.Count > 0 ? Answer.No
        : order.IsStated ? WalkedTimeline.Unless(order.OutOfOrder.Select(one => one.IsCertain))
        : Answer.Unknown;
}
