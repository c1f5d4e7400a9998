namespace Samskab.Hierarchies;

/// <summary>Finds the numbers from which links lead back to themselves.</summary>
/// <remarks>
/// The strongly connected components of Tarjan, «Depth-first search and linear graph algorithms» (SIAM Journal on
/// Computing 1972), without recursion, so that no depth is too great.
/// </remarks>
internal sealed class Cycles
{
    private readonly Links links;
    private readonly int[] entered;
    private readonly int[] lowest;
    private readonly int[] followed;
    private readonly bool[] isClosed;
    private readonly Stack<int> path = [];
    private readonly Stack<int> open = [];
    private readonly List<int[]> found = [];
    private int count;

    private Cycles(Links links)
    {
        this.links = links;
        entered = new int[links.Count];
        lowest = new int[links.Count];
        followed = new int[links.Count];
        isClosed = new bool[links.Count];
    }

    /// <summary>The numbers on cycles, ascending, those that lead to one another together.</summary>
    public static IReadOnlyList<int[]> Of(Links links)
    {
        var cycles = new Cycles(links);
        for (var number = 0; number < links.Count; number++)
        {
            if (cycles.entered[number] == 0)
            {
                cycles.Follow(number);
            }
        }
        return cycles.found;
    }

    /// <summary>A shortest way from the first of the members back to it, with it at both ends.</summary>
    public static List<int> Around(Links links, int[] members)
    {
        var before = new Dictionary<int, int>();
        var reached = new Queue<int>([members[0]]);
        while (!before.ContainsKey(members[0]))
        {
            var number = reached.Dequeue();
            foreach (var target in links.Of(number))
            {
                if (Array.BinarySearch(members, target) >= 0 && before.TryAdd(target, number))
                {
                    reached.Enqueue(target);
                }
            }
        }
        var way = new List<int> { members[0] };
        do
        {
            way.Add(before[way[^1]]);
        } while (way[^1] != members[0]);
        way.Reverse();
        return way;
    }

    private void Follow(int first)
    {
        Enter(first);
        while (path.TryPeek(out var number))
        {
            if (followed[number] == links.Of(number).Length)
            {
                Leave(path.Pop());
            }
            else
            {
                Meet(number, links.Of(number)[followed[number]++]);
            }
        }
    }

    private void Meet(int number, int target)
    {
        if (entered[target] == 0)
        {
            Enter(target);
        }
        else if (!isClosed[target])
        {
            lowest[number] = Math.Min(lowest[number], entered[target]);
        }
    }

    private void Enter(int number)
    {
        entered[number] = lowest[number] = ++count;
        path.Push(number);
        open.Push(number);
    }

    private void Leave(int number)
    {
        if (path.TryPeek(out var before))
        {
            lowest[before] = Math.Min(lowest[before], lowest[number]);
        }
        if (lowest[number] == entered[number])
        {
            Close(number);
        }
    }

    private void Close(int number)
    {
        var members = new List<int>();
        do
        {
            members.Add(open.Pop());
            isClosed[members[^1]] = true;
        } while (members[^1] != number);
        if (members.Count > 1 || links.Of(number).Contains(number))
        {
            members.Sort();
            found.Add([.. members]);
        }
    }
}
