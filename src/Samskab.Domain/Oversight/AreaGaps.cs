using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Oversight;

/// <summary>Finds the areas in which nobody may about one matter, and when.</summary>
/// <remarks>
/// Only areas for which there are mandates, and those around them, are looked at: what is so in the leaves of any other is so in
/// the one around it. From the leaves up each is given the lowest and the highest answer of its leaves on each day; it is wholly
/// of one answer where both are the same. From the top down the outermost of those are told.
/// </remarks>
internal sealed class AreaGaps(Nesting areas, int within, AnswerLine horizon)
{
    /// <summary>The outermost areas with their days on which nobody may (no) or somebody may perhaps (unknown).</summary>
    /// <param name="own">The answers of the mandates that can be entered at an area.</param>
    public List<AreaGap> Of(IReadOnlyDictionary<int, AnswerLine> own)
    {
        var spots = SpotsOf(own);
        var upward = spots.Values.OrderBy(spot => areas.RankOf(spot.Area)).ToList();
        upward.ForEach(Gather);
        upward.Reverse();
        foreach (var spot in upward)
        {
            Spread(spot, spots);
        }
        return [.. upward.Where(spot => areas.IsInside(spot.Area, within)).SelectMany(spot => Told(spot, spots))];
    }

    private Dictionary<int, Spot> SpotsOf(IReadOnlyDictionary<int, AnswerLine> own)
    {
        var spots = new Dictionary<int, Spot>();
        foreach (var area in own.Keys.Append(within).SelectMany(areas.Around))
        {
            spots.TryAdd(area, new(area, own.GetValueOrDefault(area, AnswerLine.Never)));
        }
        foreach (var spot in spots.Values)
        {
            foreach (var above in areas.Parents(spot.Area))
            {
                spots[above].Below.Add(spot);
            }
        }
        return spots;
    }

    private void Gather(Spot spot)
    {
        var below = spot.Below;
        var areAllKnown = below.Count > 0 && below.Count == areas.Children(spot.Area).Length;
        var least = areAllKnown ? AnswerLine.Each([.. below.Select(one => one.Least)]) : AnswerLine.Never;
        spot.Least = spot.Own.Or(least);
        spot.Most = spot.Own.Or(AnswerLine.Any([.. below.Select(one => one.Most)]));
    }

    // Whichever way up is taken, the same mandates are met.
    private void Spread(Spot spot, Dictionary<int, Spot> spots)
    {
        var above = areas.Parents(spot.Area) is [var parent, ..] ? spots[parent].Here : AnswerLine.Never;
        spot.Here = above.Or(spot.Own);
        spot.Whole = WholeOf(above.Or(spot.Least), above.Or(spot.Most));
    }

    private Whole WholeOf(AnswerLine least, AnswerLine most) =>
        new(
            most.Being(Answer.No).And(horizon),
            most.Being(Answer.Unknown).And(ReferenceEquals(least, most) ? horizon : least.Being(Answer.Unknown))
        );

    private IEnumerable<AreaGap> Told(Spot spot, Dictionary<int, Spot> spots)
    {
        var own = spot.Area == within ? spot.Whole : Without(spot.Whole, Above(spot.Area), spots);
        return GapsOf(spot.Area, own).Concat(ToldBelow(spot, spots));
    }

    // An area without mandates of its own that also lies in another such area is no wider than that one.
    private IEnumerable<AreaGap> ToldBelow(Spot spot, Dictionary<int, Spot> spots)
    {
        var all = WholeOf(spot.Here, spot.Here);
        if (spot.Below.Count == areas.Children(spot.Area).Length || all.Without(spot.Whole).IsNever)
        {
            yield break;
        }
        foreach (var area in areas.Children(spot.Area).ToArray().Where(area => !spots.ContainsKey(area)))
        {
            var above = Above(area);
            if (above[0] != spot.Area || !above.TrueForAll(spots.ContainsKey))
            {
                continue;
            }
            foreach (var gap in GapsOf(area, Without(all, above, spots)))
            {
                yield return gap;
            }
        }
    }

    private List<int> Above(int area) =>
        [.. areas.Parents(area).ToArray().Where(above => areas.IsInside(above, within))];

    private static Whole Without(Whole whole, List<int> above, Dictionary<int, Spot> spots) =>
        above.Aggregate(whole, (rest, parent) => rest.Without(spots[parent].Whole));

    private static IEnumerable<AreaGap> GapsOf(int area, Whole whole)
    {
        if (!whole.Open.IsNever)
        {
            yield return new(area, Answer.No, whole.Open);
        }
        if (!whole.Perhaps.IsNever)
        {
            yield return new(area, Answer.Unknown, whole.Perhaps);
        }
    }

    /// <summary>The days on which all leaves of an area are of one answer.</summary>
    private readonly record struct Whole(AnswerLine Open, AnswerLine Perhaps)
    {
        public bool IsNever => Open.IsNever && Perhaps.IsNever;

        public Whole Without(Whole other) => new(Open.And(other.Open.Negated()), Perhaps.And(other.Perhaps.Negated()));
    }

    private sealed class Spot(int area, AnswerLine own)
    {
        public int Area => area;

        public AnswerLine Own => own;

        public List<Spot> Below { get; } = [];

        public AnswerLine Least { get; set; } = AnswerLine.Never;

        public AnswerLine Most { get; set; } = AnswerLine.Never;

        /// <summary>The answers of the mandates of the area and all around it.</summary>
        public AnswerLine Here { get; set; } = AnswerLine.Never;

        public Whole Whole { get; set; }
    }
}

/// <summary>An area and the days on which all of its leaves, and not those of an area around it, are of one answer.</summary>
internal readonly record struct AreaGap(int Area, Answer Answer, AnswerLine Days);
