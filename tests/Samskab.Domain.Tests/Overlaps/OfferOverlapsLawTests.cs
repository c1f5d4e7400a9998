using FsCheck;
using FsCheck.Fluent;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Overlaps;

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
