using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>The offers and needs of a collaboration that are there on a day or will be, by what they are about.</summary>
internal sealed class Landscape
{
    private readonly Encounters encounters;
    private readonly DayScale scale;
    private readonly ReachIndex<Peers> peersAround;
    private readonly ReachIndex<int> needsAround;
    private readonly List<Peers> peers = [];
    private readonly Peers[] peersOf;

    public Landscape(Collaboration collaboration, LocalDate on)
    {
        Offers = [.. collaboration.Offers.Where(offer => IsCurrent(offer, on))];
        Needs = [.. collaboration.Needs.Where(need => need.During?.SharesDayWith(new(on)) != Answer.No)];
        scale = new([.. Offers.Select(offer => offer.During), .. Needs.Select(need => need.During)]);
        encounters = new(collaboration);
        peersAround = new(collaboration, encounters);
        needsAround = new(collaboration, encounters);
        peersOf = new Peers[Offers.Count];
        AddOffers();
        for (var number = 0; number < Needs.Count; number++)
        {
            needsAround.Add(ReachOf(Needs[number]), number);
        }
    }

    /// <summary>The offers, by id. One that states no status is there.</summary>
    public List<Offer> Offers { get; }

    /// <summary>The needs, by id.</summary>
    public List<Need> Needs { get; }

    /// <summary>The offers by their reach, in the order of their first offers.</summary>
    public IReadOnlyList<Peers> Peers => peers;

    /// <summary>The offers of the reach of an offer.</summary>
    public Peers PeersOf(int offer) => peersOf[offer];

    /// <summary>The offers that meet or may meet those of a reach, they themselves included where they meet one another.</summary>
    public IEnumerable<(Peers Peers, Encounter Encounter)> OffersMeeting(Peers peers) =>
        peersAround.Meeting(peers.Reach);

    /// <summary>The offers that meet or may meet a need.</summary>
    public IEnumerable<(Peers Peers, Encounter Encounter)> OffersMeeting(Need need) =>
        peersAround.Meeting(ReachOf(need));

    /// <summary>The numbers of the needs that offers meet or may meet.</summary>
    public IEnumerable<(int Need, Encounter Encounter)> NeedsMeeting(Peers peers) => needsAround.Meeting(peers.Reach);

    private static bool IsCurrent(Offer offer, LocalDate on) =>
        offer.Status?.On(on) is null or OfferStatus.Trial or OfferStatus.InOperation
        && offer.During?.SharesDayWith(new(on)) != Answer.No;

    private void AddOffers()
    {
        var known = new Dictionary<Reach, Peers>();
        for (var number = 0; number < Offers.Count; number++)
        {
            var reach = ReachOf(Offers[number]);
            if (!known.TryGetValue(reach, out var own))
            {
                known.Add(reach, own = new(peers.Count, reach));
                peers.Add(own);
                peersAround.Add(reach, own);
            }
            own.Add(number, Offers[number].Provider);
            peersOf[number] = own;
        }
    }

    private Reach ReachOf(Offer offer) => ReachOf(new(offer.Theme, offer.Areas), offer.TargetGroups, offer.During);

    private Reach ReachOf(Need need) => ReachOf(new(need.Theme, need.Areas), need.TargetGroups, need.During);

    private Reach ReachOf(Spot spot, ValueList<TargetGroupId>? groups, DateSpan? during) =>
        new(spot, groups is { } its ? encounters.NumberOf(its) : null, during is null ? null : scale.Of(during));
}
