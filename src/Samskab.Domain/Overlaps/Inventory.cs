using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Offers;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Offers and needs in numbers, numbered from 0 as they are added.</summary>
/// <remarks>One thread adds; others may read those that were there when they were given the inventory.</remarks>
internal sealed class Inventory(Collaboration collaboration)
{
    private readonly Column<Item> items = new();
    private readonly Column<object> nouns = new();
    private readonly Column<int[]> severalPlaces = new();
    private readonly int[] nowhere = [collaboration.Areas.Count + 1];

    public Collaboration Collaboration { get; } = collaboration;

    public Aims Aims { get; } = new(collaboration);

    public Places Places { get; } = new(collaboration);

    public Providers Providers { get; } = new(collaboration);

    /// <summary>How many offers and needs there are.</summary>
    public int Count => items.Count;

    public ref readonly Item this[int number] => ref items[number];

    /// <summary>Offers, from 0, then the needs of a collaboration.</summary>
    public static Inventory Of(Collaboration collaboration, IEnumerable<Offer> offers)
    {
        var inventory = new Inventory(collaboration);
        foreach (var offer in offers)
        {
            inventory.Add(offer);
        }
        foreach (var need in collaboration.Needs)
        {
            inventory.Add(need);
        }
        return inventory;
    }

    public int Add(Offer offer) =>
        Add(
            offer,
            Aims.NumberOf(offer.Theme, offer.TargetGroups),
            offer.Areas,
            offer.During,
            offer.Capacity,
            Providers.NumberOf(offer.Provider)
        );

    public int Add(Need need) =>
        Add(need, Aims.NumberOf(need.Theme, need.TargetGroups), need.Areas, need.During, need.People, provider: -1);

    /// <summary>Whether it can be there in the period asked about; offers that are ideas, rest or have ended on its first day are not.</summary>
    public bool IsThere(int number, OverlapScope scope) =>
        items[number].End > scope.First
        && items[number].Begin <= scope.Last
        && (
            nouns[number] is not Offer offer
            || offer.Status?.On(scope.From) is null or OfferStatus.Trial or OfferStatus.InOperation
        );

    public Offer OfferOf(int number) => (Offer)nouns[number];

    /// <summary>The places, ascending.</summary>
    public ReadOnlySpan<int> PlacesOf(int number)
    {
        ref readonly var item = ref items[number];
        return item.HasSeveralPlaces ? severalPlaces[~item.Place] : new ReadOnlySpan<int>(in item.Place);
    }

    /// <summary>Where it is kept: its places, or one of its own where it is for none.</summary>
    public ReadOnlySpan<int> HomesOf(int number) => PlacesOf(number) is { Length: > 0 } places ? places : nowhere;

    /// <summary>Whether a place is the only or the first one at which two meet that have been found there.</summary>
    public bool IsFirstPlaceOf(int one, int other, int place) =>
        !(items[one].HasSeveralPlaces || items[other].HasSeveralPlaces) || FirstPlaceOf(one, other) == place;

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

    /// <summary>The number of the theme that both are about: the inner one where one lies in the other.</summary>
    public int InnerThemeOf(int one, int other)
    {
        var (its, others) = (Aims.ThemeOf(items[one].Aim), Aims.ThemeOf(items[other].Aim));
        return Collaboration.Themes.IsInside(its, others) ? its : others;
    }

    /// <summary>The number of the area in which both meet first: the inner one where one lies in the other; null where it is not stated.</summary>
    public int? InnerAreaOf(int one, int other)
    {
        if (!items[one].HasSeveralPlaces && !items[other].HasSeveralPlaces)
        {
            var (own, others) = (items[one].Place, items[other].Place);
            return Math.Min(own, others) == Places.NotStated ? null : Math.Max(own, others) - 1;
        }
        return InnerOfSeveral(one, other);
    }

    private int? InnerOfSeveral(int one, int other)
    {
        var inner = Places.NotStated;
        var first = FirstPlaceOf(one, other);
        foreach (var its in PlacesOf(one))
        {
            foreach (var others in PlacesOf(other))
            {
                inner =
                    Math.Min(its, others) == first && Places.Meet(its, others)
                        ? Math.Max(inner, Math.Max(its, others))
                        : inner;
            }
        }
        return first > Places.NotStated ? inner - 1 : null;
    }

    /// <summary>When it is there; null where that is not stated.</summary>
    public DateSpan? During(int number) => nouns[number] is Offer offer ? offer.During : ((Need)nouns[number]).During;

    private int Add(object noun, int aim, ValueList<AreaId>? areas, DateSpan? during, Capacity? people, int provider)
    {
        var place = PlaceOf(Places.Of(areas));
        nouns.Add(noun);
        return items.Add(
            new(
                aim,
                place,
                during?.FirstBegin ?? DayNumber.BeforeAll,
                during?.LastEnd is { } last and < DayNumber.AfterAll ? last + 1 : DayNumber.AfterAll,
                people?.People ?? -1,
                provider,
                during is not { IsExact: true }
            )
        );
    }

    private int PlaceOf(int[] places) => places is [var only] ? only : ~severalPlaces.Add(places);
}
