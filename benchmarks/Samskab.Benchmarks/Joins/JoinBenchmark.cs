using Samskab.Intervals;
using Samskab.TestKit;

namespace Samskab.Benchmarks.Joins;

/// <summary>All overlapping pairs of a million intervals, against the same by hand: times, ratios and goals as one table.</summary>
/// <remarks>
/// All ways of a workload take turns, round by round, after five that do not count. Each run is checked: how many pairs it
/// found, and their checksum.
/// </remarks>
internal sealed class JoinBenchmark(int rounds)
{
    // Code is compiled once more, to be faster, after it has run some times.
    private const int RoundsBefore = 5;

    private readonly Pair[] pairs = new Pair[60_000_000];

    public static int Print(bool isShort)
    {
        Console.WriteLine(Row.Head);
        foreach (var row in new JoinBenchmark(isShort ? 3 : 7).Rows())
        {
            Console.WriteLine(row);
        }
        return 0;
    }

    private IEnumerable<Row> Rows() =>
        new Func<IEnumerable<Row>>[]
        {
            () => Flat(Workload.A, one: 0.15, two: 0.12, v256: 0.21, scalar: 0.25),
            () => Flat(Workload.B, one: 0.18, two: 0.16, v256: 0.21, scalar: 0.25),
            () => Flat(Workload.C, one: 0.27, two: 0.22, v256: 0.29, scalar: 0.40),
            () => Flat(Workload.D, one: 0.15, two: 0.12, v256: 0.21, scalar: 0.25),
            () => [Nested(), GroupOrderScan()],
            NestedLoops,
        }.SelectMany(rows => rows());

    private IEnumerable<Row> Flat(Workload workload, double one, double two, double v256, double scalar)
    {
        using var resident = new IntervalJoin(ColumnsOf(workload));
        (Way Way, double Goal)[] ways =
        [
            (Joined("one thread", workload), one),
            (Joined("two threads", workload, onTwoThreads: true), two),
            (Runs(workload), 0.16),
            (ResidentRuns(workload, resident), 0.06),
            (Joined("Vector256", workload, scan: ForwardScan.Vector256), v256),
            (Joined("scalar", workload, scan: ForwardScan.Scalar), scalar),
        ];
        var times = Times([SortAndScan(workload), .. ways.Select(way => way.Way)], rounds);
        return
        [
            .. ways.Select((way, i) => new Row($"{workload.Name}: {way.Way.Name}", times[0], times[i + 1], way.Goal)),
        ];
    }

    private Row Nested()
    {
        var times = Times([SortAndScan(Workload.B), Nested(Workload.H)], rounds);
        return new("H: areas around areas, against the yardstick on B", times[0], times[1], 0.6);
    }

    private Row GroupOrderScan()
    {
        var activities = ByHand.Activities(Workload.B);
        var linq = Listed("LINQ: GroupBy, OrderBy, scan", Workload.B, () => ByHand.GroupOrderScan(activities));
        var times = Times([linq, Joined("one thread", Workload.B)], rounds);
        return new($"B: {linq.Name}", times[0], times[1], 1.0 / 25, IsTimes: true);
    }

    private IEnumerable<Row> NestedLoops()
    {
        var workload = Workload.SmallB;
        var activities = ByHand.Activities(workload);
        var grouped = Listed("LINQ: GroupBy, nested loop", workload, () => ByHand.GroupNestedLoop(activities));
        var plain = Listed("nested loop over all, one round", workload, () => ByHand.NestedLoop(activities));
        var join = Joined("one thread", workload);
        var times = Times([grouped, join], rounds);
        yield return new($"{workload.Name}: {grouped.Name}", times[0], times[1], null, IsTimes: true);
        yield return new($"{workload.Name}: {plain.Name}", [plain.Run()], [join.Run()], 1.0 / 1000, IsTimes: true);
    }

    private static double[][] Times(IReadOnlyList<Way> ways, int rounds)
    {
        for (var round = 0; round < RoundsBefore; round++)
        {
            foreach (var way in ways)
            {
                way.Run();
            }
        }
        var times = Enumerable.Range(0, rounds).Select(_ => ways.Select(way => way.Run()).ToArray()).ToArray();
        return [.. ways.Select((_, i) => times.Select(round => round[i]).ToArray())];
    }

    private Way SortAndScan(Workload workload)
    {
        var (keys, ids, count) = (new ulong[workload.Count], new int[workload.Count], 0);
        return new(
            "yardstick",
            workload,
            () => count = ByHand.SortAndScan(workload, keys, ids, pairs),
            () => Found.In(pairs.AsMemory(0, count))
        );
    }

    private Way Joined(string name, Workload workload, bool onTwoThreads = false, ForwardScan? scan = null)
    {
        PairBuffer[] sinks = [];
        return new(
            name,
            workload,
            () =>
            {
                sinks =
                [
                    new(pairs.AsMemory(0, pairs.Length / (onTwoThreads ? 2 : 1))),
                    new(pairs.AsMemory(pairs.Length / 2)),
                ];
                using var join = new IntervalJoin(ColumnsOf(workload), onTwoThreads, scan);
                join.Pairs(sinks);
            },
            () => Found.In(sinks[0].Taken, sinks[1].Taken)
        );
    }

    private static Way Runs(Workload workload)
    {
        var (ids, runs) = (new uint[workload.Count], new int[workload.Count]);
        return new(
            "runs",
            workload,
            () =>
            {
                using var join = new IntervalJoin(ColumnsOf(workload));
                join.Runs(runs);
                join.Ids.CopyTo(ids);
            },
            () => Found.In(ids, runs)
        );
    }

    private static Way ResidentRuns(Workload workload, IntervalJoin resident)
    {
        var runs = new int[workload.Count];
        return new("runs, sorted before", workload, () => resident.Runs(runs), () => Found.In(resident.Ids, runs));
    }

    private Way Nested(Workload workload)
    {
        PairBuffer sink = default;
        return new(
            "nested",
            workload,
            () =>
            {
                sink = new(pairs);
                using var join = new NestedJoin(ColumnsOf(workload), AreaTree.Around);
                join.Pairs(ref sink);
            },
            () => Found.In(sink.Taken)
        );
    }

    private static Way Listed(string name, Workload workload, Func<List<(int One, int Other)>> work)
    {
        List<(int One, int Other)> found = [];
        return new(
            name,
            workload,
            () => found = work(),
            () => new(found.Count, found.Aggregate(0UL, (sum, pair) => sum + (ulong)(pair.One ^ pair.Other)))
        );
    }

    private static Columns ColumnsOf(Workload workload) => new(workload.Partitions, workload.Starts, workload.Ends);
}
