using FsCheck.Fluent;
using NodaTime;
using Samskab.Actors;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;
using Xunit;
using static Samskab.CoCreation.CoCreationFacts;
using static Samskab.TestKit.FavourableEffort;
using Chapter = Samskab.Chapters.CoCreationInPractice;

namespace Samskab.Domain.Tests.CoCreation;

public sealed class CoCreationBookTests
{
    private static readonly RuleBook Book = CoCreationBook.Newest;

    /// <summary>Each ground with statements that make it hold, fail and stay unknown.</summary>
    public static TheoryData<RuleId, ValueList<Statement>, ValueList<Statement>, ValueList<Statement>> Grounds =>
        new()
        {
            { Chapter.NewWelfare.Id, [NewWelfareGoal.Yes()], [NewWelfareGoal.No()], [] },
            { Chapter.ResourcesAcrossSectors.Id, [CrossSectorResources.Yes()], [CrossSectorResources.No()], [] },
            {
                Chapter.EqualDialogue.Id,
                [EqualDialogue.Yes(), JointIdeas.Yes()],
                [JointDefinition.No(), JointIdeas.No()],
                [EqualDialogue.Yes(), JointDefinition.No()]
            },
            { Chapter.OpenToAll.Id, [OpenInitiative.Yes()], [OpenInitiative.No()], [] },
            {
                Chapter.OpennessAndRiskWillingness.Id,
                [Openness.Yes(), RiskWillingness.Yes()],
                [RiskWillingness.No()],
                [Openness.Yes()]
            },
            { Chapter.NewThinkingNeeded.Id, [NewThinkingNeeded.Yes()], [NewThinkingNeeded.No()], [] },
            {
                Chapter.NoEqualCollaboration.Id,
                [OneActorFinallyResponsible.Yes()],
                [EqualCollaboration.Yes(), OneActorFinallyResponsible.No()],
                [EqualCollaboration.Yes()]
            },
            { Chapter.EstablishedActivity.Id, [EstablishedActivity.Yes()], [EstablishedActivity.No()], [] },
            {
                Chapter.NoWillOrMandate.Id,
                [PoliticalWill.No(), Mandate.No()],
                [PoliticalWill.Yes(), SolutionsPoliticallyFixed.No()],
                [PoliticalWill.No(), SolutionsPoliticallyFixed.No()]
            },
            {
                Chapter.NeedAndSolutionIdentified.Id,
                [NeedAndSolutionIdentified.Yes()],
                [NeedAndSolutionIdentified.No()],
                []
            },
        };

