using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.CoCreation.CoCreationFacts;
using static Samskab.CoCreation.CoCreationReadings;
using static Samskab.TestKit.FavourableEffort;
using Chapter = Samskab.Chapters.CoCreationInPractice;

namespace Samskab.Domain.Tests.CoCreation;

public sealed class ReadingsTests
{
    [Fact]
    public void A_verdict_that_applies_names_the_four_default_readings() =>
        FavourableEffort
            .Assess(But())
            .Readings.ShouldBe([
                new(Criteria.Id, "all"),
                new(FinalResponsibility.Id, "excludes"),
                new(Usefulness.Id, "necessary"),
                new(WillAndMandate.Id, "either-suffices"),
            ]);

    [Fact]
    public void A_verdict_names_only_the_readings_that_it_rests_on()
    {
        FavourableEffort.Assess(EstablishedActivity.Yes()).Readings.ShouldBeEmpty();
        FavourableEffort.Assess(NewWelfareGoal.No()).Readings.ShouldBe([Criteria.Default]);
    }

    [Theory]
    [InlineData("all", 0, Answer.Yes)]
    [InlineData("all", 1, Answer.No)]
    [InlineData("at-least-4", 1, Answer.Yes)]
    [InlineData("at-least-4", 2, Answer.No)]
    [InlineData("at-least-3", 2, Answer.Yes)]
    [InlineData("at-least-3", 3, Answer.No)]
    public void So_many_of_the_criteria_may_fail(string reading, int failing, Answer answer)
    {
        Fact[] criteria = [NewWelfareGoal, CrossSectorResources, EqualDialogue, OpenInitiative];

        var verdict = Assess(Criteria, reading, [.. criteria.Take(failing).Select(Unfavourable)]);

        verdict.Answer.ShouldBe(answer);
        verdict.Readings.ShouldContain(Criteria.As(reading));
    }

    [Theory]
    [InlineData("at-least-4")]
    [InlineData("at-least-3")]
    public void Openness_and_risk_willingness_are_necessary_in_every_reading(string reading)
    {
        var verdict = Assess(Criteria, reading, RiskWillingness.No());

        verdict.Answer.ShouldBe(Answer.No);
        verdict.Decisive.ShouldBe([new(ReasonKind.CriterionNotMet, Chapter.OpennessAndRiskWillingness.Id, Answer.No)]);
    }

    [Fact]
    public void With_one_criterion_to_spare_two_unknown_ones_are_open()
    {
        Assess(Criteria, "at-least-4", NewWelfareGoal.NotKnown()).Answer.ShouldBe(Answer.Yes);
        Assess(Criteria, "at-least-4", NewWelfareGoal.NotKnown(), OpenInitiative.NotKnown())
            .Open.ShouldBe([NewWelfareGoal.Key, OpenInitiative.Key]);
    }

