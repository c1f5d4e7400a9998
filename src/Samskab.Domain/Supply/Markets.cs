using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Overlaps;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Supply;

/// <summary>Divides the needs and offers of some days into markets.</summary>
/// <remarks>
/// Needs that are about the same are one kind, offers that meet the same kinds of needs are one: a million offers are as many
/// kinds as they meet different needs. When they are there is left for each day to say.
/// </remarks>
internal sealed class Markets
{
    // Time is not compared here.
    private static readonly Days SomeTime = new(0, 0, 0, 0);

    private readonly Collaboration collaboration;
    private readonly DateSpan days;
    private readonly CancellationToken cancellation;
    private readonly Encounters encounters;
    private readonly ReachIndex<int> offersAround;
    private readonly int[] reachOfOffer;
    private readonly List<Kind> needs = [];
    private readonly List<Kind> offers = [];
    private readonly List<Tie> ties = [];

    private Markets(Collaboration collaboration, DateInterval days, CancellationToken cancellation)
    {
        (this.collaboration, this.cancellation) = (collaboration, cancellation);
        this.days = new(days.Start, days.End);
        encounters = new(collaboration);
        offersAround = new(collaboration, encounters);
        reachOfOffer = new int[collaboration.Offers.Count];
        var reaches = AddOffers();
        AddNeeds(out var needReaches);
        AddKinds(TiesOf(needReaches, reaches));
    }

    /// <summary>The markets of the days, by their first needs; offers that meet no need are in none.</summary>
    public static IReadOnlyList<Market> Of(
        Collaboration collaboration,
        DateInterval days,
        CancellationToken cancellation
    ) => new Markets(collaboration, days, cancellation).Divided();

    private int AddOffers()
    {
        var known = new Dictionary<Reach, int>();
        for (var number = 0; number < reachOfOffer.Length; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var offer = collaboration.Offers[number];
            reachOfOffer[number] = -1;
            if (MayBeThere(offer.During))
            {
                var reach = ReachOf(new(offer.Theme, offer.Areas), offer.TargetGroups);
                if (!known.TryGetValue(reach, out reachOfOffer[number]))
                {
                    known.Add(reach, reachOfOffer[number] = known.Count);
                    offersAround.Add(reach, reachOfOffer[number]);
                }
            }
        }
        return known.Count;
    }

    private void AddNeeds(out List<Reach> reaches)
    {
        reaches = [];
        var known = new Dictionary<Reach, Kind>();
        for (var number = 0; number < collaboration.Needs.Count; number++)
        {
            var need = collaboration.Needs[number];
            if (MayBeThere(need.During))
            {
                var reach = ReachOf(new(need.Theme, need.Areas), need.TargetGroups);
                if (!known.TryGetValue(reach, out var kind))
                {
                    known.Add(reach, kind = new());
                    needs.Add(kind);
                    reaches.Add(reach);
                }
                kind.Add(new(number, need));
            }
        }
    }

    // For each reach of offers the needs that it meets or may meet, ascending.
    private List<(int Need, Unstated Open)>?[] TiesOf(List<Reach> needReaches, int offerReaches)
    {
        var met = new List<(int, Unstated)>?[offerReaches];
        for (var need = 0; need < needReaches.Count; need++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (reach, encounter) in offersAround.Meeting(needReaches[need]))
            {
                (met[reach] ??= []).Add((need, encounter.Doubt.Unstated));
            }
        }
        return met;
    }

    private void AddKinds(List<(int Need, Unstated Open)>?[] met)
    {
        var known = new Dictionary<ValueList<(int, Unstated)>, int>();
        var kindOfReach = new int[met.Length];
        Array.Fill(kindOfReach, -1);
        for (var number = 0; number < reachOfOffer.Length; number++)
        {
            if (reachOfOffer[number] is var reach and >= 0 && met[reach] is { } needsMet)
            {
                if (kindOfReach[reach] < 0)
                {
                    kindOfReach[reach] = KindOf(needsMet, known);
                }
                offers[kindOfReach[reach]].Add(new(number, collaboration.Offers[number]));
            }
        }
    }

    private int KindOf(List<(int Need, Unstated Open)> needsMet, Dictionary<ValueList<(int, Unstated)>, int> known)
    {
        var key = needsMet.ToValueList();
        if (!known.TryGetValue(key, out var kind))
        {
            known.Add(key, kind = offers.Count);
            offers.Add(new());
            ties.AddRange(needsMet.Select(met => new Tie(met.Need, kind, met.Open)));
        }
        return kind;
    }

    private bool MayBeThere(DateSpan? during) => during?.SharesDayWith(days) != Answer.No;

    private Reach ReachOf(Spot spot, ValueList<TargetGroupId>? groups) =>
        new(spot, groups is { } its ? encounters.NumberOf(its) : null, SomeTime);

    private List<Market> Divided()
    {
        var groups = new Groups(needs.Count + offers.Count);
        ties.ForEach(tie => groups.Join(tie.Taker, needs.Count + tie.Giver));
        var parts = new Dictionary<int, Part>();
        var places = new int[needs.Count + offers.Count];
        for (var node = 0; node < places.Length; node++)
        {
            var group = groups.Of(node);
            if (!parts.TryGetValue(group, out var part))
            {
                parts.Add(group, part = new([], [], []));
            }
            var side = node < needs.Count ? part.Needs : part.Offers;
            places[node] = side.Count;
            side.Add(node < needs.Count ? needs[node] : offers[node - needs.Count]);
        }
        foreach (var tie in ties)
        {
            parts[groups.Of(tie.Taker)]
                .Ties.Add(tie with { Taker = places[tie.Taker], Giver = places[needs.Count + tie.Giver] });
        }
        return [.. parts.OrderBy(part => part.Key).Select(part => part.Value.ToMarket())];
    }

    private sealed record Part(List<Kind> Needs, List<Kind> Offers, List<Tie> Ties)
    {
        public Market ToMarket() => new([.. Needs], [.. Offers], [.. Ties]);
    }
}
