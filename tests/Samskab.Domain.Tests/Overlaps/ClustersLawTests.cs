using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Overlaps;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Overlaps;

public sealed class ClustersLawTests
{
    private static readonly OverlapScope Scope = new(Day, Day.PlusDays(60)) { WithSessions = true };

    [Fact]
    public void Clusters_are_what_is_tied_together_pair_by_pair() =>
        Law.Holds(
            AnyWorld.Parts,
            parts =>
            {
                var world = Collaboration.Create(parts).Value!;
                var overlaps = OfferOverlaps.In(world, Scope);

                overlaps
                    .Clusters(1000)
                    .Select(cluster => new Tied(
                        string.Join(",", cluster.Offers),
                        cluster.Overlaps,
                        cluster.Severity,
                        string.Join(",", cluster.NextSteps.Select(step => step.Value).Order())
                    ))
                    .ShouldBe(ByHand(world, overlaps));
            },
            examples: 300
        );

    [Fact]
    public void What_is_joined_brings_its_next_steps()
    {
        var first = Offer("b", "jobcenter", 5) with { During = Days(1, 8) };
        var second = Offer("c", "roede-kors", 5) with { During = Days(1, 10) };
        var later = Offer("a", "venligbo", 5) with { During = Days(9, 20) };
        var world = Collaboration.Create(Base with { Offers = [first, second, later] }).Value;

        var cluster = OfferOverlaps.In(world, Scope).Clusters(10).ShouldHaveSingleItem();

        cluster.Count.ShouldBe(3);
        cluster.NextSteps.ShouldContain(CoCreationInPractice.NewThinkingNeeded.Id);
        cluster.NextSteps.ShouldContain(OverviewAndCoordination.KnowOneAnother.Id);
    }

    private static DateSpan Days(int first, int last) =>
        new(DateBound.On(Day.PlusDays(first)), DateBound.On(Day.PlusDays(last)));

    // Groups that share an offer are joined until none do.
    private static IEnumerable<Tied> ByHand(Collaboration world, OfferOverlaps overlaps)
    {
        var groups = overlaps
            .Each()
            .Where(pair => pair is { IsSameTheme: true, Meets: Answer.Yes })
            .Where(pair => IsLocal(world, overlaps, pair.One) && IsLocal(world, overlaps, pair.Other))
            .Select(pair =>
                (Offers: new SortedSet<int> { pair.One, pair.Other }, Pairs: new List<OverlapEvidence> { pair })
            )
            .ToList();
        for (var at = 0; at < groups.Count; at++)
        {
            while (groups.FindIndex(at + 1, other => other.Offers.Overlaps(groups[at].Offers)) is var next and >= 0)
            {
                groups[at].Offers.UnionWith(groups[next].Offers);
                groups[at].Pairs.AddRange(groups[next].Pairs);
                groups.RemoveAt(next);
            }
        }
        return groups
            .OrderByDescending(group => group.Pairs.Sum(pair => (long)pair.Severity))
            .ThenBy(group => group.Offers.Min)
            .Select(group => new Tied(
                string.Join(",", group.Offers.Take(10)),
                group.Pairs.Count,
                group.Pairs.Sum(pair => (long)pair.Severity),
                string.Join(
                    ",",
                    group
                        .Pairs.SelectMany(pair => overlaps.Tell(pair).NextSteps)
                        .Select(step => step.Value)
                        .Distinct()
                        .Order()
                )
            ));
    }

    private static bool IsLocal(Collaboration world, OfferOverlaps overlaps, int offer) =>
        overlaps.Offers[offer].Areas is { Count: > 0 } areas
        && areas.All(area => world.Areas.Find(area)!.Kind is not (AreaKind.Country or AreaKind.Region));

    private sealed record Tied(string Offers, long Overlaps, long Severity, string NextSteps);
}
