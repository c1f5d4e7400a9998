using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class OverlapTests
{
    private static readonly Offer One = Offer("a", "roede-kors", 10);
    private static readonly Offer Other = Offer("b", "venligbo", 10);

    [Fact]
    public void TV_41_Two_offers_that_are_more_than_the_need_are_a_duplicate_and_the_work_is_to_be_divided()
    {
        var finding = Duplicates(19, One, Other).ShouldHaveSingleItem();

        finding.Answer.ShouldBe(Answer.No);
        finding.Subject.ShouldBe("offers/a");
        finding.Values.ShouldBe([
            new FindingValue.Subjects("other", ["offers/b"]),
            new FindingValue.Count("offers", 2),
            new FindingValue.Count("supply", 20),
            new FindingValue.Count("need", 19),
        ]);
        finding.Advice.ShouldBe([OverviewAndCoordination.DivideWork.Id]);
    }

    [Fact]
    public void TV_41_A_need_that_is_as_great_as_the_supply_gives_no_finding() =>
        Duplicates(20, One, Other).ShouldBeEmpty();

    [Fact]
    public void A_need_or_a_capacity_that_is_not_stated_gives_a_possible_duplicate_with_what_is_missing()
    {
        Duplicates(null, One, Other).Single().Missing.ShouldBe([OfferFacts.NeedPeople.Key]);
        Duplicates(19, One, Other with { Capacity = null }).Single().Missing.ShouldBe([OfferFacts.OfferCapacity.Key]);
        Duplicates(9, One, Other with { Capacity = null }).Single().Answer.ShouldBe(Answer.No);

        var withoutNeed = Findings(Base with { Offers = [One, Other] }, OverviewAndCoordination.SameActivities)
            .Single();
        withoutNeed.Answer.ShouldBe(Answer.Unknown);
        withoutNeed.Missing.ShouldBe([OfferFacts.NeedPeople.Key]);
    }

    [Fact]
    public void Offers_that_differ_in_one_respect_are_no_duplicate()
    {
        Offer[] different =
        [
            Other with
            {
                Provider = One.Provider,
            },
            Other with
            {
                Theme = new("bolig"),
            },
            Other with
            {
                Areas = [new("syd")],
            },
            Other with
            {
                TargetGroups = [new("gamle")],
            },
            Other with
            {
                Status = Timeline.Always(OfferStatus.Ended),
            },
            Other with
            {
                During = new(null, DateBound.On(Day.PlusDays(-1))),
            },
        ];
        foreach (var offer in different)
        {
            Duplicates(1, One, offer).ShouldBeEmpty();
        }
        Duplicates(1, One, Other with { Theme = new("sprogcafe") }).Count.ShouldBe(1);
    }

    [Fact]
    public void Periods_that_share_the_last_day_overlap_and_those_that_follow_one_another_do_not()
    {
        var first = One with { During = new(null, DateBound.On(Day)) };

        Duplicates(1, first, Other with { During = new(DateBound.On(Day)) }).Count.ShouldBe(1);
        Duplicates(1, first, Other with { During = new(DateBound.On(Day.PlusDays(1))) }).ShouldBeEmpty();
    }

    [Fact]
    public void An_area_or_group_or_period_that_is_not_stated_leaves_it_unknown()
    {
        Duplicates(1, One, Other with { Areas = null }).Single().Missing.ShouldContain(OfferFacts.Areas.Key);
        Duplicates(1, One, Other with { TargetGroups = null }).Single().Missing.ShouldContain(OfferFacts.Groups.Key);
        Duplicates(1, One, Other with { During = null }).Single().Missing.ShouldContain(OfferFacts.Period.Key);
    }

    [Fact]
    public void Three_offers_count_together_although_each_two_are_within_the_need()
    {
        var third = Offer("c", "kultur", 10);

        Duplicates(25, One, Other).ShouldBeEmpty();
        var finding = Duplicates(25, One, Other, third).ShouldHaveSingleItem();
        finding.Answer.ShouldBe(Answer.No);
        finding.Values[0].ShouldBe(new FindingValue.Subjects("other", ["offers/b", "offers/c"]));
        finding.Values[1].ShouldBe(new FindingValue.Count("offers", 3));
        Duplicates(30, One, Other, third).ShouldBeEmpty();
    }

    [Fact]
    public void Of_many_offers_alike_ten_are_named_and_all_are_counted()
    {
        var many = Enumerable.Range(0, 1000).Select(i => One with { Id = new($"x{i:D4}") });

        var finding = Duplicates(19, [Other, .. many]).ShouldHaveSingleItem();

        finding.Subject.ShouldBe("offers/b");
        finding.Values.ShouldBe([
            new FindingValue.Subjects("other", [.. Enumerable.Range(0, 10).Select(i => $"offers/x{i:D4}")]),
            new FindingValue.Count("offers", 1001),
            new FindingValue.Count("supply", 10_010),
            new FindingValue.Count("need", 19),
        ]);
    }

    [Fact]
    public void Around_an_offer_in_several_areas_there_is_more_than_around_those_in_one()
    {
        var north = One with { Areas = [new("nord")] };
        var both = Other with { Areas = [new("nord"), new("syd")] };
        var south = Offer("c", "kultur", 10) with { Areas = [new("syd")] };

        Duplicates(1, north, both, south)
            .Select(finding => (finding.Subject, finding.Values[0], finding.Values[2]))
            .ShouldBe([
                ("offers/a", Others("b"), Supply(20)),
                ("offers/b", Others("a", "c"), Supply(30)),
                ("offers/c", Others("b"), Supply(20)),
            ]);

        FindingValue Others(params string[] ids) =>
            new FindingValue.Subjects("other", [.. ids.Select(id => "offers/" + id)]);
        FindingValue Supply(int people) => new FindingValue.Count("supply", people);
    }

    [Fact]
    public void A_cancelled_review_ends() =>
        Should.Throw<OperationCanceledException>(() =>
            CollaborationReview.Of(
                Collaboration.Create(Parts(19, [One, Other])).Value,
                Day,
                cancellation: new CancellationToken(canceled: true)
            )
        );

    [Fact]
    public void TV_44_A_need_without_an_offer_is_a_gap_and_a_reason_to_think_anew()
    {
        var gap = Gap(One with { Areas = [new("syd")] });
        gap.Answer.ShouldBe(Answer.No);
        gap.Subject.ShouldBe("needs/behov");
        gap.Proposes.ShouldBe([CoCreationFacts.NewThinkingNeeded.Key]);

        Gap(One).Answer.ShouldBe(Answer.Yes);
        Gap(One).Proposes.ShouldBeEmpty();
        Gap().Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void An_offer_that_does_not_say_where_it_is_leaves_a_gap_unknown()
    {
        var finding = Gap(One with { Areas = null });

        finding.Answer.ShouldBe(Answer.Unknown);
        finding.Missing.ShouldBe([OfferFacts.Areas.Key]);
        finding.Values.ShouldBe([
            new FindingValue.Subjects("offers", ["offers/a"]),
            new FindingValue.Count("possible", 1),
        ]);
    }

    private static ValueList<Finding> Duplicates(int? need, params ValueList<Offer> offers) =>
        Findings(Parts(need, offers), OverviewAndCoordination.SameActivities);

    private static Finding Gap(params ValueList<Offer> offers) =>
        The(Parts(5, offers), OverviewAndCoordination.MappingShowsGaps);

    private static CollaborationParts Parts(int? need, ValueList<Offer> offers) =>
        Base with
        {
            Needs = [Need(need)],
            Offers = offers,
        };
}
