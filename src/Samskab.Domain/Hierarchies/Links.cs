namespace Samskab.Hierarchies;

/// <summary>The links from each of some numbers to others, in columns.</summary>
/// <remarks>The links of a number are ascending and each is there once.</remarks>
internal sealed class Links
{
    private readonly int[] starts;
    private readonly int[] targets;

    private Links(int[] starts, int[] targets) => (this.starts, this.targets) = (starts, targets);

    public int Count => starts.Length - 1;

    public ReadOnlySpan<int> Of(int number) => targets.AsSpan(starts[number]..starts[number + 1]);

    /// <summary>The links that the function adds for each number from 0, in any order and repeated or not.</summary>
    public static Links Gathered(int count, Action<int, List<int>> add)
    {
        var starts = new int[count + 1];
        var targets = new List<int>(count);
        var links = new List<int>();
        for (var number = 0; number < count; number++)
        {
            links.Clear();
            add(number, links);
            links.Sort();
            AddDistinct(links, targets);
            starts[number + 1] = targets.Count;
        }
        return new(starts, [.. targets]);
    }

    /// <summary>The links the other way.</summary>
    public Links Reversed()
    {
        var reversed = new int[starts.Length];
        foreach (var target in targets)
        {
            reversed[target + 1]++;
        }
        for (var number = 0; number < Count; number++)
        {
            reversed[number + 1] += reversed[number];
        }
        return new(reversed, Sources([.. reversed]));
    }

    /// <summary>A number and all that links lead to from it, by the least number of links, then ascending.</summary>
    public List<int> Nearest(int number)
    {
        var found = new List<int> { number };
        var seen = new HashSet<int> { number };
        for (var level = 0; level < found.Count; )
        {
            var end = found.Count;
            for (; level < end; level++)
            {
                foreach (var target in Of(found[level]))
                {
                    if (seen.Add(target))
                    {
                        found.Add(target);
                    }
                }
            }
            found.Sort(end, found.Count - end, null);
        }
        return found;
    }

    private static void AddDistinct(List<int> ascending, List<int> targets)
    {
        for (var i = 0; i < ascending.Count; i++)
        {
            if (i == 0 || ascending[i] != ascending[i - 1])
            {
                targets.Add(ascending[i]);
            }
        }
    }

    private int[] Sources(int[] next)
    {
        var sources = new int[targets.Length];
        for (var number = 0; number < Count; number++)
        {
            foreach (var target in Of(number))
            {
                sources[next[target]++] = number;
            }
        }
        return sources;
    }
}
