using Samskab.Actors;

namespace Samskab.Overlaps;

/// <summary>Offers of one reach: what one of them meets, all of them meet.</summary>
internal sealed class Peers(int number, Reach reach)
{
    private readonly List<int> offers = [];

    /// <summary>The number of the reach, in the order of the first offers.</summary>
    public int Number { get; } = number;

    /// <summary>What they are about.</summary>
    public Reach Reach { get; } = reach;

    /// <summary>The numbers of the offers, ascending.</summary>
    public IReadOnlyList<int> Offers => offers;

    /// <summary>Who offers them all; null where several do.</summary>
    public ActorId? OnlyProvider { get; private set; }

    /// <summary>Takes in an offer whose number is higher than those before.</summary>
    public void Add(int offer, ActorId provider)
    {
        OnlyProvider = offers.Count == 0 || OnlyProvider == provider ? provider : null;
        offers.Add(offer);
    }

    /// <summary>Whether an offer here and one there, or another one here, have different providers.</summary>
    public bool AreMixedWith(Peers others) => OnlyProvider is not { } own || others.OnlyProvider != own;

    /// <summary>The numbers after a number, ascending.</summary>
    public IEnumerable<int> After(int offer)
    {
        var place = offers.BinarySearch(offer + 1);
        for (var i = place >= 0 ? place : ~place; i < offers.Count; i++)
        {
            yield return offers[i];
        }
    }
}
