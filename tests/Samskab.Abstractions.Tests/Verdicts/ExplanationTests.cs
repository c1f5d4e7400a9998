using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Abstractions.Tests.Verdicts;

public sealed class ExplanationTests
{
    [Fact]
    public void The_decisive_facts_alone_force_a_yes_or_a_no() =>
        Law.Holds(
            AnyBook.OfBlocks,
            any =>
            {
                var explanation = any.Book.Explain(any.Facts);
                var alone = Decisive(explanation)
                    .Aggregate(new FactSet(any.Book.Facts), (set, fact) => set.With(fact.Fact.Key, fact.Answer));

                if (explanation.Answer != Answer.Unknown)
                {
                    any.Book.Evaluate(alone).ShouldBe(explanation.Answer);
                }
            },
            500
        );

    [Fact]
    public void The_decisive_facts_of_what_is_unknown_are_the_open_ones() =>
        Law.Holds(
            AnyBook.OfBlocks,
            any =>
            {
                var explanation = any.Book.Explain(any.Facts);
                if (explanation.Answer == Answer.Unknown)
                {
                    Decisive(explanation)
                        .Select(fact => fact.Fact.Key)
                        .OrderBy(any.Book.Facts.NumberOf)
                        .ShouldBe(any.Book.Open(any.Facts).Select(fact => fact.Key));
                }
            },
            500
        );

    [Fact]
    public void Answering_an_open_question_may_settle_the_verdict_and_nothing_reopens_it() =>
        Law.Holds(
            AnyBook.OfBlocks,
            any =>
            {
                var facts = any.Facts;
                var settled = any.Book.Evaluate(facts);
                foreach (var key in any.Deciding.Where(key => any.Facts[key] == Answer.Unknown))
                {
                    facts = facts.With(key, key.Value.Length % 2 == 0 ? Answer.Yes : Answer.No);
                    var answer = any.Book.Evaluate(facts);

                    (settled == Answer.Unknown || answer == settled).ShouldBeTrue();
                    settled = answer;
                }
                settled.ShouldNotBe(Answer.Unknown);
            }
        );

    [Fact]
    public void There_is_always_a_reason() =>
        Law.Holds(
            AnyBook.OfBlocks,
            any =>
            {
                var statements = any.Deciding.Select(key => any.Book.Facts.Find(key)!.Is(any.Facts[key]));

                var verdict = any.Book.Assess("badminton", statements, HostBook.Day);

                verdict.Decisive.ShouldNotBeEmpty();
                verdict.Answer.ShouldBe(any.Agreed);
                verdict.Open.ShouldBe(any.Open);
            }
        );

    [Fact]
    public void A_part_is_decisive_only_within_a_decisive_whole() =>
        Law.Holds(AnyBook.OfBlocks, any => RequireWithin(any.Book.Explain(any.Facts)));

    [Fact]
    public void The_tree_goes_from_the_book_through_block_and_ground_to_the_facts()
    {
        var f = HostBook.Asked(4);
        var book = HostBook.Of(
            f,
            new(HostBook.Ground("joint", f[0] & (f[1] | !f[2]))),
            new(HostBook.Ground("taken", f[3], Force.Exclusion))
        );
        var facts = new FactSet(book.Facts).With(f[0].Key, Answer.Yes).With(f[2].Key, Answer.No);

        Written(book.Explain(facts))
            .ShouldBe(
                "hall Unknown*("
                    + "Criterion Yes(hall/joint Yes(All 2 Yes(f0 Yes, Any 1 Yes(f1 Unknown, Not 1 Yes(f2 No))))), "
                    + "Exclusion Unknown*(hall/taken Unknown*(f3 Unknown*)))"
            );
    }

    [Fact]
    public void Of_a_no_each_failed_part_is_decisive_and_of_a_yes_each_met_one()
    {
        var f = HostBook.Asked(3);
        var book = HostBook.Deciding(f, new Condition.AtLeast(2, f[0], f[1], f[2]));
        var one = new FactSet(book.Facts).With(f[0].Key, Answer.Yes).With(f[1].Key, Answer.No);

        Written(book.Explain(one.With(f[2].Key, Answer.No)))
            .ShouldBe("hall No*(Criterion No*(hall/only No*(AtLeast 2 No*(f0 Yes, f1 No*, f2 No*))))");
        Written(book.Explain(one.With(f[2].Key, Answer.Yes)))
            .ShouldBe("hall Yes*(Criterion Yes*(hall/only Yes*(AtLeast 2 Yes*(f0 Yes*, f1 No, f2 Yes*))))");
    }