    [Fact]
    public void Final_responsibility_excludes_unless_it_only_indicates()
    {
        Assess(FinalResponsibility, "excludes", OneActorFinallyResponsible.Yes()).Answer.ShouldBe(Answer.No);

        var indicated = Assess(FinalResponsibility, "indicates", OneActorFinallyResponsible.Yes());

        indicated.Answer.ShouldBe(Answer.Yes);
        indicated.Tensions.ShouldBe([
            new("co-creation/equal-dialogue-one-responsible"),
            new("co-creation/one-actor-responsible"),
        ]);
        Assess(FinalResponsibility, "indicates", EqualCollaboration.No()).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void New_thinking_is_necessary_unless_its_absence_is_a_caution()
    {
        Assess(Usefulness, "necessary", NewThinkingNeeded.No()).Answer.ShouldBe(Answer.No);
        Assess(Usefulness, "caution", NewThinkingNeeded.No()).Answer.ShouldBe(Answer.Yes);
        Assess(Usefulness, "caution", NewThinkingNeeded.NotKnown()).Open.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("either-suffices", Answer.Yes)]
    [InlineData("both-required", Answer.No)]
    public void A_mandate_without_political_will_is_read_as_will_without_a_mandate(string reading, Answer answer)
    {
        Assess(WillAndMandate, reading, PoliticalWill.No()).Answer.ShouldBe(answer);
        Assess(WillAndMandate, reading, Mandate.No()).Answer.ShouldBe(answer);
    }

    [Fact]
    public void Readings_of_several_places_combine()
    {
        var readings = new CoCreationReadings().With(Usefulness, "caution").With(Criteria, "at-least-4");

        readings.Chosen.ShouldBe([
            Criteria.As("at-least-4"),
            Established.Default,
            FinalResponsibility.Default,
            Frames.Default,
            Purpose.Default,
            Sectors.Default,
            Usefulness.As("caution"),
            WillAndMandate.Default,
        ]);
        CoCreationBook
            .Read(readings)
            .Assess("effort", But(NewThinkingNeeded.No(), NewWelfareGoal.No()), Day)
            .Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Where_usefulness_is_a_caution_it_is_told_and_decides_nothing()
    {
        var book = CoCreationBook.Read(new CoCreationReadings().With(Usefulness, "caution"));

        var verdict = book.Assess("effort", But(NewThinkingNeeded.No()), Day);

        verdict.Answer.ShouldBe(Answer.Yes);
        verdict.Tensions.ShouldBe([new("co-creation/no-new-thinking-needed")]);
    }

    [Fact]
    public void Where_final_responsibility_only_hints_at_inequality_it_is_told_and_decides_nothing()
    {
        var book = CoCreationBook.Read(new CoCreationReadings().With(FinalResponsibility, "indicates"));

        var verdict = book.Assess("effort", But(OneActorFinallyResponsible.Yes(), EqualDialogue.NotKnown()), Day);

        verdict.Answer.ShouldBe(Answer.Unknown);
        verdict.Tensions.ShouldBe([new("co-creation/one-actor-responsible")]);
    }

    [Fact]
    public void Sensitivity_tells_which_readings_would_change_a_verdict()
    {
        var robust = Sensitive("a", But(EstablishedActivity.Yes()));
        var will = Sensitive("b", But(Mandate.No()));
        var both = Sensitive("c", But(Mandate.No(), NewWelfareGoal.NotKnown()));

        robust.IsRobust.ShouldBeTrue();
        robust.Otherwise.Count.ShouldBe(9);
        will.Verdict.Answer.ShouldBe(Answer.Yes);
        will.Changing.Select(other => (other.Reading, other.Verdict.Answer))
            .ShouldBe([(WillAndMandate.As("both-required"), Answer.No)]);
        Sensitivity
            .ByReading([both, robust, will])
            .ShouldBe([
                new(Criteria.As("at-least-3"), ["c"]),
                new(Criteria.As("at-least-4"), ["c"]),
                new(WillAndMandate.As("both-required"), ["b", "c"]),
            ]);
    }

    private static Sensitivity Sensitive(string id, ValueList<Statement> statements)
    {
        var initiative = new Initiative
        {
            Id = new(id),
            Name = id,
            Statements = statements,
        };
        var collaboration = Collaboration.Create(new() { Initiatives = [initiative] }).Value;
        return CoCreationSensitivity.Of(new(collaboration, initiative), Day);
    }

    [Fact]
    public void A_version_is_found_by_its_name_whatever_its_readings()
    {
        var read = CoCreationBook.Read(
            new CoCreationReadings().With(Usefulness, "caution").With(Sectors, "companies-apart")
        );

        CoCreationBook.OfVersion(read.Version)!.Version.ShouldBe(read.Version);
        CoCreationBook.OfVersion("1")!.Version.ShouldBe("1");
        CoCreationBook.OfVersion("2").ShouldBeNull();
    }

    [Fact]
    public void Equal_choices_are_equal()
    {
        new CoCreationReadings().With(Usefulness, "necessary").ShouldBe(new CoCreationReadings());
        new CoCreationReadings().With(Usefulness, "caution").ShouldNotBe(new CoCreationReadings());
    }

    [Fact]
    public void An_option_that_there_is_not_is_refused() =>
        Should
            .Throw<ArgumentException>(() => new CoCreationReadings().With(Usefulness, "never"))
            .Message.ShouldContain("Permitted: necessary, caution.");

    [Fact]
    public void A_place_of_another_book_is_refused() =>
        Should
            .Throw<ArgumentException>(() =>
                new CoCreationReadings().With(new() { Id = new("hall/opening"), Options = ["weekdays"] }, "weekdays")
            )
            .Message.ShouldContain(
                "hall/opening is not read in the question of co-creation. Permitted: co-creation/criteria, "
            );

    [Fact]
    public void Every_reading_makes_a_book_that_asks_the_same()
    {
        foreach (var reading in CoCreationReadings.All.SelectMany(one => one.Options.Select(option => (one, option))))
        {
            var book = CoCreationBook.Read(new CoCreationReadings().With(reading.one, reading.option));

            book.Facts.ShouldBe(CoCreationBook.Newest.Facts);
            book.Assess("effort", But(), Day).Answer.ShouldBe(Answer.Yes);
        }
    }

    private static Verdict Assess(Interpretation interpretation, string option, params ValueList<Statement> others) =>
        CoCreationBook.Read(new CoCreationReadings().With(interpretation, option)).Assess("effort", But(others), Day);
}
