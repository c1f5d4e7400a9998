using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Reviews;
using Samskab.Verdicts;

namespace Samskab.Domain.Tests.Overlaps;

public sealed class OverlapLawTests
{
    [Fact]
    public void The_order_of_the_offers_changes_no_finding() =>
        Law.Holds(
            AnyWorld.Parts,
            parts =>
            {
                var turned = parts with { Offers = [.. parts.Offers.Reverse()], Needs = [.. parts.Needs.Reverse()] };

                CollaborationReview
                    .Of(World(turned), Reviewed.Day)
                    .ShouldBe(CollaborationReview.Of(World(parts), Reviewed.Day));
            }
        );

    [Fact]
    public void Each_duplicate_has_the_supply_and_the_need_that_counting_one_by_one_gives() =>
        Law.Holds(
            AnyWorld.Parts,
            parts =>
            {
                var world = World(parts);
                foreach (var finding in Findings(world, OverviewAndCoordination.SameActivities.Id))
                {
                    var counted = new CountedGroup(world, finding.Subject["offers/".Length..]);

                    Count(finding, "offers").ShouldBe(counted.Offers);
                    Count(finding, "supply").ShouldBe(counted.SureRoom);
                    Count(finding, "need").ShouldBe(counted.MostNeed);
                    finding.Answer.ShouldBe(counted.Answer);
                    (finding.Missing.Count > 0).ShouldBe(finding.Answer == Answer.Unknown);
                }
            },
            examples: 500
        );

    [Fact]
    public void No_offer_with_more_around_it_than_the_need_is_passed_over() =>
        Law.Holds(
            AnyWorld.Parts,
            parts =>
            {
                var world = World(parts);
                var told = Findings(world, OverviewAndCoordination.SameActivities.Id)
                    .Select(finding => (finding.Answer, Count(finding, "offers"), Count(finding, "need")))
                    .ToHashSet();
                foreach (var offer in AllPairs.Current(world, Reviewed.Day))
                {
                    var counted = new CountedGroup(world, offer.Id.Value);
                    if (counted.Answer == Answer.No)
                    {
                        told.ShouldContain((Answer.No, counted.Offers, counted.MostNeed));
                    }
                }
            },
            examples: 500
        );

    [Fact]
    public void A_gap_is_where_comparing_all_finds_no_offer() =>
        Law.Holds(
            AnyWorld.Parts,
            parts =>
            {
                var world = World(parts);
                var engine = new AllPairs(world);
                var offers = AllPairs.Current(world, Reviewed.Day);
                foreach (var finding in Findings(world, OverviewAndCoordination.MappingShowsGaps.Id))
                {
                    var need = world.Needs.Find(new(finding.Subject["needs/".Length..]))!;
                    var answers = offers.Select(offer => engine.Of(offer, need).Answer).ToList();

                    finding.Answer.ShouldBe(answers.DefaultIfEmpty(Answer.No).Max());
                    Count(finding, "possible").ShouldBe(answers.Count(answer => answer == Answer.Unknown));
                }
            },
            examples: 300
        );

    private static Collaboration World(CollaborationParts parts)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private static IEnumerable<Finding> Findings(Collaboration world, Samskab.Rules.RuleId rule) =>
        CollaborationReview.Of(world, Reviewed.Day).Findings.Where(finding => finding.Rule == rule);

    private static long? Count(Finding finding, string name) =>
        finding.Values.OfType<FindingValue.Count>().SingleOrDefault(value => value.Name == name)?.Number;

    /// <summary>What stands around one offer, counted offer by offer and need by need.</summary>
    private sealed class CountedGroup
    {
        public CountedGroup(Collaboration world, string id)
        {
            var engine = new AllPairs(world);
            var subject = world.Offers.Find(new(id))!;
            List<(Offer Offer, Answer Meets)> around = [(subject, Answer.Yes)];
            foreach (var offer in AllPairs.Current(world, Reviewed.Day))
            {
                var meets = engine.Of(subject, offer).Answer;
                if (offer != subject && meets != Answer.No)
                {
                    around.Add((offer, meets));
                }
            }
            Offers = around.Count;
            long? mostRoom = 0;
            foreach (var (offer, meets) in around)
            {
                SureRoom += meets == Answer.Yes ? offer.Capacity?.People ?? 0 : 0;
                mostRoom += offer.Capacity?.People;
            }
            var (sureNeed, anyNeed) = (0L, false);
            long? mostNeed = 0;
            foreach (var need in world.Needs)
            {
                var meets = around.Max(one => engine.Of(one.Offer, need).Answer);
                if (need.During?.SharesDayWith(new(Reviewed.Day)) != Answer.No && meets != Answer.No)
                {
                    anyNeed = true;
                    sureNeed += meets == Answer.Yes ? need.People?.People ?? 0 : 0;
                    mostNeed += need.People?.People;
                }
            }
            MostNeed = anyNeed ? mostNeed : null;
            var others = around.Where(one => one.Offer.Provider != subject.Provider).Select(one => one.Meets);
            var meetsAnother = others.DefaultIfEmpty(Answer.No).Max();
            var isMore =
                mostRoom <= (anyNeed ? sureNeed : 0) ? Answer.No
                : SureRoom > MostNeed ? Answer.Yes
                : Answer.Unknown;
            Answer = isMore < meetsAnother ? Negated(isMore) : Negated(meetsAnother);
        }

        public long Offers { get; }

        public long SureRoom { get; }

        public long? MostNeed { get; }

        public Answer Answer { get; }

        private static Answer Negated(Answer answer) => (Answer)(-(sbyte)answer);
    }
}
