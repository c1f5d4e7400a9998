using NodaTime;
using Samskab.Areas;
using Samskab.Intervals;
using Samskab.Offers;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>What an <see cref="OverlapIndex"/> held at one moment: for any thread, and for as long as it is kept.</summary>
public sealed class OverlapSnapshot
{
    private readonly Inventory inventory;
    private readonly IntervalSnapshot view;
    private readonly Lock adding;

    internal OverlapSnapshot(Inventory inventory, IntervalSnapshot view, int count, Lock adding)
    {
        (this.inventory, this.view, Count, this.adding) = (inventory, view, count, adding);
    }

    /// <summary>How many offers there are.</summary>
    public int Count { get; }

    /// <summary>What an offer overlaps, or would overlap: it need not be in the index, and takes the place of the one that has its id.</summary>
    /// <remarks>
    /// The gravest first, of equal ones in the order of the others' ids. The area and the theme of the scope are left aside. Room and
    /// need around the offers are sums (see <see cref="OverlapNeed"/>).
    /// </remarks>
    /// <param name="offer">The offer.</param>
    /// <param name="scope">Which overlaps are asked for.</param>
    /// <exception cref="ArgumentException">The collaboration has no actor, theme, area or target group that the offer names.</exception>
    public ValueList<Overlap> Of(Offer offer, OverlapScope scope)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(scope);
        var number = Added(offer);
        if (!inventory.IsThere(number, scope))
        {
            return [];
        }
        var tree = new OfferTree(inventory, view, scope, number);
        var balances = new AskedBalances(inventory, tree, scope);
        var sessions = new SessionCounts(inventory, scope.SessionDays);
        var sink = new AskedSink(inventory, new(inventory, balances, sessions, scope), scope.WithJustified);
        new SpellQuery(inventory, tree, scope).Run(number, ref sink);
        var teller = new OverlapTeller(inventory, balances, sessions);
        return sink
            .Overlaps.Select(overlap => teller.Tell(in overlap))
            .OrderByDescending(overlap => overlap.Severity)
            .ThenBy(overlap => overlap.One.Id == offer.Id ? overlap.Other.Id : overlap.One.Id)
            .ToValueList();
    }

    /// <summary>The offers that are or may be there on a day, in the order of their ids.</summary>
    /// <param name="day">The day, in the ISO calendar. Offers that are ideas, rest or have ended on it are left aside.</param>
    /// <param name="area">Only offers that are for an area which meets this one; null for all.</param>
    /// <param name="theme">Only offers about this theme or one within it; null for all.</param>
    /// <exception cref="ArgumentException">The collaboration does not have the area or the theme.</exception>
    public ValueList<Offer> On(LocalDate day, AreaId? area = null, ThemeId? theme = null) =>
        In(new(day, day) { Area = area, Theme = theme });

    /// <summary>The offers that are or may be there on a day of a period, in the order of their ids.</summary>
    /// <param name="scope">The period, with the area and the theme.</param>
    /// <exception cref="ArgumentException">The collaboration does not have the area or the theme.</exception>
    public ValueList<Offer> In(OverlapScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var filter = new OverlapFilter(inventory.Collaboration, scope);
        return Numbers()
            .Where(number => inventory.IsThere(number, scope))
            .Select(inventory.OfferOf)
            .Where(filter.Has)
            .OrderBy(offer => offer.Id)
            .ToValueList();
    }

    /// <summary>All overlaps, for what is asked of the whole: counts, the gravest, clusters, pages.</summary>
    /// <remarks>Sorts all offers by their ids first: for a single offer, <see cref="Of"/> is much faster.</remarks>
    /// <param name="scope">Which overlaps are asked for.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The collaboration does not have the area or the theme.</exception>
    public OfferOverlaps Overlaps(OverlapScope scope, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        Offer[] offers = [.. Numbers().Select(inventory.OfferOf).OrderBy(offer => offer.Id)];
        return OfferOverlaps.Of(inventory.Collaboration, offers, scope, cancellation);
    }

    private IEnumerable<int> Numbers()
    {
        var numbers = new List<int>(view.Count);
        foreach (var leaf in view.Leaves)
        {
            foreach (var number in leaf.Ids)
            {
                if (inventory[number].IsOffer)
                {
                    numbers.Add(number);
                }
            }
        }
        return numbers.Distinct();
    }

    private int Added(Offer offer)
    {
        lock (adding)
        {
            return inventory.Add(offer);
        }
    }

    /// <summary>Gathers the overlaps of an offer, of each pair the one first whose id is.</summary>
    private readonly struct AskedSink(Inventory inventory, Judge judge, bool withJustified) : IMeetingSink
    {
        public List<OverlapEvidence> Overlaps { get; } = [];

        public bool HasEnough => false;

        public void Meet(int one, int other, MeetingSpot spot)
        {
            if (!inventory[other].IsOffer)
            {
                return;
            }
            var isFirst = inventory.OfferOf(one).Id.CompareTo(inventory.OfferOf(other).Id) < 0;
            var overlap = isFirst ? judge.Judged(one, other, spot) : judge.Judged(other, one, spot);
            if (withJustified || overlap.IsTold)
            {
                Overlaps.Add(overlap);
            }
        }
    }
}
