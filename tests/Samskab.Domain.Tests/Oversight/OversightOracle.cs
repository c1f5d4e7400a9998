using NodaTime;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Domain.Tests.Authority;
using Samskab.Facts;
using Samskab.Hierarchies;
using Samskab.Mandates;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Domain.Tests.Oversight;

/// <summary>Finds conflicts and gaps the slow and obvious way: day by day, leaf by leaf.</summary>
internal sealed class OversightOracle(AnyOversight any)
{
    private readonly AuthorityOracle answers = new(any.World, any.Readings);

    private Hierarchy<Area, AreaId> Areas => any.World.Areas;

    private Hierarchy<Matter, MatterId> Matters => any.World.Matters;

    /// <summary>The cells and days at which two mandates meet that exclude one another, with the answer.</summary>
    public Dictionary<(MandateId One, MandateId Other), Dictionary<Spot, Answer>> Conflicts()
    {
        var found = new Dictionary<(MandateId, MandateId), Dictionary<Spot, Answer>>();
        foreach (var spot in Spots())
        {
            foreach (var theme in Leaves(any.World.Themes))
            {
                foreach (var group in Leaves(any.World.TargetGroups))
                {
                    Note(spot, Question(spot) with { Theme = theme, TargetGroup = group }, found);
                }
            }
        }
        return found;
    }

    /// <summary>The gaps as they are defined: of the outermost areas, then of the outermost matters.</summary>
    public List<(MatterId Matter, AreaId? Area, Answer Answer, string Days)> Gaps()
    {
        var best = Spots()
            .ToDictionary(spot => spot, spot => answers.Answers(Question(spot)).Values.DefaultIfEmpty(Answer.No).Max());
        var regions = new Dictionary<MatterId, HashSet<(AreaId?, Answer, string)>>();
        foreach (var matter in Matters.Nodes.Reverse())
        {
            OfMatter(matter.Id, best, regions);
        }
        return
        [
            .. regions.SelectMany(one =>
                one.Value.Where(region => !ParentsOf(one.Key).Any(parent => regions[parent].Contains(region)))
                    .Select(region => (one.Key, region.Item1, region.Item2, region.Item3))
            ),
        ];
    }

    /// <summary>The outermost nodes asked about all of whose leaves are in a set; null alone for everything there is.</summary>
    public List<AreaId?> OutermostAreas(IReadOnlySet<AreaId> leaves)
    {
        bool IsWhole(AreaId? area) => LeavesOf(area).All(leaves.Contains);
        return [.. AreasAsked().Where(area => IsWhole(area) && !ParentsOf(area).Any(IsWhole))];
    }

    public List<MatterId> OutermostMatters(IReadOnlySet<MatterId> leaves)
    {
        bool IsWhole(MatterId matter) => Matters.Leaves(matter).All(leaf => leaves.Contains(leaf.Id));
        return [.. MattersAsked().Where(matter => IsWhole(matter) && !ParentsOf(matter).Any(IsWhole))];
    }

    public List<AreaId> LeavesOf(AreaId? area) =>
        area is { } its ? [.. Areas.Leaves(its).Select(leaf => leaf.Id)] : [.. Leaves(Areas)];