    [Fact]
    public void A_long_book_is_explained_as_a_short_one_is()
    {
        var f = HostBook.Asked(300);
        var book = HostBook.Of(f, [.. f.Select(fact => new Block(HostBook.Ground(fact.Key.Value, fact)))]);
        var facts = new FactSet(book.Facts).With(f[299].Key, Answer.No);

        var decisive = Decisive(book.Explain(facts)).ToList();

        decisive.Select(fact => fact.Fact.Key).ShouldBe([f[299].Key]);
    }

    [Fact]
    public void A_tree_is_cut_at_a_depth_and_keeps_its_answers()
    {
        var whole = Example();

        Written(whole.Pruned(0)).ShouldBe("hall No*");
        Written(whole.Pruned(1)).ShouldBe("hall No*(Criterion Unknown, Exclusion No*)");
        Written(whole.Pruned(2))
            .ShouldBe("hall No*(Criterion Unknown(hall/joint Unknown), Exclusion No*(hall/taken Yes*))");
        Written(whole.Pruned(3))
            .ShouldBe(
                "hall No*(Criterion Unknown(hall/joint Unknown(All 2 Unknown)), Exclusion No*(hall/taken Yes*(f2 Yes*)))"
            );
        whole.Pruned(4).ShouldBe(whole);
        whole.Pruned(5).ShouldBe(whole);
        Should.Throw<ArgumentOutOfRangeException>(() => whole.Pruned(-1));
    }

    [Fact]
    public void A_tree_without_what_is_not_decisive_keeps_the_rest()
    {
        var whole = Example();

        Written(whole.DecisiveOnly()).ShouldBe("hall No*(Exclusion No*(hall/taken Yes*(f2 Yes*)))");
        Written(whole.DecisiveOnly().Pruned(1)).ShouldBe("hall No*(Exclusion No*)");
        Written(whole.Parts[0].DecisiveOnly()).ShouldBe("Criterion Unknown");
    }

    [Fact]
    public void What_is_decisive_is_the_same_in_a_tree_of_the_decisive_only() =>
        Law.Holds(
            AnyBook.OfRepeatedFacts,
            any =>
            {
                var whole = any.Book.Explain(any.Facts);

                Leaves(whole.DecisiveOnly()).ShouldBe(Decisive(whole));
            }
        );

    private static Explanation.OfBook Example()
    {
        var f = HostBook.Asked(3);
        var book = HostBook.Of(
            f,
            new(HostBook.Ground("joint", f[0] & f[1])),
            new(HostBook.Ground("taken", f[2], Force.Exclusion))
        );
        return book.Explain(new FactSet(book.Facts).With(f[0].Key, Answer.Yes).With(f[2].Key, Answer.Yes));
    }

    private static IEnumerable<Explanation.OfFact> Decisive(Explanation explanation) =>
        Leaves(explanation).Where(fact => fact.IsDecisive);

    private static IEnumerable<Explanation.OfFact> Leaves(Explanation explanation) =>
        explanation is Explanation.OfFact fact ? [fact] : explanation.Parts.SelectMany(Leaves);

    private static void RequireWithin(Explanation whole)
    {
        foreach (var part in whole.Parts)
        {
            (whole.IsDecisive || !part.IsDecisive).ShouldBeTrue();
            RequireWithin(part);
        }
    }

    private static string Written(Explanation explanation)
    {
        var name = explanation.Match(
            book => book.Book.Id.Value,
            block => block.Block.Force.ToString(),
            ground => ground.Ground.Rule.Id.Value,
            group => $"{group.Connective} {group.Needed}",
            fact => fact.Fact.Key.Value
        );
        var parts = explanation.Parts.Count == 0 ? "" : $"({string.Join(", ", explanation.Parts.Select(Written))})";
        return $"{name} {explanation.Answer}{(explanation.IsDecisive ? "*" : "")}{parts}";
    }
}
