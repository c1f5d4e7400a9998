namespace Samskab.Hierarchies;

/// <summary>For each number the numbers of its descendants and itself, as intervals.</summary>
/// <remarks>
/// The interval labels of Agrawal, Borgida and Jagadish, «Efficient management of transitive relationships in large data
/// and knowledge bases» (SIGMOD 1989), in preorder: one interval for what was met first below a number, and what its
/// children reach elsewhere. Where nodes are so entangled that the labels would fill the memory, those of the upper nodes
/// are not kept but searched for each time.
/// </remarks>
internal sealed class Descent
{
    private const int MostPerNode = 64;
    private static readonly Interval[] NotKept = [];

    private readonly Links children;
    private readonly int[] starts;
    private readonly Interval[] intervals;

    public Descent(Preorder preorder)
    {
        children = preorder.Children;
        var reached = Reached(preorder);
        starts = new int[reached.Length + 1];
        for (var number = 0; number < reached.Length; number++)
        {
            starts[number + 1] = starts[number] + (reached[number]?.Length ?? 1);
        }
        intervals = new Interval[starts[^1]];
        for (var number = 0; number < reached.Length; number++)
        {
            (reached[number] ?? [Below(preorder, number)]).CopyTo(intervals, starts[number]);
        }
    }

    public ReadOnlySpan<Interval> Of(int number) =>
        starts[number] < starts[number + 1] ? intervals.AsSpan(starts[number]..starts[number + 1]) : Searched(number);

    private static Interval Below(Preorder preorder, int number) => new(number, preorder.LastBelow[number]);

    // Null where a number reaches no more than was met first below it, as all do in a tree.
    private static Interval[]?[] Reached(Preorder preorder)
    {
        var reached = new Interval[]?[preorder.Indices.Length];
        var left = (long)MostPerNode * reached.Length;
        var all = new List<Interval>();
        foreach (var number in preorder.Upward)
        {
            all.Clear();
            if (!TryGather(preorder, number, reached, all, ref left))
            {
                reached[number] = NotKept;
            }
            else if (all.Count > 0)
            {
                all.Add(Below(preorder, number));
                Interval.Join(all);
                reached[number] = [.. all];
            }
        }
        return reached;
    }

    // What the children reach beyond what was met first below the number: it was met before, so its numbers are lower.
    private static bool TryGather(
        Preorder preorder,
        int number,
        Interval[]?[] reached,
        List<Interval> all,
        ref long left
    )
    {
        var below = Below(preorder, number);
        foreach (var child in preorder.Children.Of(number))
        {
            if (reached[child] is { } kept && (kept == NotKept || (left -= kept.Length) < 0))
            {
                return false;
            }
            foreach (var interval in reached[child] ?? [Below(preorder, child)])
            {
                if (interval.First < below.First)
                {
                    all.Add(interval);
                }
            }
        }
        return true;
    }

    private Interval[] Searched(int number)
    {
        var found = children.Nearest(number).ConvertAll(static inside => new Interval(inside, inside));
        Interval.Join(found);
        return [.. found];
    }
}
