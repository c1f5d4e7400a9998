namespace Samskab.Supply;

/// <summary>What givers can give to takers at most, when all that they have and want is known.</summary>
/// <remarks>
/// Who of several gets the last place is arbitrary. What is not: the takers who lack something in some allotment that gives the
/// most, which are the least cut that holds the fewest of them; the givers that they meet, which have nothing left then and
/// give to no others; and for each group of them that shares givers, how much it lacks.
/// </remarks>
internal sealed class Allotment
{
    private readonly MaximumFlow flow;
    private readonly int[] rooms;
    private readonly int givers;

    /// <summary>Gives the most; null wants, or gives, without end.</summary>
    public Allotment(IReadOnlyList<long?> wants, IReadOnlyList<long?> rooms, IEnumerable<Tie> ties)
    {
        // What has no end is more than all others together.
        var endless = wants.Sum(want => want ?? 0) + rooms.Sum(room => room ?? 0) + 1;
        givers = 2 + wants.Count;
        flow = new(givers + rooms.Count);
        for (var taker = 0; taker < wants.Count; taker++)
        {
            flow.Add(MaximumFlow.Source, 2 + taker, wants[taker] ?? endless);
        }
        this.rooms = [.. rooms.Select((room, giver) => flow.Add(givers + giver, MaximumFlow.Sink, room ?? endless))];
        foreach (var tie in ties)
        {
            flow.Add(2 + tie.Taker, givers + tie.Giver, endless);
        }
        flow.Run();
    }

    /// <summary>Whether a taker lacks something in some allotment that gives the most.</summary>
    public bool Lacks(int taker) => flow.IsReached(2 + taker);

    /// <summary>Whether a giver has nothing left in the allotment that was found.</summary>
    public bool IsUsedUp(int giver) => flow.IsFull(rooms[giver]);
}
