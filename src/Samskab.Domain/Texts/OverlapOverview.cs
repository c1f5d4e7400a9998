using System.Numerics;
using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Overlaps;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>What is told of the overlaps of a collaboration: how many there are, of what, where and about what, and the gravest.</summary>
public sealed record OverlapOverview
{
    /// <summary>The collaboration, for the names.</summary>
    public required Collaboration Collaboration { get; init; }

    /// <summary>What was asked for.</summary>
    public required OverlapScope Scope { get; init; }

    /// <summary>How many overlaps there are.</summary>
    public required long Count { get; init; }

    /// <summary>How many there are of each class that has some, in the order of the classes; one overlap can be of several.</summary>
    public ValueList<OverlapClassCount> ByClass { get; init; }

    /// <summary>How many there are in each area, in preorder.</summary>
    public ValueList<OverlapCount<AreaId>> ByArea { get; init; }

    /// <summary>How many there are about each theme, in preorder.</summary>
    public ValueList<OverlapCount<ThemeId>> ByTheme { get; init; }

    /// <summary>The gravest overlaps, the gravest first.</summary>
    public ValueList<Overlap> Gravest { get; init; }

    /// <summary>The gravest clusters, the gravest first; null where the overlaps are told one by one.</summary>
    public ValueList<ClusterWithOffers>? Clusters { get; init; }

    /// <summary>The overview of overlaps, of which none are held but those that it tells.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="overlaps">Its overlaps.</param>
    /// <param name="top">How many of the gravest are told at most, 1 or more.</param>
    /// <param name="withClusters">Whether clusters are told and not overlaps one by one.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 is to be told.</exception>
    public static OverlapOverview Of(
        Collaboration collaboration,
        OfferOverlaps overlaps,
        int top,
        bool withClusters = false,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(overlaps);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var survey = new Survey(top, overlaps.NewTally());
        overlaps.Visit(ref survey, cancellation);
        return new()
        {
            Collaboration = collaboration,
            Scope = overlaps.Scope,
            Count = survey.Count,
            ByClass = survey.ByClass,
            ByArea = survey.Tally.ByArea,
            ByTheme = survey.Tally.ByTheme,
            Gravest = withClusters ? [] : survey.Gravest.Select(overlaps.Tell).ToValueList(),
            Clusters = withClusters ? Clustered(overlaps, top, cancellation) : null,
        };
    }

    private static ValueList<ClusterWithOffers> Clustered(
        OfferOverlaps overlaps,
        int top,
        CancellationToken cancellation
    ) =>
        overlaps
            .Clusters(top, cancellation)
            .Select(cluster => new ClusterWithOffers(
                cluster,
                cluster.Offers.Select(number => overlaps.Offers[number]).ToValueList()
            ))
            .ToValueList();

    /// <summary>Counts overlaps by class, area and theme and keeps the gravest, in one visit.</summary>
    private struct Survey(int top, OverlapTally tally) : IOverlapVisitor
    {
        private readonly long[] byClass = new long[BitOperations.Log2((uint)OverlapClasses.Synergy) + 1];
        private Gravest gravest = new(top);

        public long Count { get; private set; }

        public readonly OverlapTally Tally => tally;

        public readonly ValueList<OverlapEvidence> Gravest => gravest.ToValueList();

        public readonly ValueList<OverlapClassCount> ByClass =>
            byClass
                .Select((count, bit) => new OverlapClassCount((OverlapClasses)(1 << bit), count))
                .Where(one => one.Count > 0)
                .ToValueList();

        public bool Visit(in OverlapEvidence overlap)
        {
            Count++;
            tally.Visit(in overlap);
            for (var bits = (uint)overlap.Classes; bits != 0; bits &= bits - 1)
            {
                byClass[BitOperations.TrailingZeroCount(bits)]++;
            }
            return gravest.Visit(in overlap);
        }
    }
}
