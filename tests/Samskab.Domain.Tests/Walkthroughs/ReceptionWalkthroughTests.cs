using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Reception;
using Samskab.Walkthroughs;
using static Samskab.Domain.Tests.Walkthroughs.Timelines;

namespace Samskab.Domain.Tests.Walkthroughs;

public sealed class ReceptionWalkthroughTests
{
    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-06-29", false)]
    [InlineData("2027-02-28", true)]
    [InlineData("2027-03-01", false)]
    public void TV_42_A_timeline_reaches_from_two_calendar_months_before_the_arrival_to_six_after_it(
        string day,
        bool isInside
    )
    {
        var through = Through(Card("kort", On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)));

        through.Outside.Select(card => card.IsCertain).ShouldBe(isInside ? [] : [Answer.Yes]);
    }

    [Fact]
    public void TV_42_A_municipality_may_draw_a_shorter_timeline() =>
        Through(Timeline(), new() { MonthsBefore = 1, MonthsAfter = 0 })
            .Window.ShouldBe(new DateInterval(new(2026, 7, 31), new(2026, 8, 31)));

    [Fact]
    public void A_timeline_ends_where_the_calendar_does()
    {
        Through(Timeline() with { Arrival = LocalDate.MaxIsoValue }).Window.End.ShouldBe(LocalDate.MaxIsoValue);
        Through(Timeline() with { Arrival = LocalDate.MinIsoValue }).Window.Start.ShouldBe(LocalDate.MinIsoValue);
    }

    [Fact]
    public void A_card_of_which_one_day_lies_on_the_timeline_is_inside()
    {
        var before = new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 30));
        var running = new DateSpan(null, null);

        Through(Card("før", before), Card("altid", running)).Outside.ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_card_without_days_it_is_not_known_whether_it_is_outside() =>
        Through(Card("kort", null)).Outside.ShouldHaveSingleItem().IsCertain.ShouldBe(Answer.Unknown);

    [Fact]
    public void Weeks_run_from_Monday_to_Sunday_and_are_counted_from_that_of_the_arrival()
    {
        var weeks = Through().Weeks;

        weeks.Count.ShouldBe(35);
        (weeks[0].Number, weeks[0].Days).ShouldBe((-9, new(new(2026, 6, 30), new(2026, 7, 5))));
        (weeks[9].Number, weeks[9].WeekOfYear).ShouldBe((0, 36));
        weeks[9].Days.ShouldBe(new(new(2026, 8, 31), new(2026, 9, 6)));
        weeks[^1].Days.ShouldBe(new(new(2027, 2, 22), new(2027, 2, 28)));
    }

    [Fact]
    public void A_week_tells_which_cards_begin_in_it_and_which_go_on()
    {
        var weeks = Through(
            Card("rundvisning", On(2026, 9, 6)),
            Card("dansk", new(new LocalDate(2026, 8, 31), null)),
            Card("rådgivning", new(null, new LocalDate(2026, 9, 7)))
        ).Weeks;

        Ids(weeks[9].Begin).ShouldBe(["dansk", "rundvisning"]);
        Ids(weeks[9].GoOn).ShouldBe(["rådgivning"]);
        Ids(weeks[10].GoOn).ShouldBe(["rådgivning", "dansk"]);
        Ids(weeks[11].GoOn).ShouldBe(["dansk"]);
    }

    [Fact]
    public void TV_43_More_than_five_cards_with_information_that_begin_in_one_week_are_too_many()
    {
        var days = Enumerable.Range(0, 6).Select(day => Arrival.PlusDays(day)).ToArray();
        var six = days.Select((day, number) => Informing($"k{number}", On(day))).ToArray();

        var peak = Through(six).Peaks.ShouldHaveSingleItem();

        (peak.Week.Number, peak.Cards.Count, peak.IsCertain).ShouldBe((0, 6, Answer.Yes));
        Through(six.AsSpan(0, 5)).Peaks.ShouldBeEmpty();
        Through(Timeline(six.AsSpan(0, 5)), new() { MaxInformationCards = 4 }).Peaks.Count.ShouldBe(1);
    }

    [Fact]
    public void TV_43_A_Sunday_and_the_Monday_after_it_are_two_weeks()
    {
        var cards = Enumerable.Range(0, 6).Select(n => Informing($"k{n}", On(2026, 9, n < 3 ? 6 : 7))).ToArray();

        Through(cards).Peaks.ShouldBeEmpty();
        Through(Timeline(cards), new() { MaxInformationCards = 2 }).Peaks.Count.ShouldBe(2);
    }

    [Fact]
    public void Information_counts_in_the_week_in_which_it_begins_alone()
    {
        var running = new DateSpan(Arrival, null);
        var cards = Enumerable.Range(0, 6).Select(n => Informing($"k{n}", running)).ToArray();

        Through(cards).Peaks.ShouldHaveSingleItem().Week.Number.ShouldBe(0);
    }

    [Fact]
    public void A_card_of_which_it_is_not_stated_whether_it_informs_may_be_one_too_many()
    {
        var five = Enumerable.Range(0, 5).Select(n => Informing($"k{n}", On(Arrival)));
        var sixth = Card("måske", On(Arrival)) with { Informs = null };

        var peak = Through([.. five, sixth]).Peaks.ShouldHaveSingleItem();

        peak.IsCertain.ShouldBe(Answer.Unknown);
        Ids(peak.Perhaps).ShouldBe(["måske"]);
    }

    [Fact]
    public void Fourteen_days_without_a_card_are_room_and_thirteen_are_not()
    {
        var before = Card("før", new(null, new LocalDate(2026, 9, 6)));
        TimelineCard From(LocalDate day) => Card("efter", new(day, null));

        var free = Through(before, From(new(2026, 9, 21))).Free.Where(stretch => stretch.Side is null);

        free.Select(one => one.During).ShouldBe([new(new(2026, 9, 7), new(2026, 9, 20))]);
        Through(before, From(new(2026, 9, 20))).Free.ShouldNotContain(stretch => stretch.Side == null);
    }

    [Fact]
    public void A_side_without_cards_has_room_although_the_other_has_none()
    {
        var free = Through(Card("dansk", new(null, null), Side.Municipality)).Free.ShouldHaveSingleItem();

        (free.Side, free.IsCertain).ShouldBe((Side.CivilSociety, Answer.Yes));
        free.During.ShouldBe(new(new(2026, 6, 30), new(2027, 2, 28)));
    }

    [Fact]
    public void On_an_empty_timeline_it_is_told_once_that_there_is_room()
    {
        var free = Through().Free.ShouldHaveSingleItem();

        free.Side.ShouldBeNull();
    }

    [Fact]
    public void A_card_of_no_stated_side_leaves_it_open_which_side_has_room()
    {
        var free = Through(Card("dansk", new(null, null), side: null)).Free;

        free.Select(one => (one.Side, one.IsCertain))
            .ShouldBe([(Side.Municipality, Answer.Unknown), (Side.CivilSociety, Answer.Unknown)]);
    }

    [Fact]
    public void The_side_of_a_card_is_that_of_its_actor_unless_it_states_one()
    {
        var parts = new CollaborationParts
        {
            Actors =
            [
                new()
                {
                    Id = new("venner"),
                    Name = "Venner",
                    Kind = ActorKind.Association,
                },
            ],
        };
        var byActor = Card("a", null, side: null) with { Actor = new("venner") };

        var cards = Through(Timeline(byActor, byActor with { Id = new("b"), Side = Side.Municipality }), null, parts);

        cards.Cards.Select(card => card.Side).ShouldBe([Side.CivilSociety, Side.Municipality]);
    }

    [Fact]
    public void Of_a_timeline_that_does_not_state_its_cards_nothing_is_found()
    {
        var through = Through(Timeline() with { Cards = null });

        through.Free.ShouldBeEmpty();
        through.Peaks.ShouldBeEmpty();
        through.Order.Best.ShouldBeEmpty();
    }

    [Fact]
    public void A_card_stands_best_after_what_it_must_not_stand_before()
    {
        var order = Through(
            Card("a", On(2026, 9, 1)) with
            {
                After = After("c"),
            },
            Card("b", On(2026, 9, 2)),
            Card("c", On(2026, 9, 3))
        ).Order;

        Ids(order.Best).ShouldBe(["b", "c", "a"]);
        order
            .OutOfOrder.Select(one => (one.Card.Card.Id.Value, one.Earlier.Card.Id.Value, one.IsCertain))
            .ShouldBe([("a", "c", Answer.Yes)]);
    }

    [Fact]
    public void On_the_same_day_is_early_enough() =>
        Through(Card("a", On(2026, 9, 1)) with { After = After("b") }, Card("b", On(2026, 9, 1)))
            .Order.OutOfOrder.ShouldBeEmpty();

    [Fact]
    public void Cards_that_wait_for_one_another_are_named_card_by_card_and_the_rest_is_ordered()
    {
        var order = Through(
            Card("a", On(2026, 9, 1)) with
            {
                After = After("b"),
            },
            Card("b", On(2026, 9, 2)) with
            {
                After = After("c"),
            },
            Card("c", On(2026, 9, 3)) with
            {
                After = After("a"),
            },
            Card("d", On(2026, 8, 31)) with
            {
                After = After("c"),
            },
            Card("e", On(2026, 9, 4)) with
            {
                After = After("e"),
            }
        ).Order;

        order.Circles.Select(circle => string.Join(' ', Ids(circle))).ShouldBe(["a b c", "e"], ignoreOrder: true);
        Ids(order.Best).ShouldBe(["a", "b", "c", "d", "e"]);
    }

    [Fact]
    public void Cards_of_both_sides_about_the_same_at_the_same_time_may_gain_by_one_another()
    {
        var language = Card("dansk", new(new LocalDate(2026, 9, 1), null)) with { Theme = new("sprog") };
        var cafe = Card("café", On(2026, 9, 6), Side.CivilSociety) with { Theme = new("sprogcafe") };
        var home = cafe with { Id = new("bolig"), Theme = new("bolig") };
        var late = cafe with { Id = new("undervejs"), During = null };

        var synergies = Through(Timeline(language, cafe, home, late), parts: Reviews.Reviewed.Base).Synergies;

        synergies
            .Select(one => (one.Municipality.Card.Id.Value, one.CivilSociety.Card.Id.Value, one.IsCertain))
            .ShouldBe([("dansk", "café", Answer.Yes), ("dansk", "undervejs", Answer.Unknown)]);
    }

    [Fact]
    public void A_timeline_that_the_collaboration_has_not_is_refused_by_its_id() =>
        Should
            .Throw<ArgumentException>(() => ReceptionWalkthrough.Of(Collaboration.Create(new()).Value, new("maj")))
            .Message.ShouldContain("no timeline maj");

    [Theory]
    [InlineData(-1)]
    [InlineData(121)]
    public void Months_that_no_timeline_has_are_refused(int months)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new WalkthroughLimits { MonthsBefore = months });
        Should.Throw<ArgumentOutOfRangeException>(() => new WalkthroughLimits { MonthsAfter = months });
    }

    [Fact]
    public void Room_of_no_days_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new WalkthroughLimits { MinFreeDays = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => new WalkthroughLimits { MaxInformationCards = -1 });
    }

    private static TimelineCard Informing(string id, DateSpan during) => Card(id, during) with { Informs = true };
}
