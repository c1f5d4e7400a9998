using Samskab.Collaborations;
using Samskab.Intervals;
using Samskab.Offers;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Offers that come and go one at a time, with what each overlaps or would overlap.</summary>
/// <remarks>
/// One thread at a time adds, changes and removes; others read snapshots meanwhile, without waiting for it or making it wait. The
/// needs are those of the collaboration. A change costs about as much as a question, whatever the number of offers; what was
/// removed leaves room behind that is given back once it is more than what is there.
/// </remarks>
public sealed class OverlapIndex
{
    private const int AlwaysSpared = 1024;

    private readonly Collaboration collaboration;
    private readonly Dictionary<OfferId, int> numbers = [];
    private Inventory inventory;
    private DynamicIntervalIndex tree;
    private Lock adding = new();

    private OverlapIndex(Collaboration collaboration, IReadOnlyCollection<Offer> offers)
    {
        this.collaboration = collaboration;
        Fill(offers);
    }

    /// <summary>How many offers there are.</summary>
    public int Count => numbers.Count;

    /// <summary>The offers and needs of a collaboration.</summary>
    /// <param name="collaboration">The collaboration.</param>
    public static OverlapIndex Of(Collaboration collaboration)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return new(collaboration, collaboration.Offers);
    }

    /// <summary>The offer of an id, or null where there is none.</summary>
    /// <param name="id">The id.</param>
    public Offer? Find(OfferId id) =>
        numbers.TryGetValue(Identifier.Given(id), out var number) ? inventory.OfferOf(number) : null;

    /// <summary>Adds an offer.</summary>
    /// <param name="offer">The offer.</param>
    /// <exception cref="ArgumentException">One of its id is there, or the collaboration has no actor, theme, area or target group that it names.</exception>
    public void Add(Offer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        if (numbers.ContainsKey(offer.Id))
        {
            throw new ArgumentException(
                $"An offer \"{offer.Id.Value}\" is there already. Permitted: an id that no offer has; to put it in its place, change it.",
                nameof(offer)
            );
        }
        Put(offer);
    }

    /// <summary>Puts an offer in the place of the one that has its id.</summary>
    /// <param name="offer">The offer.</param>
    /// <exception cref="ArgumentException">None of its id is there, or the collaboration has no actor, theme, area or target group that it names.</exception>
    public void Change(Offer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        if (!numbers.TryGetValue(offer.Id, out var before))
        {
            throw new ArgumentException(
                $"There is no offer \"{offer.Id.Value}\" to change. Permitted: the id of one that is there; to put it there, add it.",
                nameof(offer)
            );
        }
        Put(offer);
        OfferTree.Remove(tree, inventory, before);
        Spare();
    }

    /// <summary>Removes the offer of an id; false where there is none.</summary>
    /// <param name="id">The id.</param>
    public bool Remove(OfferId id)
    {
        if (!numbers.Remove(Identifier.Given(id), out var number))
        {
            return false;
        }
        OfferTree.Remove(tree, inventory, number);
        Spare();
        return true;
    }

    /// <summary>What there is now; it stays so whatever comes and goes.</summary>
    /// <remarks>Takes the same short time whatever is there; afterwards each part of the index is copied when it is first changed.</remarks>
    public OverlapSnapshot Snapshot() => new(inventory, tree.Snapshot(), Count, adding);

    private void Put(Offer offer)
    {
        int number;
        lock (adding)
        {
            number = inventory.Add(offer);
        }
        OfferTree.Add(tree, inventory, number);
        numbers[offer.Id] = number;
    }

    private void Spare()
    {
        if (inventory.Count > 2 * (Count + collaboration.Needs.Count) + AlwaysSpared)
        {
            Fill([.. numbers.Values.Order().Select(inventory.OfferOf)]);
        }
    }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(inventory), nameof(tree))]
    private void Fill(IReadOnlyCollection<Offer> offers)
    {
        (inventory, tree, adding) = (new(collaboration), new(), new());
        numbers.Clear();
        foreach (var need in collaboration.Needs)
        {
            OfferTree.Add(tree, inventory, inventory.Add(need));
        }
        foreach (var offer in offers)
        {
            Put(offer);
        }
    }
}
