using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Finds what a party can answer, for the verdicts that are open and for what a review cannot tell.</summary>
internal sealed class SheetQuestions
{
    private readonly AdviceScope scope;
    private readonly Party party;
    private readonly Dictionary<string, BookQuestions> books = [];
    private readonly Dictionary<FactKey, int> turns = [];

    internal SheetQuestions(AdviceScope scope, Party party)
    {
        (this.scope, this.party) = (scope, party);
        foreach (var verdict in scope.Situations.Select(situation => situation.Verdict).OfType<Verdict>())
        {
            foreach (var (turn, fact) in BookOf(verdict).InOrder(verdict).Index())
            {
                turns[fact] = Math.Min(turn, turns.GetValueOrDefault(fact, turn));
            }
        }
    }

    /// <summary>Each question once: first what concerns most, then as an interview would ask, then as the review does; those of one rule together.</summary>
    internal ValueList<SheetQuestion> All() =>
        OfVerdicts()
            .Concat(OfReview())
            .Where(open => scope.Tells(open.Why))
            .GroupBy(open => open.Fact)
            .Select(Question)
            .OrderByDescending(question => question.Concerns.Count)
            .ThenBy(question => turns.GetValueOrDefault(question.Fact.Key, int.MaxValue))
            .GroupBy(question => question.Why[0])
            .SelectMany(alike => alike)
            .ToValueList();

    private SheetQuestion Question(IGrouping<Fact, Open> open) =>
        new(
            open.Key,
            [
                .. open.GroupBy(one => one.Why)
                    .OrderByDescending(alike => alike.Key.Audience.Contains(party))
                    .ThenByDescending(alike => alike.Count())
                    .Select(alike => alike.Key),
            ],
            [.. open.Select(one => one.Concern).Distinct().Order(StringComparer.Ordinal)]
        );

    private IEnumerable<Open> OfVerdicts() =>
        CoCreationFacts.All.SelectMany(fact =>
            scope
                .Situations.Where(situation => Advice.Questions(situation, party).Contains(fact))
                .Select(situation => new Open(
                    fact,
                    BookOf(situation.Verdict!).RuleOf(fact),
                    situation.Subject ?? CollaborationReview.Whole
                ))
        );

    private IEnumerable<Open> OfReview() =>
        scope.Findings.SelectMany(finding =>
            finding
                .Missing.Select(key => FactOf(finding, key))
                .OfType<Fact>()
                .Where(fact => fact.Answerers.Contains(party))
                .Select(fact => new Open(fact, scope.Review.RuleOf(finding), finding.Subject))
        );

    private Fact? FactOf(Finding finding, FactKey key) =>
        scope.Review.FactOf(finding, key) ?? CoCreationBook.Newest.Facts.Find(key);

    private BookQuestions BookOf(Verdict verdict) =>
        books.TryGetValue(verdict.BookVersion, out var known)
            ? known
            : books[verdict.BookVersion] = new(CoCreationBook.OfVersion(verdict.BookVersion)!);

    private sealed record Open(Fact Fact, Rule Why, string Concern);
}
