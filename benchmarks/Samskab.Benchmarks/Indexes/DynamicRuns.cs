using System.Diagnostics;
using Samskab.Intervals;

namespace Samskab.Benchmarks.Indexes;

/// <summary>A million intervals one at a time: which of those before it each one meets, and its insertion.</summary>
internal sealed class DynamicRuns(Workload workload)
{
    private readonly IndexRange[] intervals = workload.Intervals.Ranges();
    private readonly IndexRange[] queries = workload.Queries.Ranges();
    private readonly IndexHits hits = new();
    private DynamicIntervalIndex index = new();
    private long pairs;
    private long checksum;

    public double Adding() => Adding(AddEach);

    /// <summary>The same with a clock around each interval.</summary>
    public Latencies AddingOneByOne()
    {
        var latencies = new Latencies();
        Adding(() =>
        {
            for (var id = 0; id < intervals.Length; id++)
            {
                var begun = Stopwatch.GetTimestamp();
                AddOne(id);
                latencies.Add(begun);
            }
        });
        return latencies;
    }

    /// <summary>The same with a snapshot every 1,000 intervals, which another thread asks all the time.</summary>
    public double AddingWithSnapshots()
    {
        var reader = new SnapshotReader(queries);
        var time = Adding(() =>
        {
            for (var id = 0; id < intervals.Length; id++)
            {
                if (id % SnapshotReader.Every == 0)
                {
                    reader.Newest = index.Snapshot();
                }
                AddOne(id);
            }
        });
        reader.Stop();
        return time;
    }

    /// <summary>Bytes for each interval after they were added one at a time, and what their removal takes.</summary>
    public (double Bytes, double Removing) AddingAndRemoving()
    {
        index = new();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Adding();
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var time = Nanoseconds(RemoveEach);
        Correct.Equal(index.Count, 0, "intervals left");
        return ((double)held / intervals.Length, time);
    }

    private double Adding(Action addEach)
    {
        (index, pairs, checksum) = (new(), 0, 0);
        var time = Nanoseconds(addEach);
        Correct.Equal(pairs, workload.Pairs, "pairs, one interval at a time");
        Correct.Equal(checksum, workload.Checksum, "checksum, one interval at a time");
        return time;
    }

    private void AddEach()
    {
        for (var id = 0; id < intervals.Length; id++)
        {
            AddOne(id);
        }
    }

    private void AddOne(int id)
    {
        hits.Clear();
        index.Find(intervals[id], hits);
        index.Add(intervals[id], id);
        pairs += hits.Count;
        foreach (var other in hits.Ids)
        {
            checksum += id ^ other;
        }
    }

    private void RemoveEach()
    {
        for (var id = 0; id < intervals.Length; id++)
        {
            index.Remove(intervals[id], id);
        }
    }

    private double Nanoseconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalNanoseconds / intervals.Length;
    }
}
