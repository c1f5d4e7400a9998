namespace Samskab.Supply;

/// <summary>The greatest flow from a source to a sink, by Dinic's algorithm, without recursion.</summary>
/// <remarks>
/// A greatest flow is not unique; how great it is, is, and so are the nodes that the source still reaches beside it: they are
/// the smallest of the least cuts (Ford and Fulkerson).
/// </remarks>
internal sealed class MaximumFlow
{
    public const int Source = 0;
    public const int Sink = 1;
    private const int None = -1;

    // Each arc is followed by its way back: the other one of a pair has the last bit turned.
    private readonly List<int> heads = [];
    private readonly List<long> left = [];
    private readonly List<int> next = [];
    private readonly int[] first;
    private readonly int[] current;
    private readonly int[] levels;
    private readonly int[] queue;
    private readonly List<int> path = [];

    /// <summary>A network of nodes without arcs, the source and the sink among them.</summary>
    public MaximumFlow(int nodes)
    {
        (first, current, levels, queue) = (new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
        Array.Fill(first, None);
    }

    /// <summary>Adds an arc and gives its number.</summary>
    public int Add(int from, int to, long room)
    {
        AddHalf(from, to, room);
        AddHalf(to, from, 0);
        return heads.Count - 2;
    }

    /// <summary>Whether nothing more goes through an arc.</summary>
    public bool IsFull(int arc) => left[arc] == 0;

    /// <summary>Whether the source still reaches a node; after <see cref="Run"/>.</summary>
    public bool IsReached(int node) => levels[node] != None;

    /// <summary>Sends as much as there is room for.</summary>
    public void Run()
    {
        while (SinkIsReached())
        {
            first.CopyTo(current, 0);
            while (FindPath())
            {
                Send();
            }
        }
    }

    private void AddHalf(int from, int to, long room)
    {
        heads.Add(to);
        left.Add(room);
        next.Add(first[from]);
        first[from] = heads.Count - 1;
    }

    private bool SinkIsReached()
    {
        Array.Fill(levels, None);
        (levels[Source], queue[0]) = (0, Source);
        for (int taken = 0, known = 1; taken < known; taken++)
        {
            for (var arc = first[queue[taken]]; arc != None; arc = next[arc])
            {
                if (left[arc] > 0 && levels[heads[arc]] == None)
                {
                    levels[heads[arc]] = levels[queue[taken]] + 1;
                    queue[known++] = heads[arc];
                }
            }
        }
        return levels[Sink] != None;
    }

    private bool FindPath()
    {
        path.Clear();
        for (var node = Source; node != Sink; )
        {
            if (ArcOnward(node) is var arc && arc != None)
            {
                path.Add(arc);
                node = heads[arc];
            }
            else if (path.Count == 0)
            {
                return false;
            }
            else
            {
                levels[node] = None;
                node = heads[path[^1] ^ 1];
                path.RemoveAt(path.Count - 1);
            }
        }
        return true;
    }

    private int ArcOnward(int node)
    {
        ref var arc = ref current[node];
        while (arc != None && (left[arc] == 0 || levels[heads[arc]] != levels[node] + 1))
        {
            arc = next[arc];
        }
        return arc;
    }

    private void Send()
    {
        var sent = path.Min(arc => left[arc]);
        foreach (var arc in path)
        {
            left[arc] -= sent;
            left[arc ^ 1] += sent;
        }
    }
}
