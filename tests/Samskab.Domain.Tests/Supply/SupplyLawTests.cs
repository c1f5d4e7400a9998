using FsCheck;
using FsCheck.Fluent;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Overlaps;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Supply;

namespace Samskab.Domain.Tests.Supply;

public sealed class SupplyLawTests
{
    // So many ways to find out what is not stated are tried at most.
    private const int MostWays = 800;

    [Fact]
    public void Where_all_is_stated_everything_is_as_giving_out_places_one_by_one_gives_it() =>
        Law.Holds(
            SmallWorld.Stated,
            parts =>
            {
                var (world, supply) = Of(parts);
                var plain = new Found(world).All().Single();

                supply.Lacking.ShouldBe(Exactly(plain.Lacking));
                foreach (var need in supply.Needs)
                {
                    need.IsCovered.ShouldBe(Answer(plain.IsCovered(NumberOf(world, need.Need))));
                    (need.Shortage is null).ShouldBe(need.IsCovered == Facts.Answer.Yes);
                    need.Missing.ShouldBeEmpty();
                }
                foreach (var shortage in supply.Shortages)
                {
                    shortage.Lacking.ShouldBe(Exactly(plain.LackingOf(NumbersOf(world, shortage))));
                    (shortage.People.Least - shortage.Places.Least).ShouldBe(shortage.Lacking.Least);
                }
                foreach (var offer in world.Offers.Where(offer => IsMet(world, offer)))
                {
                    supply.SurplusOf(offer.Id).ShouldBe(Answer(plain.HasSurplus(world.Offers.NumberOf(offer.Id))));
                }
            },
            examples: 1000
        );

    [Fact]
    public void The_bounds_of_what_is_lacking_are_the_least_and_the_most_that_may_be_found_out() =>
        Law.Holds(
            Open(),
            parts =>
            {
                var (world, supply) = Of(parts);
                var ways = new Found(world).All().ToList();

                Bounds(supply.Lacking, ways.Select(way => way.Lacking));
                foreach (var shortage in supply.Shortages)
                {
                    var needs = NumbersOf(world, shortage);
                    Bounds(shortage.Lacking, ways.Select(way => way.LackingOf(needs)));
                }
                foreach (var need in supply.Needs)
                {
                    Bounds(
                        need.Lacking,
                        ways.Select(way => way.LackingOf(new HashSet<int> { NumberOf(world, need.Need) }))
                    );
                }
            },
            examples: 400
        );

    [Fact]
    public void An_answer_about_a_need_or_an_offer_holds_whatever_is_found_out() =>
        Law.Holds(
            Open(),
            parts =>
            {
                var (world, supply) = Of(parts);
                var ways = new Found(world).All().ToList();
                foreach (var need in supply.Needs)
                {
                    Holds(need.IsCovered, ways.Select(way => way.IsCovered(NumberOf(world, need.Need))));
                    (need.IsCovered != Facts.Answer.Unknown || need.Missing.Count > 0).ShouldBeTrue();
                }
                foreach (var offer in world.Offers)
                {
                    var number = world.Offers.NumberOf(offer.Id);
                    Holds(supply.SurplusOf(offer.Id), ways.Select(way => way.HasSurplus(number)));
                }
            },
            examples: 600
        );

    [Fact]
    public void A_shortage_that_is_not_exact_tells_what_is_missing() =>
        Law.Holds(
            SmallWorld.Open,
            parts =>
            {
                foreach (var shortage in Of(parts).Supply.Shortages)
                {
                    (shortage.Missing.Count > 0).ShouldBe(!shortage.Lacking.IsExact);
                }
            }
        );

