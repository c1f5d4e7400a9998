using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Offers;
using Samskab.Reviews;
using Samskab.Values;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ForumStageTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private static readonly Forum Group = new()
    {
        Id = new("gruppe"),
        Name = "Sproggruppen",
        Kind = ForumKind.WorkingGroup,
        Established = Day.PlusDays(-100),
    };

    private static readonly Initiative Effort = new()
    {
        Id = new("sprogcafe"),
        Name = "Sprogcafé",
        Mandate = new("mandat"),
        Status = new(
            new TimelineEntry<OfferStatus>(null, OfferStatus.Trial),
            new TimelineEntry<OfferStatus>(Day, OfferStatus.InOperation)
        ),
        Statements = [ReviewFacts.TaskSolved.Yes()],
    };

    [Fact]
    public void TV_27_A_group_that_has_solved_its_task_may_close_from_the_day_the_effort_is_in_operation()
    {
        Phase(Effort).ShouldBe(ForumPhase.MayBeClosed);
        Stage(Day.PlusDays(-1), Group, Effort).Phase.ShouldBe(ForumPhase.AtWork);
        Phase(Effort with { Statements = [ReviewFacts.TaskSolved.No()] }).ShouldBe(ForumPhase.AtWork);
    }

    [Fact]
    public void What_is_not_recorded_is_unknown_and_asked_for()
    {
        var stage = Stage(Day, Group, Effort with { Statements = [], Status = null });

        stage.Phase.ShouldBe(ForumPhase.AtWork);
        stage.Closing!.Answer.ShouldBe(Answer.Unknown);
        stage.Closing.Missing.ShouldBe([ReviewFacts.TaskSolved.Key, ReviewFacts.EffortInOperation.Key]);
        Stage(Day, Group).Closing!.Missing.ShouldBe(stage.Closing.Missing);
    }

    [Fact]
    public void What_is_said_of_the_operation_goes_before_the_status() =>
        Phase(Effort with { Statements = [.. Effort.Statements, ReviewFacts.EffortInOperation.No()] })
            .ShouldBe(ForumPhase.AtWork);

    [Fact]
    public void All_efforts_of_the_group_must_be_in_operation() =>
        Phase(
                Effort,
                Effort with
                {
                    Id = new("cykler"),
                    Status = new(new TimelineEntry<OfferStatus>(null, OfferStatus.Idea)),
                }
            )
            .ShouldBe(ForumPhase.AtWork);

    [Fact]
    public void An_effort_of_another_mandate_says_nothing_of_the_group() =>
        Stage(Day, Group, Effort with { Mandate = null }).Closing!.Answer.ShouldBe(Answer.Unknown);

    [Fact]
    public void A_mandate_of_a_role_is_one_of_the_group() =>
        Of(Day, Group, new Holder.OfRole(Group.Id, SeatRole.Coordinator), Effort)
            .Phase.ShouldBe(ForumPhase.MayBeClosed);

    [Fact]
    public void Only_working_groups_are_asked_whether_they_may_close()
    {
        var stage = Stage(Day, Group with { Kind = ForumKind.NetworkGroup }, Effort);

        stage.Phase.ShouldBe(ForumPhase.AtWork);
        stage.Closing.ShouldBeNull();
    }

    [Fact]
    public void A_forum_is_not_yet_established_at_work_and_closed()
    {
        var forum = Group with { Kind = ForumKind.Other, Dissolved = new(Day, null) };

        Stage(LocalDate.MinIsoValue, forum).Phase.ShouldBe(ForumPhase.NotYetEstablished);
        Stage(Day.PlusDays(-1), forum).Phase.ShouldBe(ForumPhase.AtWork);
        Stage(Day, forum).Phase.ShouldBe(ForumPhase.Closed);
        Stage(Day, forum with { Established = null }).Phase.ShouldBe(ForumPhase.Closed);
    }

    [Fact]
    public void A_forum_of_which_it_is_not_stated_when_it_began_is_of_no_known_phase() =>
        Stage(Day, Group with { Established = null }, Effort).Phase.ShouldBe(ForumPhase.Unknown);

    private static ForumPhase Phase(params ValueList<Initiative> efforts) => Stage(Day, Group, efforts).Phase;

    private static ForumStage Stage(LocalDate on, Forum forum, params ValueList<Initiative> efforts) =>
        Of(on, forum, new Holder.OfForum(forum.Id), efforts);

    private static ForumStage Of(LocalDate on, Forum forum, Holder holder, params ValueList<Initiative> efforts)
    {
        var report = Collaboration.Create(
            new()
            {
                Forums = [forum],
                Matters = [new() { Id = new("sprog"), Name = "Sprog" }],
                Mandates =
                [
                    new()
                    {
                        Id = new("mandat"),
                        Holder = holder,
                        Power = Power.Decide,
                        Matter = new("sprog"),
                    },
                ],
                Initiatives = efforts,
            }
        );
        report.Problems.ShouldBeEmpty();
        return ForumStage.Of(report.Value, forum, on);
    }
}
