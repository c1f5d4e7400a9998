using FsCheck.Fluent;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Abstractions.Tests.Interviews;

public sealed class InterviewTests
{
    private static readonly ValueList<Samskab.Facts.Fact> Asked = HostBook.Asked(4);

    private static readonly RuleBook Book = HostBook.Deciding(Asked, Asked[0] & (Asked[1] | Asked[2]) & Asked[3]);

    private static readonly Interview Decide = new(Book);

    [Fact]
    public void Each_step_asks_what_matters_and_the_last_one_is_decided() =>
        Law.Holds(
            Gen.OneOf(AnyBook.OfBlocks, AnyBook.OfRepeatedFacts)
                .Zip(Gen.Elements(InterviewGoal.Decide, InterviewGoal.Diagnose)),
            one =>
            {
                var (its, goal) = one;
                var interview = new Interview(its.Book, goal);
                var statements = new List<Statement>();
                var truth = its.Facts;
                for (var step = Next(); step.Question is { } question; step = Next())
                {
                    its.Deciding.ShouldContain(question.Fact.Key);
                    statements.ShouldNotContain(said =>
                        said.Fact == question.Fact.Key && said.By == question.Answerers[0]
                    );
                    statements.Add(Said(question, truth[question.Fact.Key]));
                }
                var known = its.Book.Assess("s", statements, HostBook.Day);
                known.Answer.ShouldBe(its.Agreed);
                Next()
                    .IsDone.ShouldBe(
                        goal == InterviewGoal.Decide ? known.Answer != Answer.Unknown : Next().HandedOn.Count == 0
                    );

                InterviewStep Next() => interview.Next(statements, HostBook.Day);
            }
        );

    [Fact]
    public void While_deciding_every_question_can_change_the_verdict() =>
        Law.Holds(
            Gen.OneOf(AnyBook.OfBlocks, AnyBook.OfRepeatedFacts),
            its =>
            {
                var facts = its.Facts;
                var next = new Interview(its.Book).Next(in facts);
                (next is null).ShouldBe(its.Open.Count == 0);
                if (next is not null)
                {
                    its.Open.ShouldContain(next.Key);
                }
            }
        );

    [Fact]
    public void A_group_of_alternatives_comes_after_what_settles_more_for_one_question()
    {
        var facts = new FactSet(Book.Facts);
        var order = new List<string>();
        while (Decide.Next(in facts) is { } fact)
        {
            order.Add(fact.Key.Value);
            facts = facts.With(fact.Key, fact == Asked[1] ? Answer.No : Answer.Yes);
        }
        order.ShouldBe(["f0", "f3", "f1", "f2"]);
    }

    [Fact]
    public void A_question_says_why_it_is_asked_and_what_each_answer_settles()
    {
        var question = Decide.Next([Asked[0].Yes(), Asked[3].Yes()], HostBook.Day).Question!;

        question.Fact.ShouldBe(Asked[1]);
        question.Why.ShouldBe(new RuleId("hall/only"));
        question.Answerers.ShouldBe([HostBook.Club, HostBook.Board]);
        question.IfYes.ShouldBe(new Outcome(Answer.Yes, [Asked[2].Key]));
        question.IfNo.ShouldBe(new Outcome(Answer.Unknown, []));
    }

