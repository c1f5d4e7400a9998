using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Supply;

/// <summary>The needs of a collaboration on a day beside the offers that meet them, so that no place is counted for two people.</summary>
/// <remarks>
/// As many people as possible are given places: a greatest flow from offers to needs, market by market. An offer without a
/// stated status is there; one that is an idea, rests or has ended is not. What is not stated counts for the least and the
/// most that it can be.
/// </remarks>
[DanishTerm("udbud og behov")]
public sealed class NeedAndSupply
{
    private readonly Collaboration collaboration;
    private readonly Answer[] surplus;
    private readonly int day;

    private NeedAndSupply(Collaboration collaboration, LocalDate on, CancellationToken cancellation)
    {
        (this.collaboration, On) = (collaboration, on);
        day = DayNumber.Of(on);
        surplus = new Answer[collaboration.Offers.Count];
        var coverages = new SortedDictionary<int, Coverage>();
        var shortages = new List<Shortage>();
        foreach (var market in Markets.Of(collaboration, new(on, on), cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var its = new MarketDay(collaboration, market, day);
            shortages.AddRange(its.Shortages.Values);
            foreach (var (need, coverage) in its.Coverages())
            {
                coverages.Add(need, coverage);
            }
            MarkSurplus(market, its.Exchange.Turned);
        }
        Needs = [.. coverages.Values];
        Shortages = [.. shortages.OrderBy(shortage => shortage.Needs[0])];
        (People, Lacking) = (
            Headcount.Sum(Needs.Select(its => its.People)),
            Headcount.Sum(Shortages.Select(its => its.Lacking))
        );
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The needs that are or may be there on the day, by id.</summary>
    public ValueList<Coverage> Needs { get; }

    /// <summary>The shortages there are or may be, by their first needs; no need is in two of them.</summary>
    public ValueList<Shortage> Shortages { get; }

    /// <summary>How many people all the needs count.</summary>
    public Headcount People { get; }

    /// <summary>How many people are left without a place when as many as possible get one.</summary>
    public Headcount Lacking { get; }

    /// <summary>The needs and the supply of a collaboration on a day.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancellation">Stops the work before the next market.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static NeedAndSupply Of(Collaboration collaboration, LocalDate on, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return new(collaboration, on, cancellation);
    }

    /// <summary>Whether places of an offer may stay empty though as many people as possible get one.</summary>
    /// <remarks>
    /// Yes and no hold whatever is found out of what is not stated. Unknown is also an offer that meets no need that is stated:
    /// there may be one.
    /// </remarks>
    /// <param name="offer">The offer.</param>
    /// <exception cref="ArgumentException">The collaboration has no such offer.</exception>
    public Answer SurplusOf(OfferId offer) =>
        collaboration.Offers.NumberOf(Identifier.Given(offer)) is var number and >= 0
            ? SurplusOfNumber(number)
            : throw new ArgumentException(
                $"The collaboration has no offer \"{offer}\". Permitted: the id of one of its {surplus.Length} offers.",
                nameof(offer)
            );

    /// <summary>Whether places may stay empty of the offer of a number.</summary>
    internal Answer SurplusOfNumber(int offer) =>
        new Member(offer, collaboration.Offers[offer]).On(day) == Headcount.None ? Answer.No : surplus[offer];

    // An offer takes people as a need takes places: it is provided for when it is full.
    private void MarkSurplus(Market market, Exchange turned)
    {
        var filling = new Provision(turned);
        for (var kind = 0; kind < market.Offers.Length; kind++)
        {
            foreach (var offer in market.Offers[kind].Members)
            {
                surplus[offer.Number] = filling.Of(kind, offer.On(day)).Negated;
            }
        }
    }
}
