using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Offers;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>The offers of a collaboration that meet or may meet, and what their overlaps are.</summary>
/// <remarks>
/// Two offers meet when the theme of one is that of the other or lies in it, when areas of theirs share a spot, when their target
/// groups can share people, and when they share a day. Immutable and thread-safe; every question is answered in the same order
/// whatever the order in which the offers were given. Nothing is decided here about an offer or those who make it: it is
/// guidance for people who know more.
/// </remarks>
public sealed class OfferOverlaps
{
    private readonly Inventory inventory;
    private readonly MeetingJoin join;
    private readonly Balances balances;
    private readonly Judge judge;
    private readonly OverlapTeller teller;
    private readonly bool[] isMeant;

    private OfferOverlaps(
        Collaboration collaboration,
        IReadOnlyList<Offer> offers,
        OverlapScope scope,
        CancellationToken cancellation
    )
    {
        (inventory, Offers, Scope) = (Inventory.Of(collaboration, offers), offers, scope);
        join = new(inventory, scope, cancellation);
        balances = Balances.Of(inventory, scope, join, cancellation);
        var sessions = new SessionCounts(inventory, scope.SessionDays);
        judge = new(inventory, balances, sessions, scope);
        teller = new(inventory, balances, sessions);
        isMeant = AreMeant(new(collaboration, scope));
    }

    /// <summary>What was asked for.</summary>
    public OverlapScope Scope { get; }

    /// <summary>The offers by their numbers, in the order of their ids, also those that are not asked for.</summary>
    public IReadOnlyList<Offer> Offers { get; }

    /// <summary>The overlaps of a collaboration.</summary>
    /// <remarks>Numbers the offers, sorts them and adds up room and need; the pairs are found when they are asked for.</remarks>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="scope">Which overlaps are asked for.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The collaboration does not have the area or the theme.</exception>
    public static OfferOverlaps In(
        Collaboration collaboration,
        OverlapScope scope,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(scope);
        return new(collaboration, collaboration.Offers, scope, cancellation);
    }

    /// <summary>The overlaps of offers, sorted by id, in a collaboration that has others.</summary>
    internal static OfferOverlaps Of(
        Collaboration collaboration,
        IReadOnlyList<Offer> offers,
        OverlapScope scope,
        CancellationToken cancellation
    ) => new(collaboration, offers, scope, cancellation);

    /// <summary>Shows each overlap to a visitor, once, without holding any.</summary>
    /// <remarks>In a fixed order of no meaning: by place, then by what they are about.</remarks>
    /// <typeparam name="TVisitor">The kind of visitor; a struct is fastest.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Visit<TVisitor>(ref TVisitor visitor, CancellationToken cancellation = default)
        where TVisitor : IOverlapVisitor
    {
        var sink = new OverlapSink<TVisitor>(judge, isMeant, Scope.WithJustified, visitor);
        join.Run(ref sink, cancellation);
        visitor = sink.Visitor;
    }

    /// <summary>Tells in full what an overlap rests on.</summary>
    /// <param name="overlap">The overlap, as this gave it.</param>
    /// <exception cref="ArgumentException">A number of it is that of no offer.</exception>
    public Overlap Tell(OverlapEvidence overlap)
    {
        Check(overlap.One, nameof(overlap));
        Check(overlap.Other, nameof(overlap));
        return teller.Tell(in overlap);
    }

    /// <summary>How many pairs of offers meet or may meet in the whole collaboration, counted without going through them.</summary>
    /// <remarks>
    /// Whatever the scope leaves aside, and needs among them: what a visit has to go through at most. Of a million offers alike these
    /// are half a million million, which nothing should go through. A pair counts more than once where offers are for several areas.
    /// </remarks>
    public long PairsToVisit
    {
        get
        {
            var counter = new RunCounter();
            join.Run(ref counter, CancellationToken.None);
            return counter.Pairs;
        }
    }

    /// <summary>How many overlaps there are.</summary>
    /// <param name="cancellation">Stops the work.</param>
    public long Count(CancellationToken cancellation = default)
    {
        var counter = new Counter();
        Visit(ref counter, cancellation);
        return counter.Count;
    }

    /// <summary>The gravest overlaps, the gravest first; of equal ones those whose ids come first.</summary>
    /// <param name="count">How many at most, 1 or more.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1.</exception>
    public ValueList<OverlapEvidence> Top(int count, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var gravest = new Gravest(count);
        Visit(ref gravest, cancellation);
        return gravest.ToValueList();
    }

