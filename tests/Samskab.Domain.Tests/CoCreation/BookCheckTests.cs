using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Verdicts;
using static Samskab.CoCreation.CoCreationFacts;
using static Samskab.TestKit.FavourableEffort;

namespace Samskab.Domain.Tests.CoCreation;

/// <summary>The book of co-creation checked against itself and against its cases.</summary>
public sealed class BookCheckTests
{
    [Fact]
    public void The_book_of_co_creation_has_no_anomalies_and_always_one_verdict_with_a_reason()
    {
        var report = CoCreationBook.Newest.Check();

        report.Anomalies.ShouldBeEmpty();
        report.Proof.ShouldBe(Proof.Enumeration);
        report.Count.ShouldBe(new(43_046_721, 42_784_577, 262_119, 25, 0));
        report.Count!.IsSound.ShouldBeTrue();
    }

    [Fact]
    public void Only_derived_facts_and_advice_rest_on_the_readings_that_no_rule_takes() =>
        CoCreationBook
            .Newest.Check()
            .NotTaken.ShouldBe([
                CoCreationReadings.Established.Id,
                CoCreationReadings.Frames.Id,
                CoCreationReadings.Purpose.Id,
                CoCreationReadings.Sectors.Id,
            ]);

    [Fact]
    public void The_worked_cases_turn_on_every_rule_for_yes_for_no_and_as_open() =>
        RuleCoverage
            .Of(CoCreationBook.Newest, WorkedVerdicts())
            .Rules.ShouldAllBe(rule => rule.ForYes > 0 && rule.ForNo > 0 && rule.AsOpen > 0);

    // Of the worked cases TV-01, those open but for new thinking, TV-09c, and TV-12b to 12e.
    private static IEnumerable<Verdict> WorkedVerdicts() =>
        [
            Assess(NewThinkingNeeded.No(), NeedAndSolutionIdentified.Yes()),
            Assess(NewThinkingNeeded.Yes()),
            Assess(Statements),
            Assess(But(PoliticalWill.Yes(), Mandate.No())),
            Assess(But(JointDefinition.No(), JointIdeas.No())),
            .. Deciding.Select(fact => Assess(But(Unfavourable(fact)))),
            .. Deciding.Select(fact => Assess(Without(fact))),
        ];
}
