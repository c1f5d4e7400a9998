using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Domain.Tests.Overlaps;

public sealed class OfferOverlapsTests
{
    private static readonly Offer One = Reviewed.Offer("a", "roede-kors", null);
    private static readonly Offer Other = Reviewed.Offer("b", "venligbo", null);

    [Fact]
    public void Each_pair_stands_once_in_the_order_of_the_ids_whatever_the_order_of_the_offers()
    {
        var third = Reviewed.Offer("c", "kultur", null);

        Pairs(third, Other, One).ShouldBe([("a", "b"), ("a", "c"), ("b", "c")]);
        Pairs(One, third, Other).ShouldBe([("a", "b"), ("a", "c"), ("b", "c")]);
    }

    [Fact]
    public void How_two_offers_meet_is_told_in_each_respect()
    {
        var silent = Other with { Areas = null, During = null };

        In(One, silent).Single().Encounter.ShouldBe(new(Answer.Yes, Answer.Unknown, Answer.Yes, Answer.Unknown));
        In(One, Other).Single().Encounter.Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void What_is_stated_as_none_meets_nothing() => Pairs(One, Other with { TargetGroups = [] }).ShouldBeEmpty();

    [Theory]
    [InlineData(OfferStatus.Trial, 1)]
    [InlineData(OfferStatus.InOperation, 1)]
    [InlineData(OfferStatus.Idea, 0)]
    [InlineData(OfferStatus.Paused, 0)]
    [InlineData(OfferStatus.Ended, 0)]
    public void Offers_that_are_ideas_rest_or_have_ended_are_left_aside(OfferStatus status, int pairs) =>
        Pairs(One, Other with { Status = Timeline.Always(status) }).Count.ShouldBe(pairs);

    [Fact]
    public void Groups_in_one_another_share_people_unless_their_ages_are_apart()
    {
        Pairs(One, Younger(new(18, 25))).Count.ShouldBe(1);
        Pairs(One, Younger(null)).Count.ShouldBe(1);
        Pairs(One, Younger(new(0, 17))).ShouldBeEmpty();

        (Offer, TargetGroup) Younger(AgeRange? ages) =>
            (
                Other with
                {
                    TargetGroups = [new("inde")],
                },
                new()
                {
                    Id = new("inde"),
                    Name = "Inde",
                    Parents = [new("unge")],
                    Ages = ages,
                }
            );
    }

    [Fact]
    public void Needs_alike_whose_days_are_not_stated_may_each_be_there()
    {
        var need = new Need
        {
            Id = new("n0"),
            Theme = One.Theme,
            Areas = One.Areas,
            TargetGroups = One.TargetGroups,
            People = new(5),
        };
        var offers = Found(
            Reviewed.Base with
            {
                Offers = [One with { Capacity = new(3) }, Other with { Capacity = new(4) }],
                Needs = [need, need with { Id = new("n1") }],
            }
        );

        offers.ShouldHaveSingleItem().Need.People.ShouldBe(new(0, 10));
    }

    [Fact]
    public void Offers_of_one_actor_are_told_only_where_they_surely_meet()
    {
        var own = Other with { Provider = One.Provider };

        Pairs(One, own).Count.ShouldBe(1);
        Pairs(One, own with { Areas = null }).ShouldBeEmpty();
        Pairs(One, Other with { Areas = null }).Count.ShouldBe(1);
    }

    [Fact]
    public void A_million_offers_alike_are_counted_and_judged_without_going_through_their_pairs()
    {
        var provider = new[] { "roede-kors", "venligbo" };
        var report = Collaboration.Create(
            Reviewed.Base with
            {
                Offers =
                [
                    .. Enumerable
                        .Range(0, 1_000_000)
                        .Select(i =>
                            One with
                            {
                                Id = new($"o{i:D7}"),
                                Provider = new(provider[i % 2]),
                                Capacity = new(1),
                            }
                        ),
                ],
            }
        );

        var overlaps = OfferOverlaps.In(report.Value, new(Reviewed.Day));

        overlaps.PairsToVisit.ShouldBe(499_999_500_000);
        var first = overlaps.Page(1).ShouldHaveSingleItem();
        overlaps.Tell(first).Need.Room.ShouldBe(new(1_000_000, 1_000_000));
    }

    private static List<(string, string)> Pairs(Offer one, (Offer Offer, TargetGroup Group) other)
    {
        var groups = Reviewed.Base.TargetGroups.Select(group =>
            group.Id == new TargetGroupId("unge") ? group with { Ages = new(18, 30) } : group
        );
        return Pairs(Reviewed.Base with { TargetGroups = [.. groups, other.Group], Offers = [one, other.Offer] });
    }

    private static List<(string, string)> Pairs(params ValueList<Offer> offers) =>
        Pairs(Reviewed.Base with { Offers = offers });

    private static List<(string, string)> Pairs(CollaborationParts parts) =>
        [.. Found(parts).Select(pair => (pair.One.Id.Value, pair.Other.Id.Value))];

    private static List<Overlap> In(params ValueList<Offer> offers) => Found(Reviewed.Base with { Offers = offers });

    private static List<Overlap> Found(CollaborationParts parts)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        var overlaps = OfferOverlaps.In(report.Value, new(Reviewed.Day));
        return [.. overlaps.Each().Select(overlaps.Tell)];
    }
}