    /// <summary>How many overlaps there are in each area that has some, in preorder; those of no stated area are not among them.</summary>
    /// <param name="cancellation">Stops the work.</param>
    public ValueList<OverlapCount<AreaId>> CountByArea(CancellationToken cancellation = default) =>
        Tallied(cancellation).ByArea;

    /// <summary>How many overlaps there are about each theme that has some, in preorder.</summary>
    /// <param name="cancellation">Stops the work.</param>
    public ValueList<OverlapCount<ThemeId>> CountByTheme(CancellationToken cancellation = default) =>
        Tallied(cancellation).ByTheme;

    /// <summary>The gravest clusters of offers, the gravest first; of equal ones that whose first id comes first.</summary>
    /// <param name="count">How many at most, 1 or more.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1.</exception>
    public ValueList<OverlapCluster> Clusters(int count, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var clusters = new Clusters(inventory, Offers.Count);
        Visit(ref clusters, cancellation);
        return clusters.Gravest(count);
    }

    /// <summary>The overlaps of an offer, in the order of the others' ids.</summary>
    /// <param name="offer">The number of the offer.</param>
    /// <exception cref="ArgumentException">It is the number of no offer.</exception>
    public ValueList<OverlapEvidence> Of(int offer)
    {
        Check(offer, nameof(offer));
        return EachOf(offer).ToValueList();
    }

    /// <summary>The overlaps one by one, in the order of the ids of one and the other.</summary>
    /// <remarks>None are held but those of one offer. Where the order does not matter, <see cref="Visit"/> is much faster.</remarks>
    /// <param name="cancellation">Stops the work.</param>
    public IEnumerable<OverlapEvidence> Each(CancellationToken cancellation = default) =>
        EachAfter(-1, -1, cancellation);

    /// <summary>A page of the overlaps in the order of the ids of one and the other.</summary>
    /// <remarks>A page begins after a pair of ids, which need not overlap or be there any more: pages stay whole while offers come and go.</remarks>
    /// <param name="size">How many at most, 1 or more.</param>
    /// <param name="after">The ids after which it begins; null for the first page.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is less than 1.</exception>
    public ValueList<OverlapEvidence> Page(
        int size,
        (OfferId One, OfferId Other)? after = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var (one, other) = after is { } ids ? (LastUpTo(ids.One), LastUpTo(ids.Other)) : (-1, -1);
        var isGone = after is { } pair && (one < 0 || Offers[one].Id != pair.One);
        return EachAfter(one, isGone ? int.MaxValue : other, cancellation).Take(size).ToValueList();
    }

    private IEnumerable<OverlapEvidence> EachAfter(int one, int other, CancellationToken cancellation)
    {
        for (var offer = Math.Max(one, 0); offer < Offers.Count; offer++)
        {
            cancellation.ThrowIfCancellationRequested();
            var after = offer == one ? Math.Max(other, offer) : offer;
            foreach (var overlap in EachOf(offer).Where(overlap => overlap.One == offer && overlap.Other > after))
            {
                yield return overlap;
            }
        }
    }

    private List<OverlapEvidence> EachOf(int offer)
    {
        var sink = new OverlapSink<Gathering>(judge, isMeant, Scope.WithJustified, new());
        if (inventory.IsThere(offer, Scope))
        {
            new SpellQuery(inventory, join.Homes, Scope).Run(offer, ref sink);
        }
        return sink.Visitor.Ordered();
    }

    // The last offer whose id does not come after one; -1 where there is none.
    private int LastUpTo(OfferId id)
    {
        int low = 0,
            high = Offers.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Offers[middle].Id.CompareTo(id) <= 0 ? (middle + 1, high) : (low, middle);
        }
        return low - 1;
    }

    private void Check(int offer, string name)
    {
        if (offer < 0 || offer >= Offers.Count)
        {
            throw new ArgumentException(
                $"{offer} is the number of no offer. Permitted: 0 to {Offers.Count - 1}.",
                name
            );
        }
    }

    /// <summary>Counts the overlaps that it is shown by area and theme.</summary>
    internal OverlapTally NewTally() => new(inventory);

    private OverlapTally Tallied(CancellationToken cancellation)
    {
        var tally = NewTally();
        Visit(ref tally, cancellation);
        return tally;
    }

    private bool[] AreMeant(OverlapFilter filter)
    {
        var meant = new bool[inventory.Count];
        for (var offer = 0; offer < Offers.Count; offer++)
        {
            meant[offer] = filter.Has(Offers[offer]);
        }
        return meant;
    }
}
