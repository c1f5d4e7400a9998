using System.Diagnostics;
using Samskab.Intervals;

namespace Samskab.Benchmarks.Indexes;

/// <summary>A million queries of the static index, in the random order they were drawn in and 1,024 a call.</summary>
internal sealed class StaticRuns
{
    private const int Call = 1024;

    private readonly Workload workload;
    private readonly StaticIntervalIndex index;
    private readonly IndexRange[] queries;
    private readonly IndexHits hits = new();
    private readonly int[] until = new int[Call];
    private readonly int[] counts;

    public StaticRuns(Workload workload)
    {
        this.workload = workload;
        index = Built();
        queries = workload.Queries.Ranges();
        counts = new int[queries.Length];
        RequireAllPairs();
    }

    public double Bytes()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var another = Built();
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(another);
        return (double)held / another.Count;
    }

    public double Building() => Nanoseconds(() => GC.KeepAlive(Built()));

    public double Counting() => Nanoseconds(() => index.CountOf(queries, counts));

    /// <summary>With every id read and summed, and as many of them as were counted.</summary>
    public double Finding()
    {
        var (found, sum) = (0L, 0L);
        var time = Nanoseconds(() => (found, sum) = FindAll(queries));
        Correct.Equal(found, counts.Sum(count => (long)count), "ids found and counted");
        GC.KeepAlive(sum);
        return time;
    }

    private StaticIntervalIndex Built() =>
        new(workload.Intervals.Partitions, workload.Intervals.Starts, workload.Intervals.Ends);

    private (long Found, long Sum) FindAll(ReadOnlySpan<IndexRange> ranges)
    {
        var (found, sum) = (0L, 0L);
        for (; ranges.Length > 0; ranges = ranges[Math.Min(Call, ranges.Length)..])
        {
            hits.Clear();
            index.Find(ranges[..Math.Min(Call, ranges.Length)], hits, until);
            found += hits.Count;
            foreach (var id in hits.Ids)
            {
                sum += id;
            }
        }
        return (found, sum);
    }

    // Each interval meets itself, and each pair is found from both sides.
    private void RequireAllPairs()
    {
        var (found, checksum) = (0L, 0L);
        foreach (var (id, range) in workload.Intervals.Ranges().Index())
        {
            hits.Clear();
            index.Find(range, hits);
            found += hits.Count;
            foreach (var other in hits.Ids)
            {
                checksum += id ^ other;
            }
        }
        Correct.Equal(found, 2L * workload.Pairs + index.Count, "ids of all intervals");
        Correct.Equal(checksum, 2 * workload.Checksum, "checksum of all intervals");
    }

    private double Nanoseconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalNanoseconds / queries.Length;
    }
}
