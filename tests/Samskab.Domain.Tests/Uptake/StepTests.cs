using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Uptake;
using Samskab.Values;
using static Samskab.Domain.Tests.Uptake.Recorded;

namespace Samskab.Domain.Tests.Uptake;

public sealed class StepTests
{
    private static readonly DateBound Day = DateBound.On(new(2026, 3, 1));

    [Fact]
    public void A_step_refers_to_actors_forum_initiative_and_evidence_that_are_there()
    {
        var report = Create(
            Step("s", GettingStarted.MapNeeds) with
            {
                By = [new("kultur")],
                Participants = [new("p-1")],
                Forum = new("sproggruppen"),
                Initiative = new("sprogcafe"),
                Evidence =
                [
                    new StepEvidence.OfMeeting(new("moede")),
                    new StepEvidence.OfDecision(new("beslutning")),
                    new StepEvidence.OfTerms(new("sproggruppen")),
                    new StepEvidence.OfAgreement(new("aftale")),
                    new StepEvidence.OfExpectations(new("forventninger")),
                    new StepEvidence.OfGroundRules(new("spilleregler")),
                    new StepEvidence.OfRecord(new("27.00.00-A00-1-26")),
                ],
            }
        );

        report.Problems.ShouldBeEmpty();
        report.Value.Steps.ShouldHaveSingleItem().Id.ShouldBe(new("s"));
    }

    [Fact]
    public void A_step_that_refers_to_something_that_is_not_there_falls_with_all_that_is_wrong_told()
    {
        var report = Create(
            Step("s", GettingStarted.MapNeeds) with
            {
                By = [new("kultur"), new("a")],
                Forum = new("b"),
                Initiative = new("c"),
                Evidence =
                [
                    new StepEvidence.OfMeeting(new("d")),
                    new StepEvidence.OfDecision(new("e")),
                    new StepEvidence.OfTerms(new("f")),
                    new StepEvidence.OfAgreement(new("g")),
                    new StepEvidence.OfExpectations(new("h")),
                    new StepEvidence.OfGroundRules(new("i")),
                ],
            }
        );

        report.Value.Steps.ShouldBeEmpty();
        report.Problems.ShouldAllBe(problem => problem.Code == "unknown-id");
        report
            .Problems.Select(problem => $"{problem.Path} {problem.Value} {problem.Permitted}")
            .ShouldBe([
                "steps/s.by a actors",
                "steps/s.forum b forums",
                "steps/s.initiative c initiatives",
                "steps/s.evidence.meeting d meetings",
                "steps/s.evidence.decision e decisions",
                "steps/s.evidence.terms f forums",
                "steps/s.evidence.agreement g agreements",
                "steps/s.evidence.expectations h expectations",
                "steps/s.evidence.groundRules i groundRules",
            ]);
    }

    [Theory]
    [InlineData("joint-efforts/no-such")]
    [InlineData("vores-kommune/meet-regularly")]
    [InlineData("co-creation/new-welfare")]
    public void What_the_chapters_do_not_advise_is_no_step(string rule)
    {
        var problem = Create(Step("s", GettingStarted.MapNeeds) with { Rule = new(rule) })
            .Problems.ShouldHaveSingleItem();

        (problem.Code, problem.Path, problem.Value).ShouldBe(("unknown-rule", "steps/s.rule", rule));
    }

    [Theory]
    [InlineData("koordinering")]
    [InlineData("netvaerk")]
    public void A_forum_without_terms_of_reference_shows_none(string forum)
    {
        var problem = Create(
            Step("s", GettingStarted.MapNeeds) with
            {
                Evidence = [new StepEvidence.OfTerms(new(forum))],
            }
        )
            .Problems.ShouldHaveSingleItem();

        (problem.Code, problem.Path, problem.Value).ShouldBe(("no-terms", "steps/s.evidence.terms", forum));
    }

    [Fact]
    public void Steps_of_one_rule_and_place_that_differ_on_a_day_fall_all_of_them()
    {
        var done = Step("s1", GettingStarted.MapNeeds) with { On = Day };
        var left = done with { Id = new("s2"), State = new StepState.SetAside(SetAsideReason.NotNow) };

        var report = Create(done, left);

        report.Value.Steps.ShouldBeEmpty();
        report
            .Problems.Select(problem => (problem.Code, problem.Path))
            .ShouldBe([("contradicting-step", "steps/s1.state"), ("contradicting-step", "steps/s2.state")]);
    }

    [Fact]
    public void Steps_of_different_days_places_or_rules_do_not_contradict_one_another()
    {
        var done = Step("s1", GettingStarted.MapNeeds) with { On = Day };
        var left = done with { State = new StepState.SetAside(SetAsideReason.NotNow) };

        Create(
            done,
            left with
            {
                Id = new("s2"),
                On = DateBound.On(new(2026, 3, 2)),
            },
            left with
            {
                Id = new("s3"),
                Forum = new("sproggruppen"),
            },
            left with
            {
                Id = new("s4"),
                Rule = JointEfforts.FollowUp.Id,
            },
            left with
            {
                Id = new("s5"),
                On = null,
            },
            done with
            {
                Id = new("s6"),
                By = [new("kultur")],
            }
        )
            .Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Steps_fall_with_the_meeting_that_shows_them()
    {
        var parts = World with
        {
            Meetings = [World.Meetings[0] with { Forum = new("no-such") }],
            Steps = [Step("s", GettingStarted.MapNeeds) with { Evidence = [new StepEvidence.OfMeeting(new("moede"))] }],
        };

        Collaboration
            .Create(parts)
            .Problems.Select(problem => problem.Path)
            .ShouldBe(["meetings/moede.forum", "steps/s.evidence.meeting"]);
    }

    [Theory]
    [InlineData("27.00.00-A00-1-26", true)]
    [InlineData("https://esdh/sag_12", true)]
    [InlineData("010170-1234", false)]
    [InlineData("0101701234", false)]
    [InlineData("Anna Jensen", false)]
    [InlineData("anna@nordby.dk", false)]
    [InlineData("", false)]
    public void A_record_is_known_by_a_reference_that_tells_of_no_person(string text, bool isPermitted) =>
        RecordRef.TryParse(text, null, out _).ShouldBe(isPermitted);

    private static ImportReport<Collaboration> Create(params ValueList<StepTaken> steps) =>
        Collaboration.Create(World with { Steps = steps });
}
