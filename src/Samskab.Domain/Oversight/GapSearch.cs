using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Oversight;

/// <summary>Finds the matters about which nobody may decide, where and when.</summary>
/// <remarks>
/// Leaf matters about which the same mandates are have the same gaps, which are looked for once. From the leaves up a gap that all
/// children of a matter have is one of the matter.
/// </remarks>
internal sealed class GapSearch
{
    private readonly Survey survey;
    private readonly AreaGaps areaGaps;
    private readonly Dictionary<int, Dictionary<int, AnswerLine>> own;
    private readonly Dictionary<string, HashSet<Region>> known = [];
    private readonly Dictionary<AnswerLine, int> days = new(new SameAnswers());
    private readonly List<AnswerLine> lines = [];

    public GapSearch(Survey survey, IReadOnlyList<MandateReach> reaches)
    {
        this.survey = survey;
        areaGaps = new(survey.Areas, survey.Area, survey.Horizon);
        own = OwnOf(reaches);
    }

    /// <summary>The gaps, by matter, area, answer and days; everywhere before any area.</summary>
    public IEnumerable<MandateGap> Find()
    {
        var found = new Dictionary<int, HashSet<Region>>();
        foreach (var matter in Matters().OrderBy(survey.Matters.RankOf))
        {
            found.Add(matter, survey.Matters.IsLeaf(matter) ? OfLeaf(matter) : OfAll(matter, found));
        }
        return found
            .SelectMany(one => Outermost(one.Key, found).Select(region => (Matter: one.Key, Region: region)))
            .OrderBy(one => one.Matter)
            .ThenBy(one => one.Region.Area == survey.Areas.Top ? -1 : one.Region.Area)
            .ThenBy(one => one.Region.Answer)
            .Select(one => Told(one.Matter, one.Region));
    }

    private IEnumerable<int> Matters() =>
        Enumerable.Range(0, survey.Matters.Top).Where(matter => survey.Matters.IsInside(matter, survey.Matter));

    // By the matter of mandates and the area at which they can be entered.
    private Dictionary<int, Dictionary<int, AnswerLine>> OwnOf(IReadOnlyList<MandateReach> reaches) =>
        reaches
            .SelectMany(reach => reach.Matters.Select(matter => (Matter: matter, Reach: reach)))
            .GroupBy(one => one.Matter, one => one.Reach)
            .ToDictionary(
                ofMatter => ofMatter.Key,
                ofMatter =>
                    Joined(
                        ofMatter.SelectMany(reach =>
                            reach
                                .Areas.SelectMany(survey.Areas.Entrances)
                                .Select(area => KeyValuePair.Create(area, reach.Days))
                        )
                    )
            );

    private static Dictionary<int, AnswerLine> Joined(IEnumerable<KeyValuePair<int, AnswerLine>> all) =>
        all.GroupBy(one => one.Key, one => one.Value)
            .ToDictionary(ofArea => ofArea.Key, ofArea => AnswerLine.Any([.. ofArea]));

    private HashSet<Region> OfLeaf(int matter)
    {
        var around = survey.Matters.Around(matter).Where(own.ContainsKey).Order().ToList();
        var key = string.Join(' ', around);
        if (!known.TryGetValue(key, out var regions))
        {
            var all = Joined(around.SelectMany(outer => own[outer]));
            known.Add(key, regions = [.. areaGaps.Of(all).Select(RegionOf)]);
        }
        return regions;
    }

    private HashSet<Region> OfAll(int matter, Dictionary<int, HashSet<Region>> found)
    {
        var children = survey.Matters.Children(matter).ToArray().Select(child => found[child]).Distinct().ToList();
        if (children is [var only])
        {
            return only;
        }
        var shared = new HashSet<Region>(children.MinBy(child => child.Count)!);
        children.ForEach(shared.IntersectWith);
        return shared;
    }

    private IEnumerable<Region> Outermost(int matter, Dictionary<int, HashSet<Region>> found)
    {
        var above = survey
            .Matters.Parents(matter)
            .ToArray()
            .Where(found.ContainsKey)
            .Select(parent => found[parent])
            .ToList();
        return found[matter].Where(region => !above.Exists(outer => outer.Contains(region)));
    }

    private Region RegionOf(AreaGap gap)
    {
        if (!days.TryGetValue(gap.Days, out var number))
        {
            days.Add(gap.Days, number = lines.Count);
            lines.Add(gap.Days);
        }
        return new(gap.Area, gap.Answer, number);
    }

    private MandateGap Told(int matter, Region region) =>
        new()
        {
            Matter = survey.Ground.Matters.Nodes[matter].Id,
            Area = region.Area == survey.Areas.Top ? null : survey.Ground.Areas.Nodes[region.Area].Id,
            Answer = region.Answer,
            Days = Survey.PeriodsOf(lines[region.Days], Answer.Yes),
        };

    /// <summary>An area and an answer on days that are numbered.</summary>
    private readonly record struct Region(int Area, Answer Answer, int Days);

    private sealed class SameAnswers : IEqualityComparer<AnswerLine>
    {
        public bool Equals(AnswerLine? one, AnswerLine? other) =>
            one is null ? other is null : other is not null && one.IsSameAs(other);

        public int GetHashCode(AnswerLine line)
        {
            var hash = new HashCode();
            foreach (var stretch in line.Stretches)
            {
                hash.Add(stretch);
            }
            return hash.ToHashCode();
        }
    }
}
