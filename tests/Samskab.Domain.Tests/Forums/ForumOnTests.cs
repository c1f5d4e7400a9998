using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Domain.Tests.Forums;

public sealed class ForumOnTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly Periods Away = new(new DateSpan(Day, Day));
    private static readonly Periods PerhapsAway = new(new DateSpan(Day.PlusDays(-1), new DateBound(null, null)));

    private static readonly Seat Chair = new()
    {
        Id = new("chair"),
        Actor = new("culture"),
        Role = SeatRole.Chair,
    };

    private static readonly Seat Deputy = new()
    {
        Id = new("deputy"),
        Actor = new("centre"),
        DeputyFor = Chair.Id,
    };

    private static readonly Seat DeputyOfDeputy = new()
    {
        Id = new("last"),
        Actor = new("library"),
        DeputyFor = Deputy.Id,
    };

    [Fact]
    public void A_deputy_acts_while_its_principal_is_absent_and_never_in_addition()
    {
        Acting(Chair, Deputy).ShouldBe(["chair"]);
        Acting(Chair with { Absence = Away }, Deputy).ShouldBe(["deputy"]);
        On(Day.PlusDays(1), Chair with { Absence = Away }, Deputy).Acting().ShouldBe(["chair"]);
    }

    [Fact]
    public void A_deputy_acts_in_a_vacant_seat() => Acting(Chair with { Actor = null }, Deputy).ShouldBe(["deputy"]);

    [Fact]
    public void A_deputy_acts_in_the_role_of_its_principal()
    {
        var forum = On(Day, Chair with { Absence = Away }, Deputy);

        forum.Acts(SeatRole.Chair).ShouldBe(Answer.Yes);
        forum.Acts(SeatRole.Member).ShouldBe(Answer.No);
        forum.Seats!.Value.Single(seat => seat.Seat.Id == Deputy.Id).ActsIn!.Id.ShouldBe(Chair.Id);
    }

    [Fact]
    public void The_deputy_of_a_deputy_acts_where_both_before_it_are_away()
    {
        Acting(Chair with { Absence = Away }, Deputy with { Absence = Away }, DeputyOfDeputy).ShouldBe(["last"]);
        Acting(Chair, Deputy with { Absence = Away }, DeputyOfDeputy).ShouldBe(["chair"]);
    }

    [Fact]
    public void A_seat_that_is_not_there_calls_upon_no_deputy()
    {
        var ended = Chair with { During = new(until: Day.PlusDays(-1)) };

        Acting(ended, Deputy).ShouldBeEmpty();
        On(Day, ended, Deputy).Acts(SeatRole.Chair).ShouldBe(Answer.No);
    }

    [Fact]
    public void Who_acts_is_unknown_where_an_absence_is_but_somebody_does()
    {
        var forum = On(Day, Chair with { Absence = PerhapsAway }, Deputy);

        forum.Seats!.Value.Select(seat => seat.Acts).ShouldBe([Answer.Unknown, Answer.Unknown]);
        forum.Acts(SeatRole.Chair).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_deputy_of_itself_never_acts() => Acting(Deputy with { DeputyFor = Deputy.Id }).ShouldBeEmpty();

    [Fact]
    public void Deputies_in_a_circle_never_act() =>
        Acting(Deputy with { DeputyFor = DeputyOfDeputy.Id }, DeputyOfDeputy with { Actor = null }).ShouldBeEmpty();

    [Fact]
    public void A_deputy_of_a_seat_that_is_not_stated_may_act_in_any_role()
    {
        var forum = On(Day, Deputy);

        forum.Seats!.Value.Single().Acts.ShouldBe(Answer.Unknown);
        forum.Acts(SeatRole.Chair).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_deputies_is_followed_to_its_end()
    {
        const int Last = 100_000;
        var chain = Enumerable
            .Range(1, Last)
            .Select(number => Deputy with { Id = new($"d{number}"), Actor = null, DeputyFor = new($"d{number - 1}") })
            .Append(Chair with { Id = new("d0"), Actor = null })
            .Append(DeputyOfDeputy with { DeputyFor = new($"d{Last}") });

        Acting([.. chain]).ShouldBe(["last"]);
    }

    [Fact]
    public void Vacancies_are_the_seats_that_nobody_holds_on_the_day()
    {
        var vacant = new Seat { Id = new("vacant") };
        var later = vacant with { Id = new("later"), During = new(from: Day.PlusDays(1)) };

        On(Day, later, vacant, Chair).Vacancies!.Value.Select(seat => seat.Seat.Id.Value).ShouldBe(["vacant"]);
    }

    [Fact]
    public void Of_seats_that_are_not_stated_nothing_is_known()
    {
        var forum = (Forum() with { Seats = null }).On(Day);

        forum.Seats.ShouldBeNull();
        forum.Vacancies.ShouldBeNull();
        forum.Acts(SeatRole.Chair).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void A_forum_without_seats_has_nobody_who_acts() => On(Day).Acts(SeatRole.Chair).ShouldBe(Answer.No);

    [Fact]
    public void A_forum_is_there_from_its_first_day_until_it_is_dissolved()
    {
        var forum = Forum(Chair) with { Established = Day, Dissolved = new(Day.PlusDays(2), null) };

        Enumerable
            .Range(-1, 4)
            .Select(days => forum.On(Day.PlusDays(days)).Exists)
            .ShouldBe([Answer.No, Answer.Yes, Answer.Yes, Answer.No]);
        forum.On(Day.PlusDays(2)).Seats!.Value.ShouldBeEmpty();
        forum.On(LocalDate.MinIsoValue).Acts(SeatRole.Chair).ShouldBe(Answer.No);
    }

    [Fact]
    public void Whether_a_forum_is_there_is_unknown_where_its_first_day_is() =>
        Forum().On(LocalDate.MinIsoValue).Exists.ShouldBe(Answer.Unknown);

    [Fact]
    public void Who_acts_is_what_all_possible_turns_agree_on() =>
        Law.Holds(
            AnyForum.OnAnyDay,
            its =>
            {
                var forum = its.Forum with { Established = null, Dissolved = null };
                var worlds = new ActingWorlds(forum, its.On);
                var on = forum.On(its.On);
                foreach (var seat in forum.Seats!.Value)
                {
                    var told = on.Seats!.Value.SingleOrDefault(one => one.Seat.Id == seat.Id);
                    (told?.Acts ?? Answer.No).ShouldBe(worlds.Acts(seat.Id), $"{seat}");
                }
                on.Acts(SeatRole.Chair).ShouldBe(worlds.Acts(SeatRole.Chair));
                on.Acts(SeatRole.Member).ShouldBe(worlds.Acts(SeatRole.Member));
            },
            examples: 500
        );

    [Fact]
    public void The_order_of_the_seats_changes_nothing() =>
        Law.Holds(
            AnyForum.OnAnyDay,
            its =>
            {
                var turned = its.Forum with { Seats = its.Forum.Seats!.Value.Reverse().ToValueList() };

                turned.On(its.On).Seats.ShouldBe(its.Forum.On(its.On).Seats);
            }
        );

    [Fact]
    public void Nothing_turns_but_on_the_days_that_are_told() =>
        Law.Holds(
            AnyForum.Any,
            forum =>
            {
                var turns = forum.Turns.ToHashSet();
                for (var day = AnyForum.First.PlusDays(-1); day < AnyForum.First.PlusDays(AnyForum.Days + 2); )
                {
                    var (before, next) = (forum.On(day), day.PlusDays(1));
                    if (!turns.Contains(next))
                    {
                        Told(forum.On(next)).ShouldBe(Told(before), $"{next}");
                    }
                    day = next;
                }
            }
        );

    [Fact]
    public void The_days_on_which_it_can_turn_stand_in_order_and_once()
    {
        var forum = Forum(Chair with { Absence = Away, During = new(Day, new DateBound(Day, null)) }) with
        {
            Established = LocalDate.MaxIsoValue,
        };

        forum.Turns.ShouldBe([Day, Day.PlusDays(1), LocalDate.MaxIsoValue]);
    }

    [Fact]
    public void A_forum_is_read_as_it_is_on_a_day()
    {
        #region forum-on
        var forum = new Forum
        {
            Id = new("koordineringsforum"),
            Name = "Koordineringsforum",
            Kind = ForumKind.CoordinationForum,
            Established = new LocalDate(2024, 1, 15),
            Terms = [new() { Version = "2026", Quorum = new(seats: 2) }],
            Seats =
            [
                new()
                {
                    Id = new("chair"),
                    Participant = new("p-1"),
                    Role = SeatRole.Chair,
                    Absence = new(new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 12))),
                },
                new()
                {
                    Id = new("deputy"),
                    Participant = new("p-2"),
                    DeputyFor = new("chair"),
                },
                new() { Id = new("association"), Participant = new("p-3") },
            ],
        };
        var on = forum.On(new LocalDate(2026, 6, 1));
        var chair = on.Acts(SeatRole.Chair); // yes: the deputy acts
        var quorum = on.Quorum([new("p-2"), new("p-3")]); // met: two seats are acted in
        #endregion

        chair.ShouldBe(Answer.Yes);
        on.Exists.ShouldBe(Answer.Yes);
        quorum.IsMet.ShouldBe(Answer.Yes);
        quorum.Seats.ShouldBe(new SeatCount(2, 2));
    }

    private static object Told(ForumOn on) =>
        (on.Exists, on.Seats, on.Terms, on.Acts(SeatRole.Chair), on.Acts(SeatRole.Member));

    private static Forum Forum(params ValueList<Seat> seats) =>
        new()
        {
            Id = new("f"),
            Name = "F",
            Kind = ForumKind.WorkingGroup,
            Seats = seats,
        };

    private static ForumOn On(LocalDate day, params ValueList<Seat> seats) => Forum(seats).On(day);

    private static IEnumerable<string> Acting(params ValueList<Seat> seats) => On(Day, seats).Acting();
}
