using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Decisions;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Decisions.Grants;

namespace Samskab.Domain.Tests.Decisions;

public sealed class DecisionCheckTests
{
    [Fact]
    public void A_limit_corrected_later_leaves_the_decision_valid_as_known_then_and_not_as_known_now()
    {
        var register = Register(Parts);
        var decision = Cafe;

        #region decision-check
        var check = DecisionCheck.Of(register, decision, on: new LocalDate(2016, 12, 31));
        check.Then.Answer.ShouldBe(Answer.Yes);
        check.Now.Answer.ShouldBe(Answer.No);
        DecisionReview.Of(register).TouchedBy(Correction).Single().Decision.ShouldBe(decision);
        #endregion

        check.Now.Verdict.Decisive.ShouldBe([new(ReasonKind.CriterionNotMet, DecisionRules.WithinLimit.Id, Answer.No)]);
        check.Since.AnswerBefore.ShouldBe(Answer.Yes);
        check.Change.Lost.ShouldHaveSingleItem().Chain.ShouldBe([Delegated, Source]);
        check.Change.Entries.ShouldBe([Correction]);
    }

    [Fact]
    public void What_is_recorded_in_the_last_second_of_the_day_in_Denmark_is_known_and_at_midnight_not()
    {
        var midnight = Instant.FromUtc(2016, 5, 3, 22, 0);

        Then(Cafe, Source, Delegated, Correction with { Recorded = midnight }).ShouldBe(Answer.Yes);
        Then(Cafe, Source, Delegated, Correction with { Recorded = midnight - Duration.FromSeconds(1) })
            .ShouldBe(Answer.No);
    }

