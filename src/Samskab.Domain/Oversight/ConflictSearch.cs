using System.Runtime.InteropServices;
using Samskab.Areas;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Oversight;

/// <summary>Finds the mandates that let nobody else decide and meet one another.</summary>
/// <remarks>
/// Two meet in one cell: that of the higher of their matters and the higher of their areas. Each mandate is therefore noted in its
/// own cells and in those around, with a mark for whether matter and area are its own there; in a cell meet those between whom
/// both are somebody's own. Matter after matter, so that only the cells of one are held at a time.
/// </remarks>
internal sealed class ConflictSearch
{
    private readonly Survey survey;
    private readonly Lineage lineage;
    private readonly Exclusive[] all;
    private readonly HashSet<(int, int)> seen = [];
    private readonly List<(int One, int Other)> found = [];

    public ConflictSearch(Survey survey, IReadOnlyList<MandateReach> reaches)
    {
        this.survey = survey;
        lineage = new(survey.States);
        all =
        [
            .. reaches
                .Where(reach => reach.State.Mandate.IsExclusive == true)
                .Select(reach => new Exclusive(reach, survey)),
        ];
    }

    /// <summary>The conflicts, by the ids of both mandates.</summary>
    public IEnumerable<MandateConflict> Find()
    {
        var byMatter = ByMatter();
        foreach (var matter in byMatter.Keys.Order())
        {
            var noted = byMatter[matter];
            if (noted.Exists(one => one.IsOwn))
            {
                Scan(noted);
            }
        }
        found.Sort();
        return found.Select(pair => Told(all[pair.One].Reach, all[pair.Other].Reach));
    }

    private Dictionary<int, List<(int Number, bool IsOwn)>> ByMatter()
    {
        var byMatter = new Dictionary<int, List<(int, bool)>>();
        for (var number = 0; number < all.Length; number++)
        {
            foreach (var matter in all[number].Matters)
            {
                Of(byMatter, matter).Add((number, true));
            }
            foreach (var matter in all[number].MattersAround)
            {
                Of(byMatter, matter).Add((number, false));
            }
        }
        return byMatter;
    }

    private void Scan(List<(int Number, bool IsOwn)> ofMatter)
    {
        var cells = new Dictionary<int, ConflictCell>();
        foreach (var (number, isOwn) in ofMatter)
        {
            foreach (var area in all[number].Areas)
            {
                Of(cells, area).Add(number, all[number].Runs, isOwn, isOwnArea: true);
            }
        }
        foreach (var (number, isOwn) in ofMatter)
        {
            foreach (var area in all[number].AreasAround)
            {
                cells.GetValueOrDefault(area)?.Add(number, all[number].Runs, isOwn, isOwnArea: false);
            }
        }
        foreach (var area in cells.Keys.Order())
        {
            cells[area].Scan(Meet);
        }
    }

    private void Meet(int one, int other)
    {
        var (its, others) = (all[one], all[other]);
        var pair = (Math.Min(one, other), Math.Max(one, other));
        if (AreAtOdds(its.Reach, others.Reach) && (its.IsMetOnce && others.IsMetOnce || seen.Add(pair)))
        {
            found.Add(pair);
        }
    }

    private bool AreAtOdds(MandateReach one, MandateReach other) =>
        one.State.Mandate.Holder != other.State.Mandate.Holder
        && !lineage.AreOfOneLine(one.State, other.State)
        && survey.Themes.Meet(one.Themes, other.Themes)
        && survey.TargetGroups.Meet(one.TargetGroups, other.TargetGroups);

    private MandateConflict Told(MandateReach one, MandateReach other) =>
        new()
        {
            One = one.State.Mandate,
            Other = other.State.Mandate,
            Matters = MattersOf(survey.Matters.Shared(one.Matters, other.Matters)),
            Areas = AreasOf(survey.Areas.Shared(one.Areas, other.Areas)),
            During = survey.Found(one.Days.And(other.Days))!,
        };

    private ValueList<MatterId> MattersOf(int[] shared)
    {
        var raised = survey.Matters.Raised(shared, survey.Matter);
        raised = raised is [var only] && only == survey.Matters.Top ? [.. survey.Matters.Children(only)] : raised;
        return raised.Select(matter => survey.Ground.Matters.Nodes[matter].Id).ToValueList();
    }

    private ValueList<AreaId>? AreasOf(int[] shared) =>
        survey.Areas.Raised(shared, survey.Area) is var raised && raised is [var only] && only == survey.Areas.Top
            ? null
            : raised.Select(area => survey.Ground.Areas.Nodes[area].Id).ToValueList();

    private static TValue Of<TValue>(Dictionary<int, TValue> values, int key)
        where TValue : new()
    {
        ref var value = ref CollectionsMarshal.GetValueRefOrAddDefault(values, key, out var isKnown);
        return isKnown ? value! : value = new();
    }

    /// <summary>A mandate that lets nobody else decide, with its cells and its runs of days.</summary>
    private sealed class Exclusive
    {
        public Exclusive(MandateReach reach, Survey survey)
        {
            Reach = reach;
            (Matters, MattersAround) = Noted(reach.Matters, survey.Matters);
            (Areas, AreasAround) = Noted(reach.Areas, survey.Areas);
            Runs = RunsOf(reach);
            IsMetOnce = Matters.Length == 1 && Areas.Length == 1 && Runs.Length == 1;
        }

        public MandateReach Reach { get; }

        public int[] Matters { get; }

        public int[] MattersAround { get; }

        public int[] Areas { get; }

        public int[] AreasAround { get; }

        public (int From, int To)[] Runs { get; }

        public bool IsMetOnce { get; }

        private static (int[] Own, int[] Around) Noted(int[] nodes, Nesting nesting)
        {
            int[] own = nodes is [var only]
                ? nesting.Entrances(only)
                : [.. nodes.SelectMany(nesting.Entrances).Distinct()];
            return (own, [.. own.SelectMany(nesting.Around).Except(own)]);
        }

        private static (int From, int To)[] RunsOf(MandateReach reach)
        {
            var runs = new List<(int From, int To)>();
            foreach (var stretch in reach.Days.Stretches)
            {
                if (runs is [.., var last] && last.To + 1 == stretch.From)
                {
                    runs[^1] = (last.From, stretch.To);
                }
                else
                {
                    runs.Add((stretch.From, stretch.To));
                }
            }
            return [.. runs];
        }
    }
}