    [Fact]
    public void What_one_answerer_does_not_know_is_handed_on_and_not_asked_again()
    {
        var unsure = Asked[0].NotKnown() with { By = HostBook.Club };

        var club = Decide.Next([unsure], HostBook.Day, HostBook.Club);
        club.Question!.Fact.ShouldNotBe(Asked[0]);
        club.HandedOn.ShouldBe([new HandedOn(Asked[0], [HostBook.Board])]);
        var board = Decide.Next([unsure], HostBook.Day, HostBook.Board);
        board.Question!.Fact.ShouldBe(Asked[0]);
        board.HandedOn.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_handed_on_is_settled_by_who_knows_it_the_same_day()
    {
        var unsure = Asked[0].NotKnown() with { By = HostBook.Club, From = HostBook.Day };
        var sure = Asked[0].No() with { By = HostBook.Board, From = HostBook.Day };

        Decide.Next([unsure], HostBook.Day, HostBook.Board).Question!.IfNo.Answer.ShouldBe(Answer.No);
        Decide.Next([unsure, sure], HostBook.Day).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void What_data_leave_open_is_asked()
    {
        var open = Asked[0].NotKnown() with { Basis = Basis.Derived };

        Decide.Next([open], HostBook.Day).Question!.Fact.ShouldBe(Asked[0]);
    }

    [Fact]
    public void What_nobody_knows_is_told_with_nobody_left_to_ask()
    {
        var step = Decide.Next([.. Asked.Select(fact => fact.NotKnown())], HostBook.Day);

        step.Question.ShouldBeNull();
        step.IsDone.ShouldBeFalse();
        step.HandedOn.ShouldBe([.. Asked.Select(fact => new HandedOn(fact, []))]);
    }

    [Fact]
    public void Where_each_is_asked_for_itself_the_second_is_asked_only_if_the_first_leaves_it_open()
    {
        var each = Asked[0] with { AskedOfEach = true };
        var interview = new Interview(HostBook.Deciding([each], each));

        interview.Next([], HostBook.Day).Question!.Answerers.ShouldBe([HostBook.Club]);
        interview
            .Next([each.Yes() with { By = HostBook.Club }], HostBook.Day)
            .Question!.Answerers.ShouldBe([HostBook.Board]);
        interview.Next([each.No() with { By = HostBook.Club }], HostBook.Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_decided_interview_asks_nothing_and_a_diagnosis_goes_on()
    {
        Decide.Next([Asked[0].No()], HostBook.Day).IsDone.ShouldBeTrue();

        var book = HostBook.Of(Asked, new Block(HostBook.Ground("one", Asked[0]), HostBook.Ground("two", Asked[1])));
        var diagnose = new Interview(book, InterviewGoal.Diagnose);
        var step = diagnose.Next([Asked[0].No()], HostBook.Day);
        step.Question!.Fact.ShouldBe(Asked[1]);
        step.Answer.ShouldBe(Answer.No);
        diagnose.Next([Asked[0].No(), Asked[1].No()], HostBook.Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_diagnosis_also_asks_what_only_tells_of_tensions()
    {
        var tension = new Tension(HostBook.Rule("tension", Force.Caution), Asked[2]);
        var book = new RuleBook(
            Book.Contents with
            {
                Facts = Asked,
                Blocks = [new(HostBook.Ground("one", Asked[0]))],
                Tensions = [tension],
            }
        );

        new Interview(book).Next([Asked[0].Yes()], HostBook.Day).IsDone.ShouldBeTrue();
        var question = new Interview(book, InterviewGoal.Diagnose).Next([Asked[0].Yes()], HostBook.Day).Question!;
        (question.Fact, question.Why).ShouldBe((Asked[2], null));
    }

    [Fact]
    public void A_host_can_ask_some_facts_first_as_long_as_they_matter()
    {
        var interview = new Interview(Book, order: new() { First = [Asked[2].Key, Asked[1].Key] });
        var facts = new FactSet(Book.Facts);

        interview.Next(in facts).ShouldBe(Asked[2]);
        facts = facts.With(Asked[2].Key, Answer.Yes);
        interview.Next(in facts).ShouldBe(Asked[0]);
    }

    [Fact]
    public void A_fact_that_the_book_does_not_ask_cannot_come_first() =>
        Should
            .Throw<ArgumentException>(() => new Interview(Book, order: new() { First = [new("other")] }))
            .Message.ShouldContain("other");

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void A_chance_lies_between_never_and_always(double chance) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new QuestionOrder { Favourable = chance });

    [Fact]
    public void No_order_beats_the_oracle_and_conjunctions_of_disjunctions_are_asked_as_well_as_can_be() =>
        Law.Holds(
            Gen.Choose(1, 3).ListOf(3).Zip(Gen.Elements(0.3, 0.5, 0.8, 0.95)),
            one =>
            {
                var (sizes, chance) = one;
                var asked = HostBook.Asked(sizes.Sum());
                var start = 0;
                var parts = sizes.Select(size => new Condition.Any([
                    .. asked.Skip((start += size) - size).Take(size).Select(Condition.FromFact),
                ]));
                var book = HostBook.Deciding(asked, new Condition.All([.. parts]));

                Expected(book, chance).ShouldBe(new FewestQuestions(chance).Of(book.Contents), 1e-9);
            },
            examples: 100
        );

    [Fact]
    public void A_threshold_of_alike_facts_is_asked_as_well_as_can_be()
    {
        var asked = HostBook.Asked(5);
        var book = HostBook.Deciding(asked, new Condition.AtLeast(3, [.. asked.Select(Condition.FromFact)]));

        Expected(book, 0.7).ShouldBe(new FewestQuestions(0.7).Of(book.Contents), 1e-9);
    }

    [Fact]
    public void A_book_of_many_facts_is_asked_without_a_limit()
    {
        var asked = HostBook.Asked(500);
        var book = HostBook.Deciding(asked, new Condition.All([.. asked.Select(Condition.FromFact)]));
        var facts = new FactSet(book.Facts).With(asked[0].Key, Answer.Yes);

        new Interview(book).Next(in facts).ShouldBe(asked[1]);
    }

    private static double Expected(RuleBook book, double chance) =>
        ExpectedQuestions.Of(book, new Interview(book, order: new() { Favourable = chance }), chance, []);

    private static Statement Said(Question question, Answer answer) =>
        question.Fact.Is(answer) with
        {
            By = question.Answerers[0],
        };
}
