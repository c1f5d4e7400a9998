namespace Samskab.Intervals;

/// <summary>Takes the pairs of a join where it wants them, so that a hundred million need no more memory than it gives.</summary>
internal interface IPairSink
{
    /// <summary>The least room there may be: pairs are written sixteen at a time, also where fewer are found.</summary>
    const int Step = 16;

    /// <summary>Room for the pairs to come, at least <see cref="Step"/>; what is written there counts once it is taken.</summary>
    Span<Pair> Room();

    /// <summary>Takes as many pairs as were written from the beginning of the room.</summary>
    void Take(int count);
}
