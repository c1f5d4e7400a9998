using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Supply;
using Samskab.Values;

namespace Samskab.Domain.Tests.Supply;

public sealed class NeedAndSupplyTests
{
    [Fact]
    public void Three_offers_are_full_and_two_needs_compete_for_them()
    {
        var shortage = Of(
            [Need("n1", 50, "nord"), Need("n2", 35, "nord")],
            [Offer("o1", 10, "nord"), Offer("o2", 20, "nord"), Offer("o3", 30, "nord")]
        )
            .Shortages.ShouldHaveSingleItem();

        shortage.Needs.ShouldBe([new("n1"), new("n2")]);
        shortage.Offers.ShouldBe([new("o1"), new("o2"), new("o3")]);
        (shortage.People, shortage.Places, shortage.Lacking).ShouldBe((Exactly(85), Exactly(60), Exactly(25)));
    }

    [Fact]
    public void A_place_is_not_counted_for_two_people()
    {
        var supply = Of([Need("n1", 10, "nord"), Need("n2", 10, "syd")], [Offer("o", 10, "nord", "syd")]);

        supply.Lacking.ShouldBe(Exactly(10));
        supply.Needs.ShouldAllBe(need => need.Lacking == Exactly(0) && need.IsCovered == Answer.No);
    }

    [Fact]
    public void A_need_with_places_of_its_own_is_not_drawn_into_a_shortage_beside_it()
    {
        var supply = Of(
            [Need("n1", 10, "nord"), Need("n2", 10, "syd")],
            [Offer("both", 5, "nord", "syd"), Offer("syd", 10, "syd")]
        );

        supply.Needs.Select(need => need.IsCovered).ShouldBe([Answer.No, Answer.Yes]);
        supply.Shortages.ShouldHaveSingleItem().Needs.ShouldBe([new("n1")]);
        supply.Lacking.ShouldBe(Exactly(5));
    }

    [Fact]
    public void A_few_who_may_go_anywhere_leave_room_for_those_who_have_plenty()
    {
        var supply = Of([Need("n1", 10, "nord"), Need("n2", 5)], [Offer("o", 100, "nord")]);

        supply.Needs.Select(need => need.IsCovered).ShouldBe([Answer.Yes, Answer.Unknown]);
        supply.Needs[1].Missing.ShouldBe([OfferFacts.Areas.Key]);
    }

    [Fact]
    public void A_need_that_counts_nobody_in_particular_lacks_an_unknown_number_of_places()
    {
        var need = Of([Need("n", null, "nord")], [Offer("o", 10, "nord")]).Needs.ShouldHaveSingleItem();

        (need.People, need.Lacking).ShouldBe((new Headcount(0, null), new Headcount(0, null)));
        need.IsCovered.ShouldBe(Answer.Unknown);
        need.Missing.ShouldBe([OfferFacts.NeedPeople.Key]);
    }

    [Fact]
    public void An_offer_that_rests_has_no_places()
    {
        var resting = Offer("o", 10, "nord") with { Status = Timeline.Always(OfferStatus.Paused) };

        var supply = Of([Need("n", 10, "nord")], [resting]);

        supply.Shortages.ShouldHaveSingleItem().OfferCount.ShouldBe(0);
        supply.SurplusOf(new("o")).ShouldBe(Answer.No);
    }

    [Fact]
    public void A_need_whose_days_are_not_stated_may_be_nobody_on_the_day()
    {
        var need = Need("n", 10, "nord") with { During = null };

        var coverage = Of([need], [Offer("o", 4, "nord")]).Needs.ShouldHaveSingleItem();

        (coverage.People, coverage.Lacking).ShouldBe((new Headcount(0, 10), new Headcount(0, 6)));
        coverage.Missing.ShouldBe([OfferFacts.Period.Key]);
    }

    [Fact]
    public void An_offer_has_surplus_where_more_is_supplied_than_needed_and_unknown_where_no_need_is_stated()
    {
        var supply = Of(
            [Need("n", 10, "nord")],
            [Offer("o1", 8, "nord"), Offer("o2", 8, "nord"), Offer("o3", 8, "syd"), Offer("o4", null, "nord")]
        );

        supply.SurplusOf(new("o1")).ShouldBe(Answer.Yes);
        supply.SurplusOf(new("o2")).ShouldBe(Answer.Yes);
        supply.SurplusOf(new("o3")).ShouldBe(Answer.Unknown);
        supply.SurplusOf(new("o4")).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void An_offer_that_is_not_there_is_refused()
    {
        var supply = Of([], [Offer("o", 8, "nord")]);

        Should.Throw<ArgumentException>(() => supply.SurplusOf(new("p"))).Message.ShouldContain("\"p\"");
    }

    [Fact]
    public void Of_many_competing_needs_and_offers_ten_are_named_and_all_are_counted()
    {
        var shortage = Of(
            [.. Enumerable.Range(0, 12).Select(i => Need($"n{i:D2}", 5, "nord"))],
            [.. Enumerable.Range(0, 11).Select(i => Offer($"o{i:D2}", 1, "nord"))]
        )
            .Shortages.ShouldHaveSingleItem();

        (shortage.Needs.Count, shortage.NeedCount).ShouldBe((10, 12));
        (shortage.Offers.Count, shortage.OfferCount).ShouldBe((10, 11));
        shortage.Offers[^1].ShouldBe(new("o09"));
    }

    [Fact]
    public void A_chain_of_many_thousand_needs_and_offers_is_followed_to_its_end()
    {
        const int Links = 20_000;
        var areas = Enumerable
            .Range(0, Links + 1)
            .Select(i => new Area
            {
                Id = new($"a{i:D5}"),
                Name = "Sted",
                Kind = AreaKind.Other,
            });
        var parts = Reviewed.Base with
        {
            Areas = [.. Reviewed.Base.Areas, .. areas],
            Needs = [.. Enumerable.Range(0, Links + 1).Select(i => Need($"n{i:D5}", 1, $"a{i:D5}"))],
            Offers = [.. Enumerable.Range(0, Links).Select(i => Offer($"o{i:D5}", 1, $"a{i:D5}", $"a{i + 1:D5}"))],
        };

        var supply = Of(parts);

        supply.Lacking.ShouldBe(Exactly(1));
        supply.Shortages.ShouldHaveSingleItem().NeedCount.ShouldBe(Links + 1);
    }

    [Fact]
    public void The_work_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var world = Collaboration.Create(Reviewed.Base with { Needs = [Need("n", 1, "nord")] }).Value;

        Should.Throw<OperationCanceledException>(() => NeedAndSupply.Of(world, Reviewed.Day, stopped.Token));
    }

    private static NeedAndSupply Of(ValueList<Need> needs, ValueList<Offer> offers) =>
        Of(Reviewed.Base with { Needs = needs, Offers = offers });

    private static NeedAndSupply Of(CollaborationParts parts)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        return NeedAndSupply.Of(report.Value, Reviewed.Day);
    }

    private static Need Need(string id, int? people, params string[] areas) =>
        Reviewed.Need(people) with
        {
            Id = new(id),
            Areas = Listed(areas),
        };

    private static Offer Offer(string id, int? capacity, params string[] areas) =>
        Reviewed.Offer(id, "venligbo", capacity) with
        {
            Areas = Listed(areas),
        };

    private static ValueList<AreaId>? Listed(string[] areas) =>
        areas.Length == 0 ? null : areas.Select(area => new AreaId(area)).ToValueList();

    private static Headcount Exactly(int number) => new(number, number);
}
