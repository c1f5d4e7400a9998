using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Domain.Tests.Collaborations;

public sealed class ReportingChainTests
{
    private static readonly LocalDate Day = new(2017, 1, 1);

    private static readonly Forum Steering = Forum("styregruppe") with { ReportsToActor = new("centret") };
    private static readonly Forum Network = Forum("netvaerk") with { ReportsToForum = Steering.Id };
    private static readonly Forum Group = Forum("gruppe") with { ReportsToForum = Network.Id };

    private static readonly Actor Centre = new()
    {
        Id = new("centret"),
        Name = "Frivilligcentret",
        Kind = ActorKind.VolunteerCentre,
        RefersTo = new(
            new TimelineEntry<Reference>(null, new() { Administrative = new("aeldre") }),
            new TimelineEntry<Reference>(Day, new() { Political = new("udvalg"), Administrative = new("kultur") })
        ),
    };

    [Fact]
    public void A_forum_reports_up_to_the_last_actor() =>
        Told(Chain(Group.Id, Group, Network, Steering))
            .ShouldBe(["gruppe > netvaerk", "netvaerk > styregruppe", "styregruppe > centret"]);

    [Fact]
    public void TV_30_At_the_end_stands_to_whom_the_volunteer_centre_refers_on_the_day()
    {
        Reference(Day.PlusDays(-1)).ShouldBe(new() { Administrative = new("aeldre") });
        Reference(Day).ShouldBe(new() { Political = new("udvalg"), Administrative = new("kultur") });
    }

    [Fact]
    public void A_dissolved_forum_is_passed_through_and_marked()
    {
        var dissolved = Network with { Established = Day.PlusDays(-9), Dissolved = new(Day, "Opgaven er løst.") };
        var before = Chain(Day.PlusDays(-1), Group.Id, Group, dissolved, Steering);
        var chain = Chain(Group.Id, Group, dissolved, Steering);

        chain.Count.ShouldBe(3);
        chain[0].ShouldBeOfType<ReportingStep.ToForum>().Exists.ShouldBe(Answer.No);
        before[0].ShouldBeOfType<ReportingStep.ToForum>().Exists.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_forum_that_reports_to_an_actor_and_a_forum_gives_both_steps()
    {
        var both = Group with { ReportsToActor = new("centret") };

        Told(Chain(both.Id, both, Network, Steering))
            .ShouldBe(["gruppe > centret", "gruppe > netvaerk", "netvaerk > styregruppe", "styregruppe > centret"]);
    }

    [Fact]
    public void Where_nothing_is_stated_there_is_no_step() => Chain(new("alene"), Forum("alene")).ShouldBeEmpty();

    [Fact]
    public void A_forum_that_is_not_there_is_refused() =>
        Should.Throw<ArgumentException>(() => Chain(new("no-such"), Steering)).Message.ShouldContain("no-such");

    private static Reference? Reference(LocalDate on) =>
        Chain(on, Steering.Id, Steering).Single().ShouldBeOfType<ReportingStep.ToActor>().RefersTo;

    private static IEnumerable<string> Told(ValueList<ReportingStep> chain) =>
        chain.Select(step => step.Match(its => $"{its.From.Id} > {its.To.Id}", its => $"{its.From.Id} > {its.To.Id}"));

    private static ValueList<ReportingStep> Chain(ForumId of, params ValueList<Forum> forums) => Chain(Day, of, forums);

    private static ValueList<ReportingStep> Chain(LocalDate on, ForumId of, params ValueList<Forum> forums)
    {
        ValueList<Actor> actors = [Centre, Department("aeldre"), Department("udvalg"), Department("kultur")];
        var report = Collaboration.Create(new() { Actors = actors, Forums = forums });
        report.Problems.ShouldBeEmpty();
        return ReportingChain.Of(report.Value, of, on);
    }

    private static Actor Department(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = ActorKind.Department,
        };

    private static Forum Forum(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = ForumKind.Other,
        };
}
