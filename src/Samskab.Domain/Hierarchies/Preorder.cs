namespace Samskab.Hierarchies;

/// <summary>Numbers nodes in preorder: from the roots down, each before those that are met first below it.</summary>
/// <remarks>Without recursion, so that no depth is too great. The links lead to parents and have no cycle.</remarks>
internal sealed class Preorder
{
    private readonly Links children;
    private readonly int[] numbers;
    private readonly int[] met;
    private readonly Stack<int> path = [];
    private int count;
    private int left;

    public Preorder(Links parents)
    {
        children = parents.Reversed();
        Indices = new int[parents.Count];
        LastBelow = new int[parents.Count];
        Upward = new int[parents.Count];
        numbers = new int[parents.Count];
        met = new int[parents.Count];
        Array.Fill(numbers, -1);
        for (var index = 0; index < parents.Count; index++)
        {
            if (parents.Of(index).IsEmpty)
            {
                Descend(index);
            }
        }
        Children = Renumbered(children);
    }

    /// <summary>The index of each number.</summary>
    public int[] Indices { get; }

    /// <summary>For each number the last of those that were met first below it; itself where there is none.</summary>
    public int[] LastBelow { get; }

    /// <summary>The numbers in an order in which each comes after its children.</summary>
    public int[] Upward { get; }

    /// <summary>The children of each number, by their numbers.</summary>
    public Links Children { get; }

    /// <summary>Links between indices as links between numbers.</summary>
    public Links Renumbered(Links links) =>
        Links.Gathered(
            links.Count,
            (number, targets) =>
            {
                foreach (var index in links.Of(Indices[number]))
                {
                    targets.Add(numbers[index]);
                }
            }
        );

    private void Descend(int root)
    {
        Enter(root);
        while (path.TryPeek(out var index))
        {
            if (met[index] == children.Of(index).Length)
            {
                Leave(path.Pop());
            }
            else if (children.Of(index)[met[index]++] is var child && numbers[child] < 0)
            {
                Enter(child);
            }
        }
    }

    private void Enter(int index)
    {
        Indices[count] = index;
        numbers[index] = count++;
        path.Push(index);
    }

    private void Leave(int index)
    {
        LastBelow[numbers[index]] = count - 1;
        Upward[left++] = numbers[index];
    }
}
