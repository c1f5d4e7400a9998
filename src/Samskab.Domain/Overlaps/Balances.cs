using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>How much room there is around each offer, and how many are in need of it, on the first day asked about on which it is there.</summary>
/// <remarks>
/// The room is that of the offer and of all offers that meet it and are there on that day; the need is that of all needs that do.
/// What only may meet it counts to the most alone. Room is thus counted in full at every offer: it is a sum, not a distribution
/// of people to places.
/// </remarks>
internal sealed class Balances
{
    // More than all people together, so that what is not stated shows in a sum.
    private const long Open = 1L << 53;

    private readonly Inventory inventory;
    private readonly int first;
    private readonly long[] leastRoom;
    private readonly long[] mostRoom;
    private readonly long[] leastNeed;
    private readonly long[] mostNeed;
    private readonly bool[] hasNeed;

    public Balances(Inventory inventory, int first)
    {
        (this.inventory, this.first) = (inventory, first);
        var offers = inventory.Offers.Count;
        (leastRoom, mostRoom) = (new long[offers], new long[offers]);
        (leastNeed, mostNeed, hasNeed) = (new long[offers], new long[offers], new bool[offers]);
        for (var offer = 0; offer < offers; offer++)
        {
            AddRoom(offer, offer, isSure: true);
        }
    }

    /// <summary>The first day asked about on which it can be there.</summary>
    public int DayOf(int number) => Math.Max(inventory.Begin[number], first);

    /// <summary>Takes in that two numbers of the inventory meet, or may meet.</summary>
    public void Add(int one, int other, bool isSure)
    {
        if (inventory.IsOffer(one))
        {
            AddTo(one, other, isSure);
        }
        if (inventory.IsOffer(other))
        {
            AddTo(other, one, isSure);
        }
    }

    /// <summary>How many people there is room for around an offer.</summary>
    public Headcount RoomAround(int offer) => new(leastRoom[offer], Stated(mostRoom[offer]));

    /// <summary>How many people around an offer are in need.</summary>
    public Headcount NeedAround(int offer) =>
        hasNeed[offer] ? new(leastNeed[offer], Stated(mostNeed[offer])) : Headcount.Unknown;

    /// <summary>Whether there is more room than need around the one of two offers that begins later, or around both.</summary>
    public Answer Exceeds(int one, int other)
    {
        var (day, others) = (DayOf(one), DayOf(other));
        return day > others ? Exceeds(one)
            : day < others ? Exceeds(other)
            : Exceeds(one).And(Exceeds(other));
    }

    private Answer Exceeds(int offer) =>
        !hasNeed[offer] ? Answer.Unknown
        : mostRoom[offer] <= leastNeed[offer] ? Answer.No
        : leastRoom[offer] > mostNeed[offer] ? Answer.Yes
        : Answer.Unknown;

    // They share a day: what began no later is there on the offer's first day.
    private void AddTo(int offer, int other, bool isSure)
    {
        if (DayOf(other) > DayOf(offer))
        {
            return;
        }
        if (inventory.IsOffer(other))
        {
            AddRoom(offer, other, isSure);
        }
        else
        {
            AddNeed(offer, other, isSure);
        }
    }

    private void AddRoom(int offer, int other, bool isSure)
    {
        var people = inventory.People[other];
        leastRoom[offer] += isSure ? Math.Max(people, 0) : 0;
        mostRoom[offer] = Sum(mostRoom[offer], people);
    }

    private void AddNeed(int offer, int need, bool isSure)
    {
        var people = inventory.People[need];
        leastNeed[offer] += isSure ? Math.Max(people, 0) : 0;
        mostNeed[offer] = Sum(mostNeed[offer], people);
        hasNeed[offer] = true;
    }

    private static long Sum(long most, int people) => people < 0 ? Open : Math.Min(most + people, Open);

    private static long? Stated(long most) => most < Open ? most : null;
}
