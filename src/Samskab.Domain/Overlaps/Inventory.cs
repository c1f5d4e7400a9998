using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Offers;

namespace Samskab.Overlaps;

/// <summary>Offers and needs in columns: numbers from 0 for the offers, then the needs.</summary>
internal sealed class Inventory
{
    private readonly List<int[]> severalPlaces = [];

    public Inventory(Collaboration collaboration, IReadOnlyList<Offer> offers, IReadOnlyList<Need> needs)
    {
        (Collaboration, Offers, Needs) = (collaboration, offers, needs);
        Aims = new(collaboration);
        Places = new(collaboration);
        Providers = new(collaboration);
        var count = offers.Count + needs.Count;
        (Aim, Place, Begin, End) = (new int[count], new int[count], new int[count], new int[count]);
        (IsVague, People, Provider) = (new bool[count], new int[count], new int[offers.Count]);
        for (var i = 0; i < offers.Count; i++)
        {
            Set(i, offers[i]);
        }
        for (var i = 0; i < needs.Count; i++)
        {
            Set(offers.Count + i, needs[i]);
        }
    }

    public Collaboration Collaboration { get; }

    public IReadOnlyList<Offer> Offers { get; }

    public IReadOnlyList<Need> Needs { get; }

    public Aims Aims { get; }

    public Places Places { get; }

    public Providers Providers { get; }

    /// <summary>How many offers and needs there are.</summary>
    public int Count => Aim.Length;

    /// <summary>The number of what each is about and for whom.</summary>
    public int[] Aim { get; }

    /// <summary>The number of the place of each; below 0 where there are several or none: ask <see cref="PlacesOf"/>.</summary>
    public int[] Place { get; }

    /// <summary>The first day on which each can be there.</summary>
    public int[] Begin { get; }

    /// <summary>The day after the last one on which each can be there.</summary>
    public int[] End { get; }

    /// <summary>Whether it is not known to the day when each begins and ends.</summary>
    public bool[] IsVague { get; }

    /// <summary>How many people each has room for or counts; -1 where that is not stated.</summary>
    public int[] People { get; }

    /// <summary>The number of who provides each offer.</summary>
    public int[] Provider { get; }

    /// <summary>Whether a number is that of an offer.</summary>
    public bool IsOffer(int number) => number < Offers.Count;

    /// <summary>Whether it is for several areas.</summary>
    public bool HasSeveralPlaces(int number) => Place[number] < 0;

    /// <summary>The places, ascending.</summary>
    public ReadOnlySpan<int> PlacesOf(int number) =>
        Place[number] < 0 ? severalPlaces[~Place[number]] : Place.AsSpan(number, 1);

    /// <summary>Whether a place is the only or the first one at which two meet that have been found there.</summary>
    public bool IsFirstPlaceOf(int one, int other, int place) =>
        !(HasSeveralPlaces(one) || HasSeveralPlaces(other)) || FirstPlaceOf(one, other) == place;

    /// <summary>The first place at which two meet or may meet; null where there is none.</summary>
    public int? FirstPlaceOf(int one, int other)
    {
        int? first = null;
        foreach (var its in PlacesOf(one))
        {
            foreach (var others in PlacesOf(other))
            {
                var place = Math.Min(its, others);
                first = !(place >= first) && Places.Meet(its, others) ? place : first;
            }
        }
        return first;
    }

    /// <summary>When it is there; null where that is not stated.</summary>
    public DateSpan? During(int number) =>
        IsOffer(number) ? Offers[number].During : Needs[number - Offers.Count].During;

    private void Set(int number, Offer offer)
    {
        Aim[number] = Aims.NumberOf(offer.Theme, offer.TargetGroups);
        Place[number] = PlaceOf(Places.Of(offer.Areas));
        People[number] = offer.Capacity?.People ?? -1;
        Provider[number] = Providers.NumberOf(offer.Provider);
        SetDays(number, offer.During);
    }

    private void Set(int number, Need need)
    {
        Aim[number] = Aims.NumberOf(need.Theme, need.TargetGroups);
        Place[number] = PlaceOf(Places.Of(need.Areas));
        People[number] = need.People?.People ?? -1;
        SetDays(number, need.During);
    }

    private void SetDays(int number, DateSpan? during)
    {
        IsVague[number] = during is not { IsExact: true };
        Begin[number] = during?.FirstBegin ?? DayNumber.BeforeAll;
        End[number] = during?.LastEnd is { } last and < DayNumber.AfterAll ? last + 1 : DayNumber.AfterAll;
    }

    private int PlaceOf(int[] places)
    {
        if (places is [var only])
        {
            return only;
        }
        severalPlaces.Add(places);
        return ~(severalPlaces.Count - 1);
    }
}
