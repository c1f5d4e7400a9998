using NodaTime;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Oversight;
using Samskab.Values;
using Spot = Samskab.Domain.Tests.Oversight.OversightOracle.Spot;

namespace Samskab.Domain.Tests.Oversight;

public sealed class MandateFindingsLawTests
{
    [Fact]
    public void Conflicts_are_those_that_each_leaf_and_day_shows() =>
        Law.Holds(
            AnyOversight.Worlds,
            any =>
            {
                var oracle = new OversightOracle(any);
                var expected = oracle.Conflicts();
                var found = any.Findings.Conflicts;

                found.Select(PairOf).ShouldBe(expected.Keys.Order());
                foreach (var conflict in found)
                {
                    Spots(conflict, any, oracle).ShouldBe(expected[PairOf(conflict)], ignoreOrder: true);
                }
            },
            examples: 400
        );

    [Fact]
    public void A_conflict_is_told_of_the_outermost_matters_and_areas() =>
        Law.Holds(
            AnyOversight.Worlds,
            any =>
            {
                var oracle = new OversightOracle(any);
                var expected = oracle.Conflicts();
                foreach (var conflict in any.Findings.Conflicts)
                {
                    var spots = expected[PairOf(conflict)].Keys;
                    conflict
                        .Matters.OrderBy(id => id)
                        .ShouldBe(oracle.OutermostMatters(spots.Select(spot => spot.Matter).ToHashSet()).Order());
                    Listed(conflict.Areas)
                        .ShouldBe(oracle.OutermostAreas(spots.Select(spot => spot.Area).ToHashSet()).Order());
                }
            },
            examples: 400
        );

    [Fact]
    public void Gaps_are_those_that_each_leaf_and_day_shows_told_of_the_outermost() =>
        Law.Holds(
            AnyOversight.Worlds,
            any =>
                any.Findings.Gaps.Select(gap =>
                        (gap.Matter, gap.Area, gap.Answer, string.Join(' ', DaysOf(gap.Days, new(any))))
                    )
                    .ShouldBe(new OversightOracle(any).Gaps(), ignoreOrder: true),
            examples: 400
        );

    [Fact]
    public void The_order_of_the_parts_changes_nothing() =>
        Law.Holds(
            AnyOversight.Worlds,
            any =>
            {
                var reversed = any with
                {
                    Parts = any.Parts with
                    {
                        Mandates = [.. any.Parts.Mandates.Reverse()],
                        Areas = [.. any.Parts.Areas.Reverse()],
                        Matters = [.. any.Parts.Matters.Reverse()],
                        Forums = [.. any.Parts.Forums.Reverse()],
                    },
                };
                reversed.Findings.ShouldBe(any.Findings);
            }
        );

    [Fact]
    public void Nothing_stands_twice_in_a_list() =>
        Law.Holds(
            AnyOversight.Worlds,
            any =>
            {
                var findings = any.Findings;
                findings.Gaps.ShouldBeUnique();
                findings.Conflicts.ShouldBeUnique();
                findings.Orphaned.Select(one => (one.Mandate.Id, one.Reason)).ShouldBeUnique();
                findings.Expiring.Select(one => one.Mandate.Id).ShouldBeUnique();
                findings.Unused.Select(one => one.Mandate.Id).ShouldBeUnique();
            }
        );

    private static (MandateId One, MandateId Other) PairOf(MandateConflict conflict) =>
        (conflict.One.Id, conflict.Other.Id);

    private static List<AreaId?> Listed(ValueList<AreaId>? areas) =>
        areas is { } its ? [.. its.Order().Select(area => (AreaId?)area)] : [null];

    private static Dictionary<Spot, Answer> Spots(MandateConflict conflict, AnyOversight any, OversightOracle oracle)
    {
        var sure = DaysOf(conflict.During.Surely, oracle).Select(day => (day, Answer.Yes));
        var perhaps = DaysOf(conflict.During.Perhaps, oracle).Select(day => (day, Answer.Unknown));
        return (
            from matter in conflict
                .Matters.SelectMany(id => any.World.Matters.Leaves(id))
                .Select(leaf => leaf.Id)
                .Distinct()
            from area in Listed(conflict.Areas).SelectMany(oracle.LeavesOf).Distinct()
            from one in sure.Concat(perhaps)
            select (new Spot(matter, area, one.Item1), one.Item2)
        ).ToDictionary();
    }

    private static IEnumerable<LocalDate> DaysOf(Periods periods, OversightOracle oracle) =>
        oracle.Days().Where(day => periods.Contains(day) == Answer.Yes);
}
