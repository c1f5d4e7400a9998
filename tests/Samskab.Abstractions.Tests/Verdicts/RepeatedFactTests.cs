using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Abstractions.Tests.Verdicts;

/// <summary>Books in which facts stand in several places answer as exactly as others.</summary>
public sealed class RepeatedFactTests
{
    private static readonly ValueList<Samskab.Facts.Fact> F = HostBook.Asked(4);

    [Fact]
    public void The_verdict_is_what_every_way_to_answer_the_rest_agrees_on() =>
        Law.Holds(AnyBook.OfRepeatedFacts, any => any.Book.Evaluate(any.Facts).ShouldBe(any.Agreed), 2000);

    [Fact]
    public void A_fact_is_open_when_some_completion_turns_on_it() =>
        Law.Holds(
            AnyBook.OfRepeatedFacts,
            any => any.Book.Open(any.Facts).Select(fact => fact.Key).ShouldBe(any.Open),
            2000
        );

    [Fact]
    public void So_it_is_of_a_ground_alone() =>
        Law.Holds(
            AnyBook.OfRepeatedFacts,
            any =>
            {
                foreach (var ground in any.Book.Contents.Blocks.SelectMany(block => block.Grounds))
                {
                    OpenFacts
                        .Of(Outline.Of(ground.Condition, any.Book.Facts), any.Facts)
                        .Select(fact => fact.Key)
                        .ShouldBe(
                            Completions.Open(
                                any.Facts,
                                any.Deciding,
                                complete => Completions.Holds(ground.Condition, complete)
                            )
                        );
                }
            },
            500
        );

    [Fact]
    public void Every_node_of_the_explanation_has_the_answer_that_all_completions_agree_on() =>
        Law.Holds(
            AnyBook.OfRepeatedFacts,
            any =>
            {
                var explanation = any.Book.Explain(any.Facts);

                explanation.Answer.ShouldBe(any.Agreed);
                foreach (var ground in explanation.Parts.SelectMany(block => block.Parts).Cast<Explanation.OfGround>())
                {
                    RequireAgreed(ground, ground.Ground.Condition, any);
                    RequireAgreed(ground.Parts[0], ground.Ground.Condition, any);
                }
            },
            1000
        );

    [Fact]
    public void The_decisive_facts_alone_force_a_yes_or_a_no() =>
        Law.Holds(
            AnyBook.OfRepeatedFacts,
            any =>
            {
                var explanation = any.Book.Explain(any.Facts);
                var alone = explanation
                    .DecisiveFacts()
                    .Aggregate(new FactSet(any.Book.Facts), (set, fact) => set.With(fact.Key, any.Facts[fact.Key]));

                any.Book.Evaluate(alone).ShouldBe(explanation.Answer);
            },
            2000
        );

    [Fact]
    public void The_decisive_facts_of_what_is_unknown_are_the_open_ones() =>
        Law.Holds(
            AnyBook.OfRepeatedFacts,
            any =>
            {
                var explanation = any.Book.Explain(any.Facts);
                if (explanation.Answer == Answer.Unknown)
                {
                    explanation
                        .DecisiveFacts()
                        .Select(fact => fact.Key)
                        .OrderBy(any.Book.Facts.NumberOf)
                        .ShouldBe(any.Open);
                }
            },
            1000
        );

    [Fact]
    public void There_is_always_a_reason() =>
        Law.Holds(
            AnyBook.OfRepeatedFacts,
            any =>
            {
                var statements = any.Deciding.Select(key => any.Book.Facts.Find(key)!.Is(any.Facts[key]));

                any.Book.Assess("badminton", statements, HostBook.Day).Decisive.ShouldNotBeEmpty();
            },
            1000
        );

    [Fact]
    public void Two_criteria_that_ask_the_contrary_of_one_another_are_reasons_together()
    {
        var book = HostBook.Of(F, new(HostBook.Ground("one", F[0])), new(HostBook.Ground("two", !F[0])));

        var verdict = book.Assess("badminton", [], HostBook.Day);

        verdict.Answer.ShouldBe(Answer.No);
        verdict.Decisive.ShouldBe([
            new(ReasonKind.CriterionNotMet, new("hall/one"), Answer.Unknown),
            new(ReasonKind.CriterionNotMet, new("hall/two"), Answer.Unknown),
        ]);
        verdict.Open.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_unknown_but_swallowed_by_another_part_is_not_decisive()
    {
        var book = HostBook.Deciding(F, F[0] | (F[0] & F[1]));

        var explanation = book.Explain(new FactSet(book.Facts));

        explanation.DecisiveFacts().ShouldBe([F[0]]);
        book.Open(new FactSet(book.Facts)).ShouldBe([F[0]]);
    }

    [Fact]
    public void A_fact_that_only_changes_places_is_not_open()
    {
        var book = HostBook.Deciding(F, new Condition.AtLeast(2, F[0], !F[0], F[1], F[2]));

        book.Open(new FactSet(book.Facts)).ShouldBe([F[1], F[2]]);
    }

    [Fact]
    public void A_threshold_that_a_fact_raises_turns_on_it()
    {
        var book = HostBook.Deciding(F, new Condition.AtLeast(3, F[0], F[0], F[1], F[2], F[3]));

        book.Open(new FactSet(book.Facts)).ShouldBe(F);
    }

    [Fact]
    public void A_tension_holds_where_every_completion_says_so()
    {
        var odd = new Tension(HostBook.Rule("odd", Force.Caution), (F[0] & F[1]) | (!F[0] & F[1]));
        var book = new RuleBook(
            HostBook.Contents with
            {
                Facts = F,
                Blocks = [new(HostBook.Ground("one", F[0]))],
                Tensions = [odd],
            }
        );

        book.Assess("badminton", [F[1].Yes()], HostBook.Day).Tensions.ShouldBe([odd.Rule.Id]);
        book.Assess("badminton", [F[0].Yes()], HostBook.Day).Tensions.ShouldBeEmpty();
    }

    [Fact]
    public void More_than_512_cases_are_split_in_batches()
    {
        var f = HostBook.Asked(12);
        var differ = f.Take(11).Select((fact, i) => (fact & f[i + 1]) | !(fact | f[i + 1]));
        var book = HostBook.Deciding(f, new Condition.All([.. differ]));
        var facts = new FactSet(book.Facts);

        book.Evaluate(facts).ShouldBe(Answer.Unknown);
        book.Open(facts).ShouldBe(f);
        book.Evaluate(facts.With(f[0].Key, Answer.No).With(f[11].Key, Answer.Yes)).ShouldBe(Answer.No);
        book.Explain(facts.With(f[0].Key, Answer.No).With(f[11].Key, Answer.Yes)).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void The_bare_answer_allocates_nothing()
    {
        var f = HostBook.Asked(200);
        var book = HostBook.Deciding(
            f,
            new Condition.AtLeast(2, f[199] & f[1], !f[199], f[100] | f[199], !f[1], f[100])
        );
        var facts = new FactSet(book.Facts);
        book.Evaluate(facts);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = book.Evaluate(facts);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        answer.ShouldBe(Answer.Unknown);
    }

    private static void RequireAgreed(Explanation node, Condition condition, BookCase any)
    {
        node.Answer.ShouldBe(any.AgreedOn(condition));
        ValueList<Condition> parts = condition.Match(
            _ => [],
            not => [not.Inner],
            all => all.Parts,
            one => one.Parts,
            atLeast => atLeast.Parts
        );
        foreach (var (part, its) in node is Explanation.OfGround ? [] : node.Parts.Zip(parts))
        {
            RequireAgreed(part, its, any);
        }
    }
}
