using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.EffortCheckExamples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class CircleTests
{
    [Fact]
    public void TV_63_A_municipality_that_turns_to_the_large_branch_alone_is_told_with_the_branch_that_heard_nothing()
    {
        var parts = Turned(ToBranch, ToBranch with { Id = new("k2") });
        var toOne = The(parts, MunicipalCircles.AddressTheCircle);
        var leftOut = The(parts, MunicipalCircles.BalanceOfBranches);

        toOne.Answer.ShouldBe(Answer.No);
        toOne.Subject.ShouldBe("forums/krs");
        toOne.Values.ShouldBe([
            new FindingValue.Subjects("branches", ["actors/den-store"]),
            new FindingValue.Count("contacts", 2),
        ]);
        toOne.Advice.ShouldBe([MunicipalCircles.InformCircleChairs.Id]);
        leftOut.Values.ShouldBe([new FindingValue.Subjects("branches", ["actors/den-lille"])]);
    }

    [Fact]
    public void A_branch_that_was_turned_to_need_not_be_told_as_well() =>
        The(Turned(ToBranch with { Informed = [new("den-lille")] }), MunicipalCircles.BalanceOfBranches)
            .Answer.ShouldBe(Answer.Yes);

    [Fact]
    public void A_branch_that_is_the_entrance_of_its_circle_may_be_turned_to()
    {
        var parts = Entered(true, "den-store") with { Contacts = [ToBranch] };

        The(parts, MunicipalCircles.AddressTheCircle).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void The_association_itself_may_be_turned_to()
    {
        var parts = Seated([Held("roede-kors"), Held("den-store"), Held("den-lille")]) with
        {
            Contacts = [ToBranch with { ToActor = new("roede-kors") }],
        };

        The(parts, MunicipalCircles.AddressTheCircle).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void What_branches_say_to_one_another_is_not_looked_at_and_without_contacts_nothing_is_said()
    {
        ValueList<CollaborationParts> silent = [Turned(ToBranch with { FromActor = new("den-lille") }), Circle];
        foreach (var parts in silent)
        {
            Findings(parts, MunicipalCircles.AddressTheCircle).ShouldBeEmpty();
            Findings(parts, MunicipalCircles.BalanceOfBranches).ShouldBeEmpty();
        }
        Findings(Turned(ToCircle with { FromActor = null }), MunicipalCircles.AddressTheCircle).ShouldBeEmpty();
    }

    [Fact]
    public void TV_62_Of_a_branch_that_stands_alone_it_is_told_that_the_source_leaves_open_where_it_belongs()
    {
        var findings = Findings(Seated([Held("den-store")]), MunicipalCircles.NoBranchAlone);

        findings
            .Select(finding => (finding.Subject, finding.Answer))
            .ShouldBe([("actors/den-lille", Answer.No), ("actors/den-store", Answer.Yes)]);
    }

    [Fact]
    public void TV_65_Of_information_sent_to_branches_alone_the_chair_of_the_circle_is_missing()
    {
        var finding = The(Informed(ToBranches), MunicipalCircles.InformCircleChairs);

        finding.Answer.ShouldBe(Answer.No);
        finding.Subject.ShouldBe("forums/krs");
        finding.Values.ShouldBe([new FindingValue.Count("contacts", 1)]);
    }

    [Fact]
    public void TV_65_A_chair_is_told_by_what_goes_to_the_circle_or_to_the_actor_the_chair_sits_for()
    {
        ValueList<Contact> told =
        [
            ToBranches with
            {
                ToForum = new("krs"),
            },
            ToBranches with
            {
                Informed = [new("den-lille"), new("formanden")],
            },
            ToBranches with
            {
                ToActor = new("formanden"),
                Informed = [new("den-lille")],
            },
        ];
        foreach (var contact in told)
        {
            The(Informed(contact), MunicipalCircles.InformCircleChairs).Answer.ShouldBe(Answer.Yes);
        }
    }

    [Fact]
    public void TV_65_Where_the_chair_is_not_stated_it_is_asked_who_it_is()
    {
        var parts = Informed(ToBranches);
        var unnamed = new Seat
        {
            Id = new("formand"),
            Participant = new("p-1"),
            Role = SeatRole.Chair,
        };

        The(Led([Held("den-store"), Held("den-lille")]), MunicipalCircles.InformCircleChairs)
            .Missing.ShouldBe([ReviewFacts.Seats.Key]);
        The(Led([Held("den-store"), Held("den-lille"), unnamed]), MunicipalCircles.InformCircleChairs)
            .Missing.ShouldBe([ReviewFacts.SeatActors.Key]);
        The(Informed(ToBranches with { Informed = null }), MunicipalCircles.InformCircleChairs)
            .Missing.ShouldBe([ReviewFacts.ContactInformed.Key]);

        CollaborationParts Led(ValueList<Seat> seats) =>
            parts with
            {
                Forums = [parts.Forums[0] with { Seats = seats }],
            };
    }

    [Fact]
    public void An_approach_is_no_information_and_what_reached_no_branch_is_not_asked_about()
    {
        ValueList<Contact> others =
        [
            ToBranches with
            {
                Kind = ContactKind.Approach,
            },
            ToBranches with
            {
                ToActor = new("jobcenter"),
                Informed = [],
            },
            ToBranches with
            {
                On = Day.PlusDays(1),
            },
        ];
        foreach (var contact in others)
        {
            Findings(Informed(contact), MunicipalCircles.InformCircleChairs).ShouldBeEmpty();
        }
    }

    [Fact]
    public void TV_67_A_circle_without_terms_of_reference_lacks_purpose_mandate_and_relation_to_branches() =>
        The(Terms(), MunicipalCircles.PurposeAndMandate)
            .Values.ShouldBe([new FindingValue.Terms("missing", ["purpose", "decisionMandate", "relationToBranches"])]);

    [Theory]
    [InlineData(TermsPart.Purpose, "purpose")]
    [InlineData(TermsPart.DecisionMandate, "decisionMandate")]
    [InlineData(TermsPart.RelationToBranches, "relationToBranches")]
    public void TV_67_What_is_missing_from_the_terms_of_a_circle_is_named(TermsPart part, string name)
    {
        TermsSection absent = new TermsSection.Absent();
        var terms = part switch
        {
            TermsPart.Purpose => Described with { Purpose = absent },
            TermsPart.DecisionMandate => Described with { DecisionMandate = absent },
            _ => Described with { RelationToBranches = absent },
        };

        The(Terms(terms), MunicipalCircles.PurposeAndMandate)
            .Values.ShouldBe([new FindingValue.Terms("missing", [name])]);
    }

    [Fact]
    public void TV_67_Tasks_composition_and_frequency_are_asked_of_a_circle_by_the_handbook_alone()
    {
        The(Terms(Described), MunicipalCircles.PurposeAndMandate).Answer.ShouldBe(Answer.Yes);
        The(Terms(Described), CollaborationStructure.TermsOfReference).Answer.ShouldBe(Answer.Unknown);
        Findings(
                Base with
                {
                    Forums = [Forum(ForumKind.WorkingGroup) with { Terms = [] }],
                },
                MunicipalCircles.PurposeAndMandate
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void TV_67_A_circle_that_has_just_begun_is_not_asked_for_its_terms()
    {
        var met = new Meeting
        {
            Id = new("m1"),
            Forum = new("krs"),
            On = Day,
        };

        Findings(Terms() with { Meetings = [met] }, MunicipalCircles.PurposeAndMandate).ShouldBeEmpty();
        The(Terms(Described) with { Meetings = [met] }, MunicipalCircles.PurposeAndMandate).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_branch_of_an_association_without_a_circle_is_not_asked_about()
    {
        var other = new Actor
        {
            Id = new("anden"),
            Name = "En anden forenings afdeling",
            Kind = ActorKind.LocalBranch,
            PartOf = new("kommunen"),
        };
        var parts = Circle with { Actors = [.. Circle.Actors, other] };

        Findings(parts, MunicipalCircles.NoBranchAlone)
            .Select(finding => finding.Subject)
            .ShouldNotContain("actors/anden");
        Findings(parts with { Forums = [] }, MunicipalCircles.NoBranchAlone).ShouldBeEmpty();
    }

    [Fact]
    public void A_circle_that_is_no_more_is_none()
    {
        var gone = Circle.Forums[0] with { Dissolved = new(Day, null) };
        var parts = Circle with { Forums = [gone], Contacts = [ToBranch] };

        Findings(parts, MunicipalCircles.OneEntrance).ShouldBeEmpty();
        Findings(parts, MunicipalCircles.AddressTheCircle).ShouldBeEmpty();
        Findings(parts, MunicipalCircles.NoBranchAlone).ShouldBeEmpty();
    }

    [Fact]
    public void The_number_of_entrances_is_told_and_who_sits_in_a_circle_is_asked_where_it_is_not_stated()
    {
        The(Entered(true, "den-store", "den-lille"), MunicipalCircles.OneEntrance)
            .Values.ShouldBe([new FindingValue.Count("entrances", 2)]);
        The(Entered(false, "den-store", "den-lille"), MunicipalCircles.OneEntrance).Answer.ShouldBe(Answer.No);
        The(Entered(false, "den-store"), MunicipalCircles.OneEntrance).Missing.ShouldBe([ReviewFacts.MainEntrance.Key]);
        The(Seated(null), MunicipalCircles.OneEntrance).Missing.ShouldBe([ReviewFacts.Seats.Key]);
    }

    [Fact]
    public void The_entrance_to_a_municipality_may_lie_in_any_part_of_it_and_elsewhere_does_not_count()
    {
        var rule = RudersdalOrganisation.OneMainEntrance;

        The(Entered(true, "jobcenter"), rule).Subject.ShouldBe("actors/kommunen");
        Findings(Entered(true, "den-store"), rule).ShouldBeEmpty();
        The(Entered(false, "jobcenter"), rule).Answer.ShouldBe(Answer.Unknown);
        The(Entered(false, "jobcenter", "kommunen"), rule).Answer.ShouldBe(Answer.No);
    }
}
