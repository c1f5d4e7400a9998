using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Domain.Tests.Forums;

public sealed class QuorumTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private static readonly Seat Chair = Seat("chair", "p1", Side.Municipality);
    private static readonly Seat Deputy = Seat("deputy", "p2", null) with { DeputyFor = Chair.Id };
    private static readonly Seat Centre = Seat("centre", "p3", Side.CivilSociety);

    [Fact]
    public void A_forum_can_decide_from_its_quorum_on()
    {
        Met(new(2), ["p1", "p3"], Chair, Centre).ShouldBe(Answer.Yes);
        Met(new(2), ["p1"], Chair, Centre).ShouldBe(Answer.No);
    }

    [Fact]
    public void A_principal_and_the_deputy_count_once()
    {
        var told = On(new(2), Chair, Deputy).Quorum([new("p1"), new("p2")]);

        told.IsMet.ShouldBe(Answer.No);
        told.Seats.ShouldBe(new SeatCount(1, 1));
    }

    [Fact]
    public void A_deputy_acts_for_a_principal_who_does_not_come_and_for_the_side_of_that_seat()
    {
        var told = On(new(1, 1), Chair, Deputy, Centre).Quorum([new("p2"), new("p3")]);

        told.IsMet.ShouldBe(Answer.Yes);
        told.Municipality.ShouldBe(new SeatCount(1, 1));
    }

    [Fact]
    public void Both_sides_are_asked_for_where_the_quorum_says_so() =>
        Met(new(null, eachSide: 1), ["p1", "p2"], Chair, Deputy, Centre).ShouldBe(Answer.No);

    [Fact]
    public void The_side_of_an_actor_counts_where_the_seat_states_none()
    {
        var library = Seat("library", "p1", null) with { Actor = new("library") };
        var forum = On(new(null, eachSide: 1), library, Centre);

        forum.Quorum([new("p1"), new("p3")], _ => Side.Municipality).IsMet.ShouldBe(Answer.Yes);
        var told = forum.Quorum([new("p1"), new("p3")]);
        told.IsMet.ShouldBe(Answer.Unknown);
        told.Missing.ShouldBe([QuorumFact.Sides]);
    }

    [Fact]
    public void One_seat_without_side_cannot_count_for_both_sides() =>
        Met(new(null, eachSide: 1), ["p1"], Chair with { Side = null }).ShouldBe(Answer.No);

    [Fact]
    public void Somebody_without_a_seat_may_sit_for_an_actor_of_which_no_individual_is_stated()
    {
        var centre = Centre with { Participant = null, Actor = new("centre") };
        var told = On(new(2), Chair, centre, centre with { Id = new("other") }).Quorum([new("p1"), new("guest")]);

        told.IsMet.ShouldBe(Answer.Unknown);
        told.Seats.ShouldBe(new SeatCount(1, 2));
        told.Missing.ShouldBe([QuorumFact.Holders]);
        Met(new(2), ["p1"], Chair, centre).ShouldBe(Answer.No);
    }

    [Fact]
    public void A_seat_that_is_no_longer_held_does_not_count()
    {
        var former = Chair with { During = new(until: Day.PlusDays(-1)) };
        var perhaps = Chair with { During = new(until: new DateBound(null, null)) };

        Met(new(1), ["p1"], former).ShouldBe(Answer.No);
        On(new(1), perhaps).Quorum([new("p1")]).Missing.ShouldBe([QuorumFact.Days]);
    }

    [Fact]
    public void What_is_not_stated_is_named()
    {
        Forum(new(1), null).On(Day).Quorum(null).Missing.ShouldBe([QuorumFact.Seats, QuorumFact.Participants]);
        Forum(null, [Chair]).On(Day).Quorum([new("p1")]).Missing.ShouldBe([QuorumFact.Quorum]);
        Forum(null, [Chair]).On(Day).Quorum([new("p1")]).IsMet.ShouldBe(Answer.Unknown);
        Forum(null, [Chair]).On(Day).Quorum([new("p1")]).Seats.ShouldBe(new SeatCount(1, 1));
    }

    [Fact]
    public void Of_two_versions_that_may_be_in_force_a_common_quorum_counts_and_no_other()
    {
        var first = new TermsOfReference { Version = "1", Quorum = new(1) };
        var forum = Forum(null, [Chair]) with { Terms = [first, first with { Version = "2" }] };
        var other = forum with { Terms = [first, first with { Version = "2", Quorum = new(2) }] };

        forum.On(Day).Quorum([new("p1")]).IsMet.ShouldBe(Answer.Yes);
        other.On(Day).Quorum([new("p1")]).Missing.ShouldBe([QuorumFact.Quorum]);
    }

    [Fact]
    public void A_forum_that_is_not_there_cannot_decide() =>
        (Forum(new(1), [Chair]) with { Established = Day.PlusDays(1) })
            .On(Day)
            .Quorum([new("p1")])
            .IsMet.ShouldBe(Answer.No);

    [Fact]
    public void A_quorum_of_nothing_is_refused()
    {
        Should.Throw<ArgumentException>(() => new Quorum(null)).Message.ShouldContain("leave the quorum out");
        Should.Throw<ArgumentOutOfRangeException>(() => new Quorum(0)).Message.ShouldContain("1 seat or more");
        Should.Throw<ArgumentOutOfRangeException>(() => new Quorum(2, -1));
    }

    [Fact]
    public void Whether_it_is_met_is_what_every_way_to_find_out_the_rest_agrees_on() =>
        Law.Holds(
            AnyMeeting,
            meeting =>
            {
                var (seats, here, quorum) = meeting;
                var told = On(quorum, [.. seats]).Quorum([.. here]);
                var worlds = MeetingWorlds.Of(seats, [.. here], Day).ToList();
                var answers = worlds.Select(world => IsMet(world, quorum)).Distinct().ToList();

                told.IsMet.ShouldBe(
                    answers.Count == 2 ? Answer.Unknown
                    : answers[0] ? Answer.Yes
                    : Answer.No
                );
                told.Seats.ShouldBe(Counted(worlds, _ => true));
                told.Municipality.ShouldBe(Counted(worlds, side => side == Side.Municipality));
                told.CivilSociety.ShouldBe(Counted(worlds, side => side == Side.CivilSociety));
                (told.Missing.Count > 0).ShouldBe(told.IsMet == Answer.Unknown);
            },
            examples: 1000
        );

    private static readonly Gen<DateSpan?> AnyDays = Gen.Frequency(
        (3, Gen.Constant<DateSpan?>(null)),
        (1, Gen.Constant<DateSpan?>(new(until: Day.PlusDays(-1)))),
        (1, Gen.Constant<DateSpan?>(new(until: new DateBound(null, null))))
    );

    private static readonly Gen<Seat> AnySeat =
        from participant in Gen.Choose(0, 5)
        from isForActor in Gen.Elements(true, false)
        from side in Gen.Elements<Side?>(null, Side.Municipality, Side.CivilSociety)
        from during in AnyDays
        from principal in Gen.Choose(-3, 2)
        select new Seat
        {
            Id = new("-"),
            Participant = participant > 3 ? null : new($"p{participant}"),
            Actor = isForActor ? new("a") : null,
            Side = side,
            During = during,
            DeputyFor = principal < 0 ? null : new($"s{principal}"),
        };

    private static readonly Gen<(List<Seat> Seats, List<ParticipantRef> Here, Quorum Quorum)> AnyMeeting =
        from seats in AnySeat.ListOf(4)
        from here in Gen.SubListOf("p0", "p1", "p2", "g1", "g2")
        from least in Gen.Choose(0, 4)
        from eachSide in Gen.Choose(0, 2)
        select (
            seats
                .Select(
                    (seat, number) =>
                        seat with
                        {
                            Id = new($"s{number}"),
                            DeputyFor = IsBefore(seat.DeputyFor, number) ? seat.DeputyFor : null,
                        }
                )
                .ToList(),
            here.Select(token => new ParticipantRef(token)).ToList(),
            least == 0 && eachSide == 0 ? new Quorum(1) : new(Stated(least), Stated(eachSide))
        );

    private static bool IsBefore(SeatId? principal, int number) =>
        Enumerable.Range(0, number).Any(before => principal?.Value == $"s{before}");

    private static int? Stated(int number) => number == 0 ? null : number;

    private static bool IsMet(List<Side> taken, Quorum quorum) =>
        taken.Count >= (quorum.Seats ?? 0)
        && Enum.GetValues<Side>().All(side => taken.Count(one => one == side) >= (quorum.EachSide ?? 0));

    private static SeatCount Counted(List<List<Side>> worlds, Func<Side, bool> isCounted)
    {
        var numbers = worlds.Select(world => world.Count(isCounted)).ToList();
        return new(numbers.Min(), numbers.Max());
    }

    private static Seat Seat(string id, string participant, Side? side) =>
        new()
        {
            Id = new(id),
            Participant = new(participant),
            Side = side,
        };

    private static Forum Forum(Quorum? quorum, ValueList<Seat>? seats) =>
        new()
        {
            Id = new("f"),
            Name = "F",
            Kind = ForumKind.CoordinationForum,
            Seats = seats,
            Terms = [new() { Version = "1", Quorum = quorum }],
        };

    private static ForumOn On(Quorum quorum, params ValueList<Seat> seats) => Forum(quorum, seats).On(Day);

    private static Answer Met(Quorum quorum, string[] here, params ValueList<Seat> seats) =>
        On(quorum, seats).Quorum([.. here.Select(token => new ParticipantRef(token))]).IsMet;
}
