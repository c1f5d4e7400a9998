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

    public readonly Balance Balance =>
        new(new(leastRoom, Stated(mostRoom)), hasNeed ? new(leastNeed, Stated(mostNeed)) : null, doubts);

    /// <summary>Takes in the room of an offer or the people of a need.</summary>
    public void Add(in Item item, Doubt doubt)
    {
        doubts |= doubt;
        var isSure = doubt == Doubt.None;
        if (item.IsOffer)
        {
            Add(ref leastRoom, ref mostRoom, item.People, isSure);
        }
        else
        {
            Add(ref leastNeed, ref mostNeed, item.People, isSure);
            hasNeed = true;
        }
    }

    private static void Add(ref long least, ref long most, int people, bool isSure)
    {
        least += isSure ? Math.Max(people, 0) : 0;
        most = people < 0 ? Open : Math.Min(most + people, Open);
    }

    private static long? Stated(long most) => most < Open ? most : null;
}
