using FsCheck;
using FsCheck.Fluent;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Themes;

namespace Samskab.Domain.Tests.Overlaps;

public sealed class OfferOverlapsLawTests
{
    private static readonly Gen<OverlapScope> Scopes =
        from first in Gen.Choose(-15, 15)
        from length in Gen.Choose(-1, 20)
        from withJustified in Gen.Elements(true, false)
        from withSessions in Gen.Elements(true, true, true, false)
        select new OverlapScope(
            Reviewed.Day.PlusDays(first),
            length < 0 ? Reviewed.Day.PlusDays(60) : Reviewed.Day.PlusDays(first + length)
        )
        {
            WithJustified = withJustified,
            WithSessions = withSessions,
        };

    private static readonly Gen<(CollaborationParts Parts, OverlapScope Scope)> Cases =
        from parts in AnyWorld.Parts
        from scope in Scopes
        select (parts, scope);

    [Fact]
    public void Each_overlap_is_what_comparing_all_pairs_finds() =>
        Law.Holds(
            Cases,
            given =>
            {
                var world = World(given.Parts);

                OfferOverlaps
                    .In(world, given.Scope)
                    .Each()
                    .ToList()
                    .ShouldBe(new OverlapOracle(world, given.Scope).All());
            },
            examples: 500
        );

    [Fact]
    public void A_visitor_is_shown_the_same_overlaps_each_once() =>
        Law.Holds(
            Cases,
            given =>
            {
                var overlaps = OfferOverlaps.In(World(given.Parts), given.Scope);
                var shown = new Shown([]);

                overlaps.Visit(ref shown);

                shown.Overlaps.OrderBy(one => one.One).ThenBy(one => one.Other).ShouldBe(overlaps.Each());
                overlaps.Count().ShouldBe(shown.Overlaps.Count);
            },
            examples: 500
        );

    [Fact]
    public void The_gravest_come_first_and_of_equal_ones_those_whose_ids_do() =>
        Law.Holds(
            Cases,
            given =>
            {
                var overlaps = OfferOverlaps.In(World(given.Parts), given.Scope);
                var sorted = overlaps.Each().OrderByDescending(one => one.Severity).ToList();

                overlaps.Top(1000).ShouldBe(sorted);
                overlaps.Top(3).ShouldBe(sorted.Take(3));
            }
        );

    [Fact]
    public void Pages_one_after_another_are_all_overlaps() =>
        Law.Holds(
            Cases,
            given =>
            {
                var overlaps = OfferOverlaps.In(World(given.Parts), given.Scope);
                var paged = new List<OverlapEvidence>();
                (OfferId, OfferId)? after = null;
                while (overlaps.Page(3, after) is { Count: > 0 } page)
                {
                    paged.AddRange(page);
                    after = (overlaps.Offers[page[^1].One].Id, overlaps.Offers[page[^1].Other].Id);
                }

                paged.ShouldBe(overlaps.Each());
            }
        );

    [Fact]
    public void A_page_goes_on_where_it_was_though_the_offers_it_ended_with_have_gone() =>
        Law.Holds(
            Cases,
            given =>
            {
                var before = OfferOverlaps.In(World(given.Parts), given.Scope);
                if (before.Page(1) is not [var first, ..])
                {
                    return;
                }
                var (one, other) = (before.Offers[first.One].Id, before.Offers[first.Other].Id);
                var without = given.Parts with { Offers = [.. given.Parts.Offers.Where(offer => offer.Id != one)] };
                var after = OfferOverlaps.In(World(without), given.Scope);

                Ids(after, after.Page(1000, (one, other)))
                    .ShouldBe(Ids(after, after.Each()).Where(ids => string.CompareOrdinal(ids.One, one.Value) > 0));
            }
        );

    [Fact]
    public void The_overlaps_of_an_offer_are_those_that_it_is_part_of() =>
        Law.Holds(
            Cases,
            given =>
            {
                var overlaps = OfferOverlaps.In(World(given.Parts), given.Scope);
                for (var offer = 0; offer < overlaps.Offers.Count; offer++)
                {
                    overlaps.Of(offer).ShouldBe(overlaps.Each().Where(one => one.One == offer || one.Other == offer));
                }
            }
        );

    [Fact]
    public void Counts_are_those_of_the_overlaps_one_by_one() =>
        Law.Holds(
            Cases,
            given =>
            {
                var world = World(given.Parts);
                var overlaps = OfferOverlaps.In(world, given.Scope);
                var themes = overlaps.Each().Select(one => overlaps.Tell(one).Theme).ToList();

                overlaps
                    .CountByTheme()
                    .ShouldBe(
                        world
                            .Themes.Nodes.Select(theme => new OverlapCount<ThemeId>(
                                theme.Id,
                                themes.Count(inner => inner == theme.Id),
                                themes.Count(inner => world.Themes.IsInside(inner, theme.Id))
                            ))
                            .Where(count => count.Inside > 0)
                    );
                overlaps
                    .CountByArea()
                    .Sum(count => count.Own)
                    .ShouldBe(overlaps.Each().Count(one => one.Areas == Answer.Yes));
            }
        );

    [Fact]
    public void What_is_told_of_an_overlap_says_the_same_as_its_evidence() =>
        Law.Holds(
            Cases,
            given =>
            {
                var overlaps = OfferOverlaps.In(World(given.Parts), given.Scope);
                foreach (var evidence in overlaps.Each())
                {
                    var told = overlaps.Tell(evidence);

                    told.Encounter.Answer.ShouldBe(evidence.Meets);
                    told.Need.IsExceeded.ShouldBe(evidence.ExceedsNeed);
                    (told.Areas.Count > 0).ShouldBe(evidence.Areas == Answer.Yes);
                    (told.TargetGroups.Count > 0).ShouldBe(evidence.Groups == Answer.Yes);
                    if (given.Scope.WithSessions)
                    {
                        (told.Sessions?.Meeting).ShouldBe(evidence.Sessions);
                    }
                    (told.Sessions?.First is not null).ShouldBe(told.Sessions?.Meeting > 0);
                    told.NextSteps.Count.ShouldBeGreaterThan(
                        evidence.Classes.HasFlag(OverlapClasses.Justified)
                        || evidence.Parties == OverlapParties.OneActor
                            ? -1
                            : 0
                    );
                    if (evidence.Classes.HasFlag(OverlapClasses.PossibleDuplication))
                    {
                        told.Missing.ShouldNotBeEmpty();
                    }
                }
            },
            examples: 300
        );

    private static List<(string One, string Other)> Ids(OfferOverlaps overlaps, IEnumerable<OverlapEvidence> some) =>
        [.. some.Select(one => (overlaps.Offers[one.One].Id.Value, overlaps.Offers[one.Other].Id.Value))];

    private static Collaboration World(CollaborationParts parts)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private readonly record struct Shown(List<OverlapEvidence> Overlaps) : IOverlapVisitor
    {
        public bool Visit(in OverlapEvidence overlap)
        {
            Overlaps.Add(overlap);
            return true;
        }
    }
}