    public static TheoryData<string, ValueList<Statement>> Tensions =>
        new()
        {
            { "equal-dialogue-unequal-collaboration", [EqualDialogue.Yes(), EqualCollaboration.No()] },
            { "equal-dialogue-one-responsible", [EqualDialogue.Yes(), OneActorFinallyResponsible.Yes()] },
            { "new-thinking-though-identified", [NewThinkingNeeded.Yes(), NeedAndSolutionIdentified.Yes()] },
            { "will-though-solutions-fixed", [SolutionsPoliticallyFixed.Yes(), PoliticalWill.Yes()] },
            { "will-though-solutions-fixed", [SolutionsPoliticallyFixed.Yes(), Mandate.Yes()] },
            { "joint-though-solutions-set", [SolutionsSetBeforehand.Yes(), JointDefinition.Yes()] },
            { "joint-though-solutions-set", [SolutionsSetBeforehand.Yes(), JointIdeas.Yes()] },
            { "established-though-new-thinking", [EstablishedActivity.Yes(), NewThinkingNeeded.Yes()] },
        };

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Each_ground_holds_fails_or_stays_unknown(
        RuleId rule,
        ValueList<Statement> holds,
        ValueList<Statement> fails,
        ValueList<Statement> open
    )
    {
        AnswerOf(rule, holds).ShouldBe(Answer.Yes);
        AnswerOf(rule, fails).ShouldBe(Answer.No);
        AnswerOf(rule, open).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void There_are_five_criteria_a_usefulness_and_four_exclusions()
    {
        Book.Contents.Blocks.Select(block => (block.Force, block.Grounds.Count))
            .ShouldBe([(Force.Criterion, 5), (Force.Usefulness, 1), (Force.Exclusion, 4)]);
        ((IEnumerable<object[]>)Grounds)
            .Select(row => (RuleId)row[0])
            .ShouldBe(Book.Contents.Blocks.SelectMany(block => block.Grounds).Select(ground => ground.Rule.Id));
    }

    [Fact]
    public void Every_deciding_rule_quotes_the_handbook_with_a_page() =>
        Book
            .Contents.Blocks.SelectMany(block => block.Grounds)
            .SelectMany(ground => ground.Rule.Citations)
            .ShouldAllBe(citation =>
                citation.Source == CollaborationSources.Handbook.Id
                && citation.Pages!.Value.First >= 12
                && citation.Pages!.Value.Last <= 15
            );

    [Fact]
    public void The_book_asks_the_16_deciding_facts_and_one_that_decides_nothing()
    {
        Deciding.Count.ShouldBe(16);
        Book.Facts.Select(fact => fact.Key).ShouldBe(CoCreationFacts.All.Select(fact => fact.Key));
        Book.Open(new FactSet(Book.Facts)).ShouldBe(Deciding);
    }

    [Theory]
    [InlineData(Answer.No)]
    [InlineData(Answer.Unknown)]
    [InlineData(Answer.Yes)]
    public void Whether_solutions_were_set_beforehand_decides_nothing(Answer answer)
    {
        Assess(But(SolutionsSetBeforehand.Is(answer))).Answer.ShouldBe(Answer.Yes);
        Assess(But(EstablishedActivity.Yes(), SolutionsSetBeforehand.Is(answer))).Answer.ShouldBe(Answer.No);
        Assess(SolutionsSetBeforehand.Is(answer)).Answer.ShouldBe(Answer.Unknown);
    }

    [Theory]
    [MemberData(nameof(Tensions))]
    public void Each_tension_is_reported_when_its_answers_meet_and_only_then(string rule, ValueList<Statement> meeting)
    {
        Assess(meeting).Tensions.ShouldBe([new($"co-creation/{rule}")]);
        foreach (var statement in meeting)
        {
            Assess(meeting.Where(other => other != statement).ToValueList()).Tensions.ShouldBeEmpty();
        }
    }

    [Fact]
    public void There_are_six_tensions_and_each_stands_in_the_book()
    {
        Book.Contents.Tensions.Count.ShouldBe(6);
        Book.Contents.Tensions.ShouldAllBe(tension => Book.Find(tension.Rule.Id) == tension.Rule);
        ((IEnumerable<object[]>)Tensions)
            .Select(row => $"co-creation/{row[0]}")
            .Distinct()
            .ShouldBe(Book.Contents.Tensions.Select(tension => tension.Rule.Id.Value));
    }

    [Fact]
    public void The_order_of_the_statements_never_matters() =>
        Law.Holds(
            AnyStatements().SelectMany(some => Gen.Shuffle(some).Select(mixed => (some, mixed))),
            example => Settled(Assess([.. example.mixed])).ShouldBe(Settled(Assess([.. example.some])))
        );

    [Fact]
    public void It_does_not_matter_which_side_says_what() =>
        Law.Holds(
            AnyStatements(),
            some => Settled(Assess([.. some.Select(Swapped)])).ShouldBe(Settled(Assess([.. some])))
        );

    [Theory]
    [InlineData("equalDialogue")]
    [InlineData("openness")]
    [InlineData("riskWillingness")]
    [InlineData("equalCollaboration")]
    public void Asked_of_each_side_the_lower_answer_counts(string key)
    {
        var fact = Book.Facts.Find(new(key))!;
        Statement yes = fact.Yes() with { By = Parties.Municipality },
            no = fact.No() with { By = Parties.CivilSociety },
            notKnown = fact.NotKnown() with { By = Parties.CivilSociety };

        Assess(But(yes, no)).Answer.ShouldBe(Answer.No);
        Assess(But(yes, notKnown)).Answer.ShouldBe(Answer.Unknown);
        Assess(But(yes)).Open.ShouldBe([fact.Key]);
        Assess(But(yes, fact.Yes() with { By = Parties.CivilSociety })).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Other_facts_are_asked_once() =>
        Book
            .Facts.Where(fact => fact.AskedOfEach)
            .Select(fact => fact.Key.Value)
            .ShouldBe(["equalDialogue", "openness", "riskWillingness", "equalCollaboration"]);

    [Fact]
    public void An_effort_that_was_rightly_co_created_becomes_established_when_it_is_in_operation()
    {
        var operation = new LocalDate(2026, 6, 1);
        var statements = But(EstablishedActivity.No(), EstablishedActivity.Yes() with { From = operation });

        Book.Assess("effort", statements, operation.PlusDays(-1)).Answer.ShouldBe(Answer.Yes);
        Book.Assess("effort", statements, operation).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void What_is_assumed_counts_and_is_told()
    {
        var verdict = Assess(But(PoliticalWill.Yes() with { Basis = Basis.Assumed }));

        verdict.Answer.ShouldBe(Answer.Yes);
        verdict.Facts.Where(fact => fact.IsAssumed).Select(fact => fact.Fact).ShouldBe([PoliticalWill.Key]);
    }

    [Fact]
    public void The_book_is_valid_from_2014()
    {
        CoCreationBook.Versions.On(new(2013, 12, 31)).ShouldBeNull();
        CoCreationBook.Versions.On(new(2014, 1, 1)).ShouldBe(Book);
    }

    [Fact]
    public void Every_fact_that_could_be_arranged_or_decided_otherwise_has_a_step() =>
        Book.Facts.Where(fact => fact.Nature == FactNature.Given == fact.Steps.Count > 0).ShouldBeEmpty();

    [Fact]
    public void Every_exclusion_and_the_usefulness_say_what_to_do_instead() =>
        Book
            .Contents.Blocks.Where(block => block.Force != Force.Criterion)
            .SelectMany(block => block.Grounds)
            .ShouldAllBe(ground => ground.Instead.Count > 0);

    // What each party says for itself, and what is said for all, of some facts; mostly in favour.
    private static FsCheck.Gen<Statement[]> AnyStatements() =>
        Gen.SubListOf(CoCreationFacts.All.SelectMany(fact => Sides().Select(by => Favourable(fact) with { By = by })))
            .SelectMany(some => Gen.CollectToArray(some, Answered));

    private static IEnumerable<Party?> Sides() => [null, Parties.Municipality, Parties.CivilSociety];

    private static FsCheck.Gen<Statement> Answered(Statement statement) =>
        Gen.Frequency((12, Gen.Constant(statement.Answer)), (1, Gen.Elements(Answer.No, Answer.Unknown, Answer.Yes)))
            .Select(answer => statement with { Answer = answer });

    private static Statement Swapped(Statement statement) =>
        statement with
        {
            By =
                statement.By == Parties.Municipality ? Parties.CivilSociety
                : statement.By == Parties.CivilSociety ? Parties.Municipality
                : null,
        };

    // The verdict without the statements that it lists as given.
    private static (Verdict, ValueList<(FactKey, Answer, Knowledge)>) Settled(Verdict verdict) =>
        (
            verdict with
            {
                Facts = [],
            },
            verdict.Facts.Select(fact => (fact.Fact, fact.Answer, fact.Knowledge)).ToValueList()
        );

    private static Answer AnswerOf(RuleId rule, ValueList<Statement> statements) =>
        Book.Explain(Assess(statements))
            .Parts.SelectMany(block => block.Parts)
            .OfType<Explanation.OfGround>()
            .Single(ground => ground.Ground.Rule.Id == rule)
            .Answer;
}