    [Fact]
    public void What_was_known_is_that_of_the_moment_at_which_the_decision_was_recorded()
    {
        Then(Cafe with { Recorded = Corrected }).ShouldBe(Answer.No);
        Then(Cafe with { Recorded = Corrected - Duration.Epsilon }).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_decision_recorded_before_its_day_is_answered_and_said_to_be()
    {
        var early = Check(Cafe with { Recorded = Instant.FromUtc(2016, 5, 2, 21, 59) });
        var onTheDay = Check(Cafe with { Recorded = Instant.FromUtc(2016, 5, 2, 22, 0) });

        early.Then.Answer.ShouldBe(Answer.Yes);
        early.Then.Verdict.Tensions.ShouldBe([DecisionRules.RecordedInTime.Id]);
        onTheDay.Then.Verdict.Tensions.ShouldBeEmpty();
    }

    [Fact]
    public void A_right_by_another_mandate_than_the_one_named_is_a_right_and_is_said()
    {
        var other = Delegated with { Id = new("lokaler"), Matter = new("lokaler"), DelegatedFrom = null };

        var check = DecisionCheck.Of(
            With(Cafe with { Under = other.Id }, Source, Delegated, other),
            Cafe with
            {
                Under = other.Id,
            }
        );

        check.Then.Answer.ShouldBe(Answer.Yes);
        check.Then.Known.NamedGivesRight.ShouldBe(Answer.No);
        check.Then.Verdict.Tensions.ShouldBe([DecisionRules.NamesItsMandate.Id]);
    }

    [Fact]
    public void Where_nothing_gives_the_right_the_wrong_name_is_no_further_finding() =>
        Check(Cafe).Now.Verdict.Tensions.ShouldBeEmpty();

    [Fact]
    public void A_decision_of_an_actor_needs_no_quorum()
    {
        var then = Check(Cafe with { By = Source.Holder, Under = null, Participants = [] }).Then;

        then.Answer.ShouldBe(Answer.Yes);
        then.Known.Quorum.ShouldBeNull();
    }

    [Fact]
    public void A_role_decides_without_a_quorum_while_somebody_acts_in_it()
    {
        var chair = Delegated with { Holder = new Holder.OfRole(Board.Id, SeatRole.Member) };

        Then(Cafe with { By = chair.Holder, Participants = null }, Source, chair).ShouldBe(Answer.Yes);
        Then(Cafe with { By = new Holder.OfRole(Board.Id, SeatRole.Chair) }, Source, chair).ShouldBe(Answer.No);
    }

    [Theory]
    [InlineData("k1,c1", Answer.Yes)]
    [InlineData("k2,c1", Answer.Yes)]
    [InlineData("c1,c2", Answer.No)]
    [InlineData("k1,k2", Answer.No)]
    [InlineData("k1,k1", Answer.No)]
    [InlineData("k1,stranger", Answer.No)]
    [InlineData("", Answer.No)]
    public void Seats_are_counted_once_and_both_sides_take_part(string participants, Answer answer) =>
        Then(
                Cafe with
                {
                    Participants =
                    [
                        .. participants
                            .Split(',', StringSplitOptions.RemoveEmptyEntries)
                            .Select(one => new ParticipantRef(one)),
                    ],
                }
            )
            .ShouldBe(answer);

    [Fact]
    public void A_principal_and_the_deputy_are_one_vote()
    {
        var then = Check(Cafe with { Participants = [new("k1"), new("k2")] }).Then;

        then.Known.Quorum!.Seats.ShouldBe(new SeatCount(1, 1));
        then.Verdict.Decisive.Select(reason => reason.Rule)
            .ShouldBe([DecisionRules.Quorum.Id, DecisionRules.BothSides.Id]);
    }

    [Theory]
    [InlineData("one-of-each", Answer.Yes)]
    [InlineData("equal-split", Answer.No)]
    [InlineData("advice-alone", Answer.Yes)]
    public void How_many_of_each_side_is_a_reading(string option, Answer answer)
    {
        var seat = new Seat
        {
            Id = new("flere"),
            Participant = new("c3"),
            Side = Side.CivilSociety,
        };
        var parts = Parts with { Forums = [Board with { Seats = [.. Board.Seats!.Value, seat] }] };
        var decision = Cafe with { Participants = [new("k1"), new("c1"), new("c2"), new("c3")] };

        var readings = new DecisionReadings { BothSidesTaken = DecisionReadings.BothSides.As(option) };
        DecisionCheck.Of(Register(parts), decision, readings: readings).Then.Answer.ShouldBe(answer);
    }

    [Fact]
    public void With_advice_alone_a_side_that_stays_away_changes_nothing() =>
        DecisionCheck
            .Of(
                Register(Parts),
                Cafe with
                {
                    Participants = [new("c1"), new("c2")],
                },
                readings: new() { BothSidesTaken = DecisionReadings.BothSides.As("advice-alone") }
            )
            .Then.Answer.ShouldBe(Answer.Yes);

    [Fact]
    public void Who_took_part_is_asked_for_where_it_is_not_stated()
    {
        var then = Check(Cafe with { Participants = null }).Then;

        then.Answer.ShouldBe(Answer.Unknown);
        then.Verdict.Open.ShouldBe([DecisionFacts.HasQuorum.Key, DecisionFacts.BothSides.Key]);
        then.Known.Quorum!.Missing.ShouldBe([QuorumFact.Participants]);
    }

    [Fact]
    public void A_quorum_that_is_not_stated_leaves_it_open()
    {
        var then = DecisionCheck.Of(Register(Asking(null)), Cafe).Then;

        then.Answer.ShouldBe(Answer.Unknown);
        then.Verdict.Open.ShouldBe([DecisionFacts.HasQuorum.Key]);
        then.Known.Quorum!.Missing.ShouldBe([QuorumFact.Quorum]);
    }

    [Fact]
    public void A_decision_that_does_not_say_where_it_holds_may_lie_outside_a_mandate_of_one_area()
    {
        var then = Check(Cafe with { Area = null }).Then;

        then.Answer.ShouldBe(Answer.Unknown);
        then.Known.NotStated.ShouldBe([DecisionDetail.Area]);
        then.Verdict.Open.ShouldBe([DecisionFacts.HasMandate.Key, DecisionFacts.WithinLimit.Key]);
    }

    [Fact]
    public void Without_a_mandate_in_the_matter_nothing_is_said_of_the_amount()
    {
        var then = DecisionCheck.Of(Register(Parts), Cafe with { Matter = new("lokaler"), Under = null }).Then;

        then.Known.WithinLimit.ShouldBe(Answer.Unknown);
        then.Verdict.Decisive.ShouldBe([new(ReasonKind.CriterionNotMet, DecisionRules.RightToDecide.Id, Answer.No)]);
    }

    [Fact]
    public void Whether_the_mandate_is_in_force_still_is_told_for_the_day_asked()
    {
        var ended = Delegated with { Revoked = new(DateBound.On(new(2017, 1, 1)), null), Recorded = Corrected };
        var register = With(Cafe, Source, Delegated, ended);

        InForce(new(2016, 12, 31)).ShouldBe([new(Delegated.Id, new(2016, 12, 31), Answer.Yes)]);
        InForce(new(2017, 1, 1)).ShouldBe([new(Delegated.Id, new(2017, 1, 1), Answer.No)]);
        DecisionCheck.Of(register, Cafe).InForce.ShouldBeEmpty();

        ValueList<MandateInForce> InForce(LocalDate on) => DecisionCheck.Of(register, Cafe, on).InForce;
    }

    [Fact]
    public void Where_no_mandate_is_named_those_that_gave_the_right_are_asked_for() =>
        DecisionCheck
            .Of(Register(Parts), Cafe with { Under = null }, Day)
            .InForce.ShouldBe([new(Delegated.Id, Day, Answer.Yes)]);

    [Fact]
    public void A_decision_by_somebody_unknown_falls_when_it_is_read_and_is_refused_when_it_is_asked_about()
    {
        var unknown = Cafe with { By = new Holder.OfActor(new("nobody")) };

        var report = Collaboration.Create(Parts with { Decisions = [unknown] });
        report.Problems.ShouldHaveSingleItem().Code.ShouldBe("unknown-id");
        report.Value.Decisions.ShouldBeEmpty();
        Should
            .Throw<ArgumentException>(() => DecisionCheck.Of(Register(Parts), unknown))
            .Message.ShouldContain("nobody");
    }

    [Fact]
    public void A_register_of_an_earlier_moment_stands_for_the_whole() =>
        DecisionCheck
            .Of(Register(Parts).AsKnownAt(Corrected - Duration.Epsilon), Cafe)
            .ShouldBe(DecisionCheck.Of(Register(Parts), Cafe));

    [Fact]
    public void A_decision_on_the_last_day_of_the_calendar_is_answered() =>
        Check(Cafe with { On = LocalDate.MaxIsoValue }).Now.Answer.ShouldBe(Answer.No);

    private static DecisionCheck Check(Decision decision) => DecisionCheck.Of(With(decision), decision);

    private static Answer Then(Decision decision, params Mandate[] entries) =>
        DecisionCheck.Of(With(decision, entries), decision).Then.Answer;
}
