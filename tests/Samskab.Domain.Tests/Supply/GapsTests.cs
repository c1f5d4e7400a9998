using NodaTime;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Overlaps;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Supply;
using Samskab.Values;

namespace Samskab.Domain.Tests.Supply;

public sealed class GapsTests
{
    private static readonly DateInterval Month = new(Reviewed.Day, Reviewed.Day.PlusDays(29));

    [Fact]
    public void TV_44_A_need_without_any_offer_is_a_gap_and_a_candidate_for_co_creation()
    {
        var gap = In(Reviewed.Base with { Needs = [Reviewed.Need(20)] }).ShouldHaveSingleItem();

        gap.During.ShouldBe(Month);
        gap.Shortage.Lacking.ShouldBe(new(20, 20));
        gap.Rule.ShouldBe(OverviewAndCoordination.MappingShowsGaps);
        gap.Proposes.ShouldBe([CoCreationFacts.NewThinkingNeeded.Key]);
    }

    [Fact]
    public void A_need_that_is_not_counted_is_a_gap_too_where_there_is_no_offer()
    {
        var gap = In(Reviewed.Base with { Needs = [Reviewed.Need(null)] }).ShouldHaveSingleItem();

        gap.Shortage.IsCertain.ShouldBe(Answer.Yes);
        gap.Shortage.Missing.ShouldBe([OfferFacts.NeedPeople.Key]);
        gap.Proposes.ShouldBe([CoCreationFacts.NewThinkingNeeded.Key]);
    }

    [Fact]
    public void A_gap_lasts_until_an_offer_begins_and_comes_again_when_it_has_ended()
    {
        var summer = Reviewed.Offer("o", "venligbo", 20) with
        {
            During = new(Reviewed.Day.PlusDays(10), Reviewed.Day.PlusDays(19)),
        };

        var gaps = In(Reviewed.Base with { Needs = [Reviewed.Need(20)], Offers = [summer] });

        gaps.Select(gap => gap.During)
            .ShouldBe([new(Reviewed.Day, Reviewed.Day.PlusDays(9)), new(Reviewed.Day.PlusDays(20), Month.End)]);
    }

    [Fact]
    public void An_offer_that_changes_nothing_does_not_divide_a_gap()
    {
        var elsewhere = Reviewed.Offer("o", "venligbo", 0) with
        {
            During = new(Reviewed.Day.PlusDays(10)),
            Areas = [new("syd")],
        };

        In(Reviewed.Base with { Needs = [Reviewed.Need(20)], Offers = [elsewhere] })
            .ShouldHaveSingleItem()
            .During.ShouldBe(Month);
    }

    [Fact]
    public void A_gap_that_is_only_possible_proposes_nothing_and_tells_what_is_missing()
    {
        var gap = In(
                Reviewed.Base with
                {
                    Needs = [Reviewed.Need(20)],
                    Offers = [Reviewed.Offer("o", "venligbo", null)],
                }
            )
            .ShouldHaveSingleItem();

        gap.Shortage.IsCertain.ShouldBe(Answer.Unknown);
        gap.Shortage.Missing.ShouldBe([OfferFacts.OfferCapacity.Key]);
        gap.Rule.ShouldBe(OverviewAndCoordination.EnoughPlaces);
        gap.Proposes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nord", null, null, 1)]
    [InlineData("syd", null, null, 0)]
    [InlineData(null, "sprog", null, 1)]
    [InlineData(null, "sprogcafe", null, 0)]
    [InlineData(null, null, "unge", 1)]
    [InlineData("nord", "sprog", "gamle", 0)]
    public void Gaps_are_asked_for_by_area_theme_and_group(string? area, string? theme, string? group, int expected)
    {
        var filter = new GapFilter
        {
            Area = area is null ? null : new(area),
            Theme = theme is null ? null : new(theme),
            TargetGroup = group is null ? null : new(group),
        };

        In(Reviewed.Base with { Needs = [Reviewed.Need(20)] }, filter).Count.ShouldBe(expected);
    }

    [Fact]
    public void An_area_that_is_not_there_is_refused() =>
        Should.Throw<ArgumentException>(() => In(Reviewed.Base, new() { Area = new("vest") }));

    [Fact]
    public void The_greatest_gap_that_is_certain_comes_first()
    {
        var gaps = In(
            Reviewed.Base with
            {
                Needs =
                [
                    Reviewed.Need(5) with
                    {
                        Id = new("a-few"),
                        Areas = [new("syd")],
                    },
                    Reviewed.Need(null) with
                    {
                        Id = new("b-unknown"),
                        Theme = new("bolig"),
                    },
                    Reviewed.Need(20) with
                    {
                        Id = new("c-many"),
                    },
                ],
                Offers = [Reviewed.Offer("o", "venligbo", null) with { Theme = new("bolig") }],
            }
        );

        Gaps.GreatestFirst(gaps).Select(gap => gap.Shortage.Needs[0].Value).ShouldBe(["c-many", "a-few", "b-unknown"]);
    }

    [Fact]
    public void The_gaps_are_the_shortages_of_each_day_joined_where_they_are_the_same() =>
        Law.Holds(
            AnyWorld.Parts,
            parts =>
            {
                var world = Collaboration.Create(parts).Value;
                var days = new DateInterval(Reviewed.Day.PlusDays(-12), Reviewed.Day.PlusDays(12));

                var gaps = Gaps.In(world, days);

                foreach (var day in days)
                {
                    var told = gaps.Where(gap => gap.During.Contains(day)).Select(gap => gap.Shortage);
                    told.OrderBy(its => its.Needs[0]).ShouldBe(NeedAndSupply.Of(world, day).Shortages);
                }
                gaps.ShouldAllBe(gap =>
                    !gaps.Any(other =>
                        other.Shortage == gap.Shortage && other.During.Start == gap.During.End.PlusDays(1)
                    )
                );
            },
            examples: 100
        );

    [Fact]
    public void The_order_of_needs_and_offers_changes_no_gap() =>
        Law.Holds(
            AnyWorld.Parts,
            parts =>
            {
                var turned = parts with { Offers = [.. parts.Offers.Reverse()], Needs = [.. parts.Needs.Reverse()] };

                In(turned).ShouldBe(In(parts));
            }
        );

    private static ValueList<Gap> In(CollaborationParts parts, GapFilter? filter = null) =>
        Gaps.In(Collaboration.Create(parts).Value, Month, filter);
}
