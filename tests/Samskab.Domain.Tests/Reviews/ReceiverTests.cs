using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Reviews;
using Samskab.Themes;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ReceiverTests
{
    [Fact]
    public void TV_45_Donations_to_the_municipality_housing_sites_and_associations_are_to_be_coordinated()
    {
        var parts = Receiving(
            Receiver("kommunen", ActorKind.Municipality, "donationer"),
            Receiver("bostedet", ActorKind.MunicipalUnit, "donationer") with
            {
                PartOf = new("kommunen"),
            },
            Receiver("foreningen", ActorKind.Association, "donationer")
        );
        var finding = The(parts, CoCreationInPractice.CoordinateWhatSeveralReceive);

        finding.Answer.ShouldBe(Answer.No);
        finding.Subject.ShouldBe("themes/donationer");
        finding.Values.ShouldBe([
            new FindingValue.Count("actors", 3),
            new FindingValue.Subjects("receivers", ["actors/bostedet", "actors/foreningen", "actors/kommunen"]),
        ]);
        finding.Advice.ShouldBe([CoCreationInPractice.ExchangeInformation.Id]);
    }

    [Fact]
    public void TV_45_What_one_alone_receives_needs_no_coordination() =>
        Answers(
                Receiver("kommunen", ActorKind.Municipality),
                Receiver("foreningen", ActorKind.Association, "donationer")
            )
            .ShouldBe([("themes/donationer", Answer.Yes)]);

    [Fact]
    public void TV_45_Where_somebody_does_not_state_what_it_receives_it_is_asked_for()
    {
        var silent = Receiver("kommunen", ActorKind.Municipality) with { Receives = null };
        var parts = Receiving(silent, Receiver("foreningen", ActorKind.Association, "donationer"));
        var finding = The(parts, CoCreationInPractice.CoordinateWhatSeveralReceive);

        finding.Answer.ShouldBe(Answer.Unknown);
        finding.Missing.ShouldBe([ReviewFacts.Receives.Key]);
    }

    [Fact]
    public void Two_who_receive_the_same_need_no_third_to_answer() =>
        Answers(
                Receiver("kommunen", ActorKind.Municipality) with
                {
                    Receives = null,
                },
                Receiver("foreningen", ActorKind.Association, "donationer"),
                Receiver("kirken", ActorKind.FaithCommunity, "donationer")
            )
            .ShouldBe([("themes/donationer", Answer.No)]);

    [Fact]
    public void Whoever_receives_the_whole_receives_its_parts_and_not_the_other_way_round() =>
        Answers(
                Receiver("kommunen", ActorKind.Municipality, "donationer"),
                Receiver("foreningen", ActorKind.Association, "moebler")
            )
            .ShouldBe([("themes/donationer", Answer.Yes), ("themes/moebler", Answer.No)]);

    [Fact]
    public void Things_of_different_kinds_are_not_the_same() =>
        Answers(
                Receiver("kommunen", ActorKind.Municipality, "toej"),
                Receiver("foreningen", ActorKind.Association, "moebler")
            )
            .ShouldBe([("themes/moebler", Answer.Yes), ("themes/toej", Answer.Yes)]);

    [Fact]
    public void Of_what_nobody_receives_nothing_is_said()
    {
        Answers(Receiver("kommunen", ActorKind.Municipality)).ShouldBeEmpty();
        Answers(Receiver("kommunen", ActorKind.Municipality) with { Receives = null }).ShouldBeEmpty();
    }

    [Fact]
    public void What_an_actor_receives_is_a_theme_that_is_there()
    {
        var report = Collaboration.Create(Receiving(Receiver("kommunen", ActorKind.Municipality, "mad")));

        report.Problems.ShouldHaveSingleItem().Path.ShouldBe("actors/kommunen.receives");
        report.Value.Actors.ShouldBeEmpty();
    }

    public static CollaborationParts Receiving(params ValueList<Actor> actors) =>
        new()
        {
            Themes = [Thing("donationer"), Thing("moebler", "donationer"), Thing("toej", "donationer")],
            Actors = actors,
        };

    public static Actor Receiver(string id, ActorKind kind, params ValueList<string> things) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = kind,
            Receives = [.. things.Select(thing => new ThemeId(thing))],
        };

    private static IEnumerable<(string Subject, Answer Answer)> Answers(params ValueList<Actor> actors) =>
        Findings(Receiving(actors), CoCreationInPractice.CoordinateWhatSeveralReceive)
            .Select(finding => (finding.Subject, finding.Answer));

    private static Theme Thing(string id, params ValueList<string> parents) =>
        new()
        {
            Id = new(id),
            Name = id,
            Parents = [.. parents.Select(parent => new ThemeId(parent))],
        };
}
