using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ForumTests
{
    private static readonly TermsOfReference Complete = new()
    {
        Version = "2017",
        Purpose = new TermsSection.Written("At samarbejde"),
        Tasks = new TermsSection.KnownToExist(),
        DecisionMandate = new TermsSection.KnownToExist(),
        Composition = new TermsSection.KnownToExist(),
        MeetingFrequency = new TermsSection.KnownToExist(),
    };

    [Fact]
    public void TV_24_The_five_sections_are_complete() => Terms([Complete]).Answer.ShouldBe(Answer.Yes);

    [Theory]
    [InlineData("purpose")]
    [InlineData("tasks")]
    [InlineData("decisionMandate")]
    [InlineData("composition")]
    [InlineData("meetingFrequency")]
    public void TV_24_A_section_that_is_absent_is_named_and_one_not_stated_is_unknown(string section)
    {
        var absent = Terms([Without(section, new TermsSection.Absent())]);
        absent.Answer.ShouldBe(Answer.No);
        absent.Values.ShouldBe([new FindingValue.Terms("missing", [section])]);

        var unstated = Terms([Without(section, null)]);
        unstated.Answer.ShouldBe(Answer.Unknown);
        unstated.Values.ShouldBe([new FindingValue.Terms("open", [section])]);
        unstated.Missing.ShouldBe([ReviewFacts.TermsOfReference.Key]);
    }

    [Fact]
    public void Without_terms_of_reference_all_sections_are_missing_and_where_none_are_stated_all_are_unknown()
    {
        ((FindingValue.Terms)Terms([]).Values.Single()).Keys.Count.ShouldBe(5);
        Terms([]).Answer.ShouldBe(Answer.No);
        Terms(null).Answer.ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void The_latest_version_that_has_begun_holds()
    {
        var older = Complete with { From = DateBound.On(new(2020, 1, 1)) };
        var newer = Without("tasks", new TermsSection.Absent()) with { From = DateBound.On(Day) };

        Terms([newer, older]).Answer.ShouldBe(Answer.No);
        Terms([newer with { From = DateBound.On(Day.PlusDays(1)) }, older]).Answer.ShouldBe(Answer.Yes);
        Terms([newer with { From = null }, older]).Answer.ShouldBe(Answer.Unknown);
    }

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, true)]
    [InlineData(3, 2, false)]
    [InlineData(0, 2, false)]
    [InlineData(1, 0, false)]
    public void TV_66_A_municipal_circle_may_begin_before_its_terms_are_written(int held, int permitted, bool isLight)
    {
        var circle = Forum(ForumKind.MunicipalCircle) with { Terms = [] };
        var parts = With(circle) with
        {
            Meetings =
            [
                .. Enumerable
                    .Range(0, held)
                    .Select(number => new Meeting
                    {
                        Id = new($"m{number}"),
                        Forum = circle.Id,
                        On = Day.PlusDays(-number),
                    }),
            ],
        };
        var thresholds = new Thresholds { LightStartMeetings = permitted };

        Findings(parts, MunicipalCircles.StartSimply, thresholds).Count.ShouldBe(isLight ? 1 : 0);
        Findings(parts, CollaborationStructure.TermsOfReference, thresholds).Count.ShouldBe(isLight ? 0 : 1);
    }

    [Theory]
    [InlineData(3, 3, Answer.Yes)]
    [InlineData(3, 2, Answer.Yes)]
    [InlineData(2, 1, Answer.Yes)] // 0.67 of the seats, but one more alone
    [InlineData(9, 6, Answer.Yes)] // three more, but 0.60 alone
    [InlineData(10, 6, Answer.No)]
    [InlineData(1, 3, Answer.No)]
    [InlineData(2, 0, Answer.No)]
    public void A_coordination_forum_is_skewed_where_both_share_and_difference_are_too_great(
        int k,
        int c,
        Answer answer
    )
    {
        var finding = The(
            With(Forum(ForumKind.CoordinationForum, Seats(k, c))),
            CollaborationStructure.EqualCoordinationForum
        );

        finding.Answer.ShouldBe(answer);
        finding.Values.ShouldContain(new FindingValue.Count("municipality", k));
        finding.Values.ShouldContain(new FindingValue.Count("civilSociety", c));
    }

    [Fact]
    public void Balance_is_unknown_where_sides_or_seats_are_not_stated_and_still_could_matter()
    {
        var rule = CollaborationStructure.EqualRepresentation;
        var open = The(With(Forum(ForumKind.WorkingGroup, [.. Seats(3, 1), Seat("x", null)])), rule);
        open.Answer.ShouldBe(Answer.Unknown);
        open.Missing.ShouldBe([ReviewFacts.SeatSides.Key]);

        The(With(Forum(ForumKind.WorkingGroup, [.. Seats(2, 2), Seat("x", null)])), rule).Answer.ShouldBe(Answer.Yes);
        The(With(Forum(ForumKind.WorkingGroup, [.. Seats(9, 1), Seat("x", null)])), rule).Answer.ShouldBe(Answer.No);
        var unstated = The(With(Forum(ForumKind.WorkingGroup) with { Seats = null }), rule);
        unstated.Answer.ShouldBe(Answer.Unknown);
        unstated.Missing.ShouldBe([ReviewFacts.Seats.Key]);
    }

    [Fact]
    public void Seats_count_on_their_days_and_deputies_and_vacant_seats_do_not()
    {
        var ended = Seat("old", Side.Municipality) with { During = new(null, DateBound.On(Day.PlusDays(-1))) };
        var deputy = Seat("deputy", Side.Municipality) with { DeputyFor = new("k0") };
        var vacant = new Seat { Id = new("vacant"), Side = Side.Municipality };
        var forum = Forum(ForumKind.CoordinationForum, [.. Seats(2, 1), ended, deputy, vacant]);
        var rule = CollaborationStructure.EqualCoordinationForum;

        The(With(forum), rule).Answer.ShouldBe(Answer.Yes);
        var still = ended with { During = new(null, DateBound.On(Day)) };
        The(With(forum with { Seats = [.. Seats(2, 1), still] }), rule).Answer.ShouldBe(Answer.No);
    }

    [Theory]
    [InlineData(ForumKind.CoordinationForum, "collaboration-types/selected-actors-and-coordinator")]
    [InlineData(ForumKind.WorkingGroup, "collaboration-types/volunteers-and-municipal-actors")]
    public void Where_one_side_has_nobody_the_forum_is_skewed_and_who_is_to_sit_there_is_told(
        ForumKind kind,
        string advice
    )
    {
        var rule =
            kind == ForumKind.CoordinationForum
                ? CollaborationStructure.EqualCoordinationForum
                : CollaborationStructure.EqualRepresentation;

        var alone = The(With(Forum(kind, Seats(1, 0))), rule);
        alone.Answer.ShouldBe(Answer.No);
        alone.Advice.ShouldBe([new RuleId(advice)]);
        The(With(Forum(kind, Seats(5, 1))), rule).Advice.ShouldBeEmpty();
        The(With(Forum(kind, [.. Seats(1, 0), Seat("x", null)])), rule).Answer.ShouldBe(Answer.Unknown);
    }

    [Theory]
    [InlineData(ForumKind.NetworkGroup)]
    [InlineData(ForumKind.SteeringGroup)]
    public void Fora_that_are_meant_to_be_uneven_are_not_asked_for_balance(ForumKind kind)
    {
        Findings(With(Forum(kind, Seats(1, 9))), CollaborationStructure.EqualRepresentation).ShouldBeEmpty();
        Findings(With(Forum(kind, Seats(1, 9))), CollaborationStructure.EqualCoordinationForum).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, Answer.Yes)]
    [InlineData(0, Answer.No)]
    [InlineData(2, Answer.No)]
    public void TV_29_A_steering_group_has_exactly_one_chair(int chairs, Answer answer)
    {
        var seats = Enumerable
            .Range(0, 4)
            .Select(i => Seat($"chef{i}", Side.Municipality, i < chairs ? SeatRole.Chair : SeatRole.Member));
        var finding = The(With(Forum(ForumKind.SteeringGroup, [.. seats])), RudersdalOrganisation.SteeringGroupChair);

        finding.Answer.ShouldBe(answer);
        finding.Values.ShouldBe([new FindingValue.Count("chairs", chairs)]);
    }

    [Fact]
    public void A_chair_whose_days_are_not_known_leaves_it_unknown()
    {
        var perhaps = Seat("s", Side.Municipality, SeatRole.Chair) with
        {
            During = new(new DateBound(Day.PlusDays(-9), Day.PlusDays(9))),
        };
        var rule = RudersdalOrganisation.SteeringGroupChair;

        The(With(Forum(ForumKind.SteeringGroup, perhaps)), rule).Answer.ShouldBe(Answer.Unknown);
        The(With(Forum(ForumKind.SteeringGroup) with { Seats = null }), rule).Missing.ShouldBe([ReviewFacts.Seats.Key]);
    }

    [Fact]
    public void A_coordination_forum_and_a_working_group_name_a_coordinator()
    {
        foreach (var (kind, rule) in Coordinated)
        {
            The(With(Forum(kind, Seat("t", Side.CivilSociety, SeatRole.Coordinator))), rule)
                .Answer.ShouldBe(Answer.Yes);
            The(With(Forum(kind, Seat("t", Side.CivilSociety))), rule).Answer.ShouldBe(Answer.No);
            The(With(Forum(kind) with { Seats = null }), rule).Answer.ShouldBe(Answer.Unknown);
        }
    }

    [Fact]
    public void A_forum_that_is_no_more_is_not_reviewed()
    {
        var closed = Forum(ForumKind.CoordinationForum, Seats(9, 0)) with { Dissolved = new(DateBound.On(Day), null) };
        var review = CollaborationReview.Of(Collaboration.Create(With(closed)).Value, Day);

        review.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void TV_27_A_working_group_may_close_when_its_task_is_solved_and_the_effort_in_operation()
    {
        Closing(Answer.Yes, Answer.Yes).Answer.ShouldBe(Answer.Yes);
        Closing(Answer.No, Answer.Yes).Values.ShouldBe([new FindingValue.Terms("unmet", ["taskSolved"])]);
        Closing(Answer.Unknown, Answer.No).Answer.ShouldBe(Answer.No);
        Closing(Answer.Yes, Answer.Unknown).Missing.ShouldBe([ReviewFacts.EffortInOperation.Key]);
    }

    private static readonly (ForumKind Kind, Rule Rule)[] Coordinated =
    [
        (ForumKind.CoordinationForum, CollaborationStructure.ChooseCoordinator),
        (ForumKind.WorkingGroup, CoCreationInPractice.ChooseCoordinator),
    ];

    private static Finding Closing(Answer solved, Answer inOperation) =>
        WorkingGroupClosing.Of(new("gruppe"), solved, inOperation);

    private static Finding Terms(ValueList<TermsOfReference>? terms) =>
        The(With(Forum(ForumKind.MunicipalCircle) with { Terms = terms }), CollaborationStructure.TermsOfReference);

    private static CollaborationParts With(Forum forum) => Base with { Forums = [forum] };

    private static TermsOfReference Without(string section, TermsSection? instead) =>
        section switch
        {
            "purpose" => Complete with { Purpose = instead },
            "tasks" => Complete with { Tasks = instead },
            "decisionMandate" => Complete with { DecisionMandate = instead },
            "composition" => Complete with { Composition = instead },
            _ => Complete with { MeetingFrequency = instead },
        };
}