    public IEnumerable<LocalDate> Days()
    {
        for (var day = any.Scope.From; day <= any.Scope.Until; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private void OfMatter(
        MatterId matter,
        Dictionary<Spot, Answer> best,
        Dictionary<MatterId, HashSet<(AreaId?, Answer, string)>> regions
    )
    {
        if (regions.ContainsKey(matter) || !MattersAsked().Contains(matter))
        {
            return;
        }
        var children = Matters.Nodes.Where(node => node.Parents.Contains(matter)).Select(node => node.Id).ToList();
        if (children.Count == 0)
        {
            regions.Add(matter, [.. OfLeaf(matter, best)]);
            return;
        }
        children.ForEach(child => OfMatter(child, best, regions));
        regions.Add(
            matter,
            [.. regions[children[0]].Where(region => children.TrueForAll(child => regions[child].Contains(region)))]
        );
    }

    private IEnumerable<(AreaId?, Answer, string)> OfLeaf(MatterId matter, Dictionary<Spot, Answer> best)
    {
        foreach (var area in AreasAsked())
        {
            foreach (var answer in new[] { Answer.No, Answer.Unknown })
            {
                bool IsWhole(AreaId? its, LocalDate day) =>
                    LeavesOf(its).TrueForAll(leaf => best[new(matter, leaf, day)] == answer);
                var days = Days()
                    .Where(day => IsWhole(area, day) && !ParentsOf(area).Any(parent => IsWhole(parent, day)))
                    .ToList();
                if (days.Count > 0)
                {
                    yield return (area, answer, string.Join(' ', days));
                }
            }
        }
    }

    private void Note(
        Spot spot,
        DecisionQuestion question,
        Dictionary<(MandateId, MandateId), Dictionary<Spot, Answer>> found
    )
    {
        var known = answers.Known(null);
        var may = answers
            .Answers(question)
            .Where(one => one.Value != Answer.No && known[one.Key].IsExclusive == true)
            .OrderBy(one => one.Key)
            .ToList();
        for (var i = 0; i < may.Count; i++)
        {
            foreach (var other in may.Skip(i + 1).Where(other => AreAtOdds(may[i].Key, other.Key, known)))
            {
                found.TryAdd((may[i].Key, other.Key), []);
                found[(may[i].Key, other.Key)][spot] = may[i].Value.And(other.Value);
            }
        }
    }

    private static bool AreAtOdds(MandateId one, MandateId other, Dictionary<MandateId, Mandate> known) =>
        known[one].Holder != known[other].Holder
        && !ChainOf(one, known).Contains(other)
        && !ChainOf(other, known).Contains(one);

    private static IEnumerable<MandateId> ChainOf(MandateId id, Dictionary<MandateId, Mandate> known)
    {
        for (MandateId? link = id; link is { } at; link = known[at].DelegatedFrom)
        {
            yield return at;
        }
    }

    private DecisionQuestion Question(Spot spot) =>
        new()
        {
            Matter = spot.Matter,
            Area = spot.Area,
            On = spot.Day,
            Power = any.Scope.Power,
        };

    private IEnumerable<Spot> Spots() =>
        from matter in MattersAsked()
        where Matters.Leaves(matter) is [var only] && only.Id == matter
        from area in LeavesOf(any.Scope.Area)
        from day in Days()
        select new Spot(matter, area, day);

    // Null stands for everywhere, around all others.
    private IEnumerable<AreaId?> AreasAsked() =>
        any.Scope.Area is { } area
            ? Areas.Inside(area).Select(inside => (AreaId?)inside.Id)
            : Areas.Nodes.Select(node => (AreaId?)node.Id).Prepend(null);

    private List<MatterId> MattersAsked() =>
        [.. (any.Scope.Matter is { } matter ? Matters.Inside(matter) : Matters.Nodes).Select(node => node.Id)];

    private IEnumerable<AreaId?> ParentsOf(AreaId? area) =>
        area is not { } its || its == any.Scope.Area ? []
        : Areas.Find(its)!.Parents is { Count: > 0 } parents
            ? parents.Select(parent => (AreaId?)parent).Where(parent => AreasAsked().Contains(parent))
        : [null];

    private IEnumerable<MatterId> ParentsOf(MatterId matter) =>
        matter == any.Scope.Matter ? [] : Matters.Find(matter)!.Parents.Where(MattersAsked().Contains);

    private static IEnumerable<TId> Leaves<TNode, TId>(Hierarchy<TNode, TId> all)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId> =>
        all.Nodes.Select(node => node.Id).Where(id => all.Leaves(id) is [var only] && only.Id.Equals(id));

    /// <summary>A leaf matter in a leaf area on a day.</summary>
    internal readonly record struct Spot(MatterId Matter, AreaId Area, LocalDate Day);
}
