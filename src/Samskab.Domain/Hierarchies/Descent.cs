namespace Samskab.Hierarchies;

/// <summary>For each number the numbers of its descendants and itself, as intervals.</summary>
/// <remarks>
/// The interval labels of Agrawal, Borgida and Jagadish, «Efficient management of transitive relationships in large data
/// and knowledge bases» (SIGMOD 1989), in preorder: one interval for what was met first below a number, and what its
/// children reach elsewhere.
/// </remarks>
internal sealed class Descent
{
    private readonly int[] starts;
    private readonly Interval[] intervals;

    public Descent(Preorder preorder)
    {
        var reached = Reached(preorder);
        starts = new int[reached.Length + 1];
        for (var number = 0; number < reached.Length; number++)
        {
            starts[number + 1] = starts[number] + (reached[number]?.Length ?? 1);
        }
        intervals = new Interval[starts[^1]];
        for (var number = 0; number < reached.Length; number++)
        {
            intervals[starts[number]] = new(number, preorder.LastBelow[number]);
            reached[number]?.CopyTo(intervals, starts[number]);
        }
    }

    public ReadOnlySpan<Interval> Of(int number) => intervals.AsSpan(starts[number]..starts[number + 1]);

    // Null where a number reaches no more than was met first below it, as all do in a tree.
    private static Interval[]?[] Reached(Preorder preorder)
    {
        var reached = new Interval[]?[preorder.Indices.Length];
        var all = new List<Interval>();
        foreach (var number in preorder.Upward)
        {
            var below = new Interval(number, preorder.LastBelow[number]);
            all.Clear();
            foreach (var child in preorder.Children.Of(number))
            {
                AddBeyond(below, new(child, preorder.LastBelow[child]), reached[child], all);
            }
            if (all.Count > 0)
            {
                all.Add(below);
                Interval.Join(all);
                reached[number] = [.. all];
            }
        }
        return reached;
    }

    private static void AddBeyond(Interval below, Interval child, Interval[]? reached, List<Interval> all)
    {
        foreach (var interval in reached ?? [child])
        {
            if (interval.First < below.First || interval.Last > below.Last)
            {
                all.Add(interval);
            }
        }
    }
}
