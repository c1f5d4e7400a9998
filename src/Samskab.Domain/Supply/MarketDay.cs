using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;

namespace Samskab.Supply;

/// <summary>A market on a day: who is there, how many they are, and who lacks a place.</summary>
internal sealed class MarketDay
{
    private readonly Collaboration collaboration;
    private readonly Market market;
    private readonly int day;
    private readonly Provision provision;
    private readonly ILookup<int, Tie> tiesOf;
    private readonly ILookup<int, int> competing;
    private readonly Unstated[] unstated;
    private readonly Groups groups;

    public MarketDay(Collaboration collaboration, Market market, int day)
    {
        (this.collaboration, this.market, this.day) = (collaboration, market, day);
        Exchange = new(
            [.. market.Needs.Select(kind => kind.On(day))],
            [.. market.Offers.Select(kind => kind.On(day))],
            TiesThere()
        );
        provision = new(Exchange);
        tiesOf = Exchange.Ties.ToLookup(tie => tie.Taker);
        unstated = UnstatedAround();
        groups = new(market.Needs.Length);
        Join(provision.Best);
        Join(provision.Worst);
        competing = Enumerable.Range(0, market.Needs.Length).Where(IsShort).ToLookup(groups.Of);
        Shortages = competing.ToDictionary(kinds => kinds.Key, ShortageOf);
    }

    /// <summary>The kinds of needs, which take, and the kinds of offers, which give.</summary>
    public Exchange Exchange { get; }

    /// <summary>The shortages by the first kind of needs in each.</summary>
    public IReadOnlyDictionary<int, Shortage> Shortages { get; }

    /// <summary>The numbers of the needs of a shortage.</summary>
    public IEnumerable<int> NeedsOf(int shortage) =>
        competing[shortage].SelectMany(PeopleOf).Select(need => need.Number);

    /// <summary>The needs that are or may be there, with the number of each.</summary>
    public IEnumerable<(int Need, Coverage Coverage)> Coverages()
    {
        for (var kind = 0; kind < market.Needs.Length; kind++)
        {
            var places = provision.OfferedTo(kind);
            foreach (var need in market.Needs[kind].Members.Where(need => need.IsThere(day) != Answer.No))
            {
                yield return (need.Number, CoverageOf(need, kind, places));
            }
        }
    }

    private IEnumerable<Member> PeopleOf(int kind) => market.Needs[kind].Members.Where(need => need.On(day).Most != 0);

    private IEnumerable<int> OffersThere(int kind) =>
        market.Offers[kind].Members.Where(offer => offer.IsThere(day) != Answer.No).Select(offer => offer.Number);

    private bool IsShort(int kind) => provision.Best.Of(kind) || provision.Worst.Of(kind);

    private void Join(Lack lack)
    {
        foreach (var kind in Enumerable.Range(0, market.Needs.Length).Where(lack.Of))
        {
            groups.Join(kind, lack.GroupOf(kind));
        }
    }

    private Shortage ShortageOf(IEnumerable<int> kinds)
    {
        var ties = kinds.SelectMany(kind => tiesOf[kind]).ToList();
        var sure = ties.Where(tie => tie.IsSure).Select(tie => tie.Giver).ToHashSet();
        var needs = new FirstOnes(kinds.SelectMany(PeopleOf).Select(need => need.Number));
        var offers = new FirstOnes(sure.SelectMany(OffersThere));
        var possible = new FirstOnes(
            ties.Select(tie => tie.Giver).Distinct().Where(giver => !sure.Contains(giver)).SelectMany(OffersThere)
        );
        var lacking = new Headcount(Missing(provision.Best, kinds)!.Value, Missing(provision.Worst, kinds));
        return new()
        {
            Needs = [.. needs.Numbers.Select(need => collaboration.Needs[need].Id)],
            NeedCount = needs.Count,
            Offers = [.. offers.Numbers.Select(offer => collaboration.Offers[offer].Id)],
            OfferCount = offers.Count,
            PossibleOffers = [.. possible.Numbers.Select(offer => collaboration.Offers[offer].Id)],
            PossibleOfferCount = possible.Count,
            People = Headcount.Sum(kinds.Select(kind => Exchange.Takers[kind])),
            Places = PlacesOf(kinds),
            Lacking = lacking,
            Missing = lacking.IsExact
                ? []
                : [.. kinds.Aggregate(Unstated.None, (all, kind) => all | unstated[kind]).Keys],
        };
    }

    private static long? Missing(Lack lack, IEnumerable<int> kinds) =>
        kinds
            .Where(kind => lack.Of(kind) && lack.GroupOf(kind) == kind)
            .Aggregate((long?)0, (sum, kind) => sum + lack.MissingOf(kind));

    private Headcount PlacesOf(IEnumerable<int> kinds) =>
        Headcount.Sum(
            kinds
                .SelectMany(kind => tiesOf[kind])
                .GroupBy(tie => tie.Giver)
                .Select(ties =>
                    ties.Any(tie => tie.IsSure) ? Exchange.Givers[ties.Key] : Exchange.Givers[ties.Key].OrNone
                )
        );

    private Coverage CoverageOf(Member need, int kind, Headcount places)
    {
        var people = need.On(day);
        var answer = provision.Of(kind, people);
        var shortage = IsShort(kind) && people.Most != 0 ? Shortages[groups.Of(kind)] : null;
        var isOpen = answer == Answer.Unknown || shortage is { Lacking.IsExact: false };
        return new()
        {
            Need = collaboration.Needs[need.Number].Id,
            People = people,
            Places = places,
            Lacking = people.Beyond(places),
            IsCovered = answer,
            Shortage = shortage,
            Missing = isOpen ? [.. unstated[kind].Keys] : [],
        };
    }

    private Tie[] TiesThere()
    {
        var needs = Array.ConvertAll(market.Needs, kind => kind.IsThere(day));
        var offers = Array.ConvertAll(market.Offers, kind => kind.IsThere(day));
        return [.. market.Ties.Where(tie => needs[tie.Taker] && offers[tie.Giver])];
    }

    // What is not stated of a need, of what it may meet and of those it competes with there; where that is nothing, of all
    // that hangs together with it.
    private Unstated[] UnstatedAround()
    {
        var own = Array.ConvertAll(market.Needs, kind => kind.UnstatedOn(day));
        var offers = Array.ConvertAll(market.Offers, kind => kind.UnstatedOn(day));
        foreach (var tie in Exchange.Ties)
        {
            offers[tie.Giver] |= own[tie.Taker] | tie.Open;
        }
        var near = Array.ConvertAll(own, its => its);
        var linked = new Groups(own.Length + offers.Length);
        foreach (var tie in Exchange.Ties)
        {
            near[tie.Taker] |= offers[tie.Giver];
            linked.Join(tie.Taker, own.Length + tie.Giver);
        }
        var far = new Unstated[own.Length + offers.Length];
        for (var kind = 0; kind < own.Length; kind++)
        {
            far[linked.Of(kind)] |= near[kind];
        }
        return [.. near.Select((its, kind) => its == Unstated.None ? far[linked.Of(kind)] : its)];
    }
}
