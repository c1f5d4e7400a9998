using NodaTime;
using Samskab.Collaborations;
using Samskab.Reception;

namespace Samskab.Domain.Tests.Reception;

public sealed class ReceptionTimelineTests
{
    private static readonly TimelineCard Tour = new()
    {
        Id = new("byvandring"),
        Title = "Byvandring",
        Kind = CardKind.Activity,
    };

    private static readonly ReceptionTimeline Timeline = new()
    {
        Id = new("august"),
        Name = "Nye borgere i august",
        Arrival = new LocalDate(2026, 8, 31),
        Cards = [Tour],
    };

    [Fact]
    public void A_timeline_falls_with_what_it_refers_to_and_what_is_not_there()
    {
        (ReceptionTimeline Timeline, string Member)[] given =
        [
            (Timeline with { Areas = [new("ingen")] }, "areas"),
            (Timeline with { TargetGroups = [new("ingen")] }, "targetGroups"),
            (Timeline with { Themes = [new("ingen")] }, "themes"),
            (Timeline with { Participants = [new("ingen")] }, "participants"),
            (With(Tour with { Actor = new("ingen") }), "cards/byvandring.actor"),
            (With(Tour with { TellsOf = [new("ingen")] }), "cards/byvandring.tellsOf"),
            (With(Tour with { Theme = new("ingen") }), "cards/byvandring.theme"),
            (With(Tour with { After = [new("ingen")] }), "cards/byvandring.after"),
        ];

        foreach (var (timeline, member) in given)
        {
            var report = Collaboration.Create(new() { ReceptionTimelines = [timeline] });
            var problem = report.Problems.ShouldHaveSingleItem();
            (problem.Code, problem.Path).ShouldBe(("unknown-id", $"receptionTimelines/august.{member}"));
            report.Value.ReceptionTimelines.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_card_that_comes_after_one_of_another_timeline_names_the_cards_that_are_permitted()
    {
        var other = With(Tour with { Id = new("middag"), After = [Tour.Id] }) with { Id = new("september") };

        var problem = Collaboration
            .Create(new() { ReceptionTimelines = [Timeline, other] })
            .Problems.ShouldHaveSingleItem();

        problem.Permitted.ShouldBe("receptionTimelines/september.cards");
    }

    [Fact]
    public void Two_cards_with_one_id_are_refused_with_their_timeline()
    {
        var report = Collaboration.Create(new() { ReceptionTimelines = [With(Tour, Tour)] });

        var problem = report.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Path).ShouldBe(("duplicate-id", "receptionTimelines/august.cards/byvandring"));
        report.Value.ReceptionTimelines.ShouldBeEmpty();
    }

    [Fact]
    public void Two_timelines_may_have_cards_of_one_id() =>
        Collaboration
            .Create(new() { ReceptionTimelines = [Timeline, Timeline with { Id = new("september") }] })
            .IsGood.ShouldBeTrue();

    [Fact]
    public void Of_two_timelines_with_one_id_neither_is_kept() =>
        Collaboration
            .Create(new() { ReceptionTimelines = [Timeline, Timeline] })
            .Value.ReceptionTimelines.ShouldBeEmpty();

    private static ReceptionTimeline With(params ReadOnlySpan<TimelineCard> cards) =>
        Timeline with
        {
            Cards = [.. cards],
        };
}
