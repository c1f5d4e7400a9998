using NodaTime;
using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.EffortCheckExamples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class EffortTests
{
    private static readonly ExpectationAlignment Aligned = new()
    {
        Id = new("f"),
        Parties = [new("jobcenter"), new("roede-kors")],
    };

    [Fact]
    public void An_alignment_between_both_sides_of_an_effort_shows_that_there_is_one()
    {
        AlignedBy(Aligned).ShouldBe(Answer.Yes);
        AlignedBy(Aligned with { Agreed = Day }).ShouldBe(Answer.Yes);
        AlignedBy(Aligned with { Agreed = Day.PlusDays(1) }).ShouldBe(Answer.Unknown);
        AlignedBy(Aligned with { Parties = [new("jobcenter")] }).ShouldBe(Answer.Unknown);
        AlignedBy(Aligned with { Parties = [new("jobcenter"), new("venligbo")] }).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void An_alignment_on_record_goes_before_what_is_said()
    {
        var said = Effort with { Statements = [JointEffortFacts.ExpectationsAligned.No()] };

        The(Of(said) with { Expectations = [Aligned] }, CoCreationInPractice.AlignRoles).Answer.ShouldBe(Answer.Yes);
        The(Of(said), CoCreationInPractice.AlignRoles).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void Ground_rules_between_both_sides_of_an_effort_show_that_there_are_some()
    {
        var rules = new GroundRules { Id = new("s"), Parties = Aligned.Parties };

        The(Of(Effort) with { GroundRules = [rules] }, InformationAndDialogue.SetGroundRules)
            .Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_target_group_that_takes_part_is_involved()
    {
        var group = new Actor
        {
            Id = new("beboerne"),
            Name = "Beboerne",
            Kind = ActorKind.TargetGroup,
        };
        var parts = Of(Effort with { Participants = [.. Effort.Participants!.Value, group.Id] });

        The(parts with { Actors = [.. parts.Actors, group] }, CoCreationInPractice.ConsiderTargetGroup)
            .Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Nothing_is_asked_of_an_effort_of_one_side_of_one_that_has_ended_or_whose_participants_are_not_stated()
    {
        Initiative[] others =
        [
            Effort with
            {
                Participants = null,
            },
            Effort with
            {
                Participants = [new("jobcenter"), new("kultur")],
            },
            Effort with
            {
                Status = Timeline.Always(OfferStatus.Ended),
            },
        ];
        foreach (var effort in others)
        {
            Findings(Of(effort), CoCreationInPractice.AlignRoles).ShouldBeEmpty();
            Findings(Of(effort), CoCreationInPractice.ConsiderTargetGroup).ShouldBeEmpty();
            Findings(Of(effort), InformationAndDialogue.SetGroundRules).ShouldBeEmpty();
            Findings(Of(effort), GettingStarted.NothingFixedBeforeMeeting).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_solution_is_fixed_beforehand_where_it_was_set_before_the_parties_first_met()
    {
        var met = Effort with { PartiesFirstMet = Begun };

        FixedNothing(met with { SolutionSet = Begun.PlusDays(-1) }).ShouldBe(Answer.No);
        FixedNothing(met with { SolutionSet = Begun }).ShouldBe(Answer.Yes);
        FixedNothing(met with { SolutionSet = new(Begun.PlusDays(-1), Begun) }).ShouldBe(Answer.Unknown);
        FixedNothing(met).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void The_days_go_before_what_is_said_of_the_solution()
    {
        var said = Effort with { PartiesFirstMet = Begun, Statements = [CoCreationFacts.SolutionsSetBeforehand.No()] };

        FixedNothing(said with { SolutionSet = Begun.PlusDays(-1) }).ShouldBe(Answer.No);
        FixedNothing(said).ShouldBe(Answer.Yes);
        Findings(Of(said with { Status = Running.Status }), GettingStarted.NothingFixedBeforeMeeting).ShouldBeEmpty();
    }

    [Fact]
    public void Of_several_checks_of_the_quality_the_newest_counts_and_none_is_none()
    {
        Checked(Day.PlusYears(-2), Day).ShouldBe(Answer.Yes);
        Checked(Day.PlusDays(1)).ShouldBe(Answer.No);
        Checked().ShouldBe(Answer.No);
        Checked(new DateBound(Day.PlusDays(-366), Day.PlusDays(-365))).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void Its_quality_is_not_asked_about_before_an_effort_has_been_in_operation_for_a_year()
    {
        Findings(Of(Since(Day.PlusDays(-364))), JointEfforts.QualityCheck).ShouldBeEmpty();
        Findings(Of(Since(Day.PlusDays(-365))), JointEfforts.QualityCheck).ShouldNotBeEmpty();
        Findings(Of(Effort), JointEfforts.QualityCheck).ShouldBeEmpty();

        var again = Running with { Status = Running.Status!.With(Day.PlusDays(-20), OfferStatus.InOperation) };
        Findings(Of(again), JointEfforts.QualityCheck).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_first_evaluation_decides_whether_it_came_too_early()
    {
        Evaluated(Begun.PlusMonths(1), Begun.PlusMonths(12)).ShouldBe(Answer.No);
        Evaluated(new DateBound(Begun.PlusMonths(5), Begun.PlusMonths(7))).ShouldBe(Answer.Unknown);
        Findings(Of(Running with { Evaluations = [] }), FieldWork.LongTermInvestment).ShouldBeEmpty();
        Findings(Of(Running with { Evaluations = [Day.PlusDays(1)] }), FieldWork.LongTermInvestment).ShouldBeEmpty();
    }

    [Fact]
    public void An_overview_of_nothing_has_no_age_and_one_of_a_later_day_is_up_to_date()
    {
        var rule = OverviewAndCoordination.KeepOneAnotherInformed;

        Findings(Base with { AsOf = Day.PlusYears(-1) }, rule).ShouldBeEmpty();
        The(Of(Effort) with { AsOf = Day.PlusDays(1) }, rule).Answer.ShouldBe(Answer.Yes);
        The(Of(Effort), rule).Missing.ShouldBe([ReviewFacts.OverviewDay.Key]);
        Findings(Of(Effort) with { AsOf = Day.PlusDays(-1) }, rule, new() { MaxOverviewAge = 0 })
            .Single()
            .Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void Information_is_repeated_by_the_same_actor_about_the_same()
    {
        var rule = InformationAndDialogue.InformAndRepeat;
        var later = News with { Id = new("i2"), On = Day.PlusDays(-180) };

        The(Made(News, later), rule).Answer.ShouldBe(Answer.Yes);
        The(Made(News, later with { On = Day.PlusDays(-181) }), rule).Answer.ShouldBe(Answer.No);
        The(Made(News, later with { About = new("info-2") }), rule).Answer.ShouldBe(Answer.No);
        Findings(Made(News, later with { FromActor = new("kultur") }), rule).Count.ShouldBe(2);
        Findings(Made(News with { On = Day.PlusDays(1) }), rule).ShouldBeEmpty();
    }

    [Fact]
    public void Information_to_a_forum_is_repeated_for_a_member_who_has_come_since()
    {
        var finding = The(ToldForum(Since("p-ny", Told.On.PlusDays(1))), InformationAndDialogue.InformAndRepeat);

        finding.Answer.ShouldBe(Answer.No);
        finding.Values.ShouldBe([
            new FindingValue.Count("topics", 1),
            new FindingValue.Count("days", 180),
            new FindingValue.Count("newcomers", 1),
        ]);
        $"{finding}".ShouldNotContain("p-ny");
    }

    [Fact]
    public void Who_was_there_when_a_forum_was_told_or_has_left_again_is_no_newcomer()
    {
        ValueList<ValueList<Seat>> seatings =
        [
            [Since("p-1", Told.On)],
            [Since("p-1", Told.On.PlusYears(-1), Told.On), Since("p-1", Told.On.PlusDays(1))],
            [Since("p-1", Told.On.PlusDays(1), Day.PlusDays(-1))],
            [Since("p-1", Day.PlusDays(1))],
            [Sitting("roede-kors") with { During = new(Told.On.PlusDays(1), null) }],
            [Sitting("roede-kors") with { Participant = new("p-1") }],
        ];
        foreach (var seats in seatings)
        {
            The(ToldForum([.. seats]), InformationAndDialogue.InformAndRepeat).Answer.ShouldBe(Answer.Yes);
        }
    }

    [Fact]
    public void A_newcomer_who_has_been_told_as_well_needs_no_repetition()
    {
        var again = Told with { Id = new("i2"), On = Day };

        The(ToldForum(Since("p-ny", Day)) with { Contacts = [Told, again] }, InformationAndDialogue.InformAndRepeat)
            .Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Where_it_is_not_known_whether_a_member_came_before_or_after_it_is_asked_for()
    {
        var perhaps = Sitting("roede-kors") with
        {
            Participant = new("p-1"),
            During = new(new DateBound(Told.On, Told.On.PlusDays(5)), null),
        };
        var finding = The(ToldForum(perhaps), InformationAndDialogue.InformAndRepeat);

        finding.Answer.ShouldBe(Answer.Unknown);
        finding.Missing.ShouldBe([ReviewFacts.Seats.Key]);
    }

    private static readonly Contact Told = News with { On = Day.PlusDays(-30), ToActor = null, ToForum = new("krs") };

    private static CollaborationParts ToldForum(params ValueList<Seat> seats) =>
        Made(Told) with
        {
            Forums = [Forum(ForumKind.NetworkGroup, seats)],
        };

    private static Seat Since(string participant, LocalDate from, LocalDate? until = null) =>
        new()
        {
            Id = new($"{participant}-{from.Year}-{from.Month}-{from.Day}"),
            Participant = new(participant),
            During = new(from, until is { } last ? DateBound.On(last) : null),
        };

    [Fact]
    public void What_is_not_answered_yet_is_too_late_only_when_the_days_are_over()
    {
        var notYet = new DateBound(Day.PlusDays(1), null);

        Answered(notYet, Day.PlusDays(-14)).ShouldBe([Answer.No]);
        Answered(notYet, Day.PlusDays(-13)).ShouldBeEmpty();
        Answered(new(Call.On, null), Day.PlusDays(-30)).ShouldBe([Answer.Unknown]);
    }

    private static ValueList<Answer> Answered(DateBound answered, LocalDate on) =>
        [
            .. Findings(Made(Call with { On = on, Answered = answered }), InvolvingAllParties.ListenToVolunteers)
                .Select(finding => finding.Answer),
        ];

    private static Initiative Since(LocalDate day) =>
        Effort with
        {
            Status = Timeline.Since(day, OfferStatus.InOperation),
        };

    private static Answer AlignedBy(ExpectationAlignment alignment) =>
        The(Of(Effort) with { Expectations = [alignment] }, CoCreationInPractice.AlignRoles).Answer;

    private static Answer FixedNothing(Initiative effort) =>
        The(Of(effort), GettingStarted.NothingFixedBeforeMeeting).Answer;

    private static Answer Checked(params ValueList<DateBound> checks) =>
        The(Of(Running with { QualityChecks = checks }), JointEfforts.QualityCheck).Answer;

    private static Answer Evaluated(params ValueList<DateBound> days) =>
        The(Of(Running with { Evaluations = days }), FieldWork.LongTermInvestment).Answer;
}
