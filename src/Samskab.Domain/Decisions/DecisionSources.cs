using Samskab.Authority;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Decisions;

/// <summary>What the record tells of the facts of a decision: from the mandates, from those who took part, from when it was recorded.</summary>
/// <remarks>What the record does not settle is said to be unknown, with the parts that were looked at.</remarks>
public static class DecisionSources
{
    /// <summary>Facts that follow from a decision with what is known of it, with the given readings.</summary>
    /// <param name="readings">The readings; the defaults where none are given.</param>
    public static ValueList<FactSource<KnownDecision>> With(DecisionReadings? readings = null)
    {
        var taken = readings ?? DecisionReadings.Default;
        return
        [
            new(
                DecisionFacts.HasMandate,
                its => [FromMandates(DecisionFacts.HasMandate, its.AuthorityInMatter, its.InMatter)]
            ),
            new(DecisionFacts.WithinLimit, FromAmount),
            new(DecisionFacts.HasQuorum, its => [FromForum(DecisionFacts.HasQuorum, its, quorum => quorum.IsMet)]),
            new(
                DecisionFacts.BothSides,
                its => [FromForum(DecisionFacts.BothSides, its, quorum => Sides.Of(quorum, taken))]
            ),
            new(DecisionFacts.NamesItsMandate, FromName),
            new(DecisionFacts.RecordedInTime, FromRecord),
        ];
    }

    private static Statement FromMandates(Fact fact, AuthorityVerdict authority, Answer answer) =>
        fact.Is(answer, [.. Looked(authority).Distinct().Select(id => new Evidence.Part($"mandates/{id}"))]) with
        {
            Readings = authority.Readings,
        };

    private static IEnumerable<MandateId> Looked(AuthorityVerdict authority) =>
        authority.Grants.Count > 0
            ? authority.Grants.SelectMany(grant => grant.Chain).Select(mandate => mandate.Id)
            : Nearest([.. authority.NearMisses.Where(IsKnown)]);

    // Of those that do not give the right the ones that lack least are named.
    private static IEnumerable<MandateId> Nearest(List<NearMiss> misses) =>
        misses.TakeWhile(miss => miss.Obstacles.Count == misses[0].Obstacles.Count).Select(miss => miss.Mandate.Id);

    // What was recorded later says nothing of what was known.
    private static bool IsKnown(NearMiss miss) =>
        miss.Obstacles.All(obstacle => obstacle.Kind != ObstacleKind.NotRecorded);

    private static IEnumerable<Statement> FromAmount(KnownDecision known) =>
        known.Decision.Amount is null ? [DecisionFacts.WithinLimit.Yes()]
        : known.InMatter == Answer.No ? []
        : [FromMandates(DecisionFacts.WithinLimit, known.Authority, known.WithinLimit)];

    private static Statement FromForum(Fact fact, KnownDecision known, Func<QuorumOn, Answer> answerOf) =>
        known is { Quorum: { } quorum, Decision.By: Holder.OfForum { Forum: var forum } }
            ? fact.Is(answerOf(quorum), new Evidence.Part($"forums/{forum}"))
            : fact.Yes();

    private static IEnumerable<Statement> FromName(KnownDecision known) =>
        known is { NamedGivesRight: { } gives, Decision.Under: { } named }
            ? [DecisionFacts.NamesItsMandate.Is(gives, new Evidence.Part($"mandates/{named}"))]
            : [DecisionFacts.NamesItsMandate.Yes()];

    private static IEnumerable<Statement> FromRecord(KnownDecision known) =>
        [DecisionFacts.RecordedInTime.Is(DecisionDay.IsRecordedBefore(known.Decision) ? Answer.No : Answer.Yes)];
}