    [Fact]
    public void The_order_of_needs_and_offers_changes_nothing() =>
        Law.Holds(
            AnyWorld.Parts,
            parts =>
            {
                var turned = parts with { Offers = [.. parts.Offers.Reverse()], Needs = [.. parts.Needs.Reverse()] };
                var ((world, supply), (_, other)) = (Of(parts), Of(turned));

                other.Needs.ShouldBe(supply.Needs);
                other.Shortages.ShouldBe(supply.Shortages);
                (other.People, other.Lacking).ShouldBe((supply.People, supply.Lacking));
                world.Offers.ShouldAllBe(offer => other.SurplusOf(offer.Id) == supply.SurplusOf(offer.Id));
            },
            examples: 300
        );

    [Fact]
    public void An_offer_in_two_halves_is_the_same_supply() =>
        Law.Holds(
            SmallWorld.Open,
            parts =>
            {
                var (whole, halves) = (Of(Doubled(parts)).Supply, Of(Halved(parts)).Supply);

                halves.Lacking.ShouldBe(whole.Lacking);
                halves.Needs.Select(need => need.IsCovered).ShouldBe(whole.Needs.Select(need => need.IsCovered));
                halves.Shortages.Select(its => its.Needs).ShouldBe(whole.Shortages.Select(its => its.Needs));
                halves.Shortages.Select(its => its.Lacking).ShouldBe(whole.Shortages.Select(its => its.Lacking));
            }
        );

    [Fact]
    public void Half_an_offer_has_empty_places_where_the_whole_one_has() =>
        Law.Holds(
            SmallWorld.Stated,
            parts =>
            {
                var (whole, halves) = (Of(Doubled(parts)).Supply, Of(Halved(parts)).Supply);
                foreach (var offer in parts.Offers)
                {
                    halves.SurplusOf(offer.Id).ShouldBe(whole.SurplusOf(offer.Id));
                    halves.SurplusOf(HalfOf(offer)).ShouldBe(whole.SurplusOf(offer.Id));
                }
            }
        );

    private static Gen<CollaborationParts> Open() =>
        SmallWorld.Open.Where(parts => new Found(Of(parts).World).Count <= MostWays);

    private static (Collaboration World, NeedAndSupply Supply) Of(CollaborationParts parts)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        return (report.Value, NeedAndSupply.Of(report.Value, Reviewed.Day));
    }

    private static CollaborationParts Doubled(CollaborationParts parts) =>
        parts with
        {
            Offers = [.. parts.Offers.Select(offer => offer with { Capacity = Twice(offer.Capacity) })],
        };

    private static CollaborationParts Halved(CollaborationParts parts) =>
        parts with
        {
            Offers = [.. parts.Offers, .. parts.Offers.Select(offer => offer with { Id = HalfOf(offer) })],
        };

    private static OfferId HalfOf(Offer offer) => new($"{offer.Id}-half");

    private static Capacity? Twice(Capacity? capacity) => capacity is { } known ? new Capacity(known.People * 2) : null;

    private static bool IsMet(Collaboration world, Offer offer)
    {
        var pairs = new AllPairs(world);
        return world.Needs.Any(need =>
            pairs.Of(offer, need).Areas == Facts.Answer.Yes && need.During!.Contains(Reviewed.Day) == Facts.Answer.Yes
        );
    }

    private static int NumberOf(Collaboration world, NeedId need) => world.Needs.NumberOf(need);

    private static HashSet<int> NumbersOf(Collaboration world, Shortage shortage) =>
        [.. shortage.Needs.Select(need => NumberOf(world, need))];

    private static Headcount Exactly(int number) => new(number, number);

    private static Answer Answer(bool holds) => holds ? Facts.Answer.Yes : Facts.Answer.No;

    private static void Bounds(Headcount amount, IEnumerable<int> found)
    {
        var all = found.ToList();
        amount.Least.ShouldBe(all.Min());
        if (amount.Most is { } most)
        {
            most.ShouldBe(all.Max());
        }
        else
        {
            all.Max().ShouldBeGreaterThan(Found.Many / 2);
        }
    }

    private static void Holds(Answer answer, IEnumerable<bool> found)
    {
        if (answer != Facts.Answer.Unknown)
        {
            found.Distinct().ShouldBe([answer == Facts.Answer.Yes]);
        }
    }
}
