namespace Samskab.Overlaps;

/// <summary>Room and need added up.</summary>
internal struct Sums
{
    // More than all people together, so that what is not stated shows in a sum.
    private const long Open = 1L << 53;

    private long leastRoom;
    private long mostRoom;
    private long leastNeed;
    private long mostNeed;
    private bool hasNeed;
    private Doubt doubts;

    /// <summary>How many offers and needs are in it.</summary>
    public int Count { get; private set; }

    public readonly Balance Balance =>
        new(new(leastRoom, Stated(mostRoom)), hasNeed ? new(leastNeed, Stated(mostNeed)) : null, doubts);

    /// <summary>Takes in the room of an offer or the people of a need.</summary>
    public void Add(in Item item, Doubt doubt)
    {
        var people = new Sums { Count = 1 };
        var (least, most) = (Math.Max(item.People, 0), item.People < 0 ? Open : item.People);
        if (item.IsOffer)
        {
            (people.leastRoom, people.mostRoom) = (least, most);
        }
        else
        {
            (people.leastNeed, people.mostNeed, people.hasNeed) = (least, most, true);
        }
        Add(in people, doubt);
    }

    /// <summary>Takes in what others are together.</summary>
    public void Add(in Sums others, Doubt doubt)
    {
        if (doubt == Doubt.None)
        {
            leastRoom += others.leastRoom;
            leastNeed += others.leastNeed;
        }
        mostRoom = Math.Min(mostRoom + others.mostRoom, Open);
        mostNeed = Math.Min(mostNeed + others.mostNeed, Open);
        hasNeed |= others.hasNeed;
        doubts |= doubt;
        Count += others.Count;
    }

    /// <summary>Makes sure of an offer that is in it already, unless it is counted as sure.</summary>
    public void AddSure(in Item offer, bool isCounted) => leastRoom += isCounted ? 0 : Math.Max(offer.People, 0);

    private static long? Stated(long most) => most < Open ? most : null;
}
