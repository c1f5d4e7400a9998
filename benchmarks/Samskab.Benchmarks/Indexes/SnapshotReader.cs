using Samskab.Intervals;

namespace Samskab.Benchmarks.Indexes;

/// <summary>A thread that asks the newest snapshot until it is stopped.</summary>
internal sealed class SnapshotReader
{
    /// <summary>How many intervals are added between two snapshots.</summary>
    public const int Every = 1000;

    private readonly IndexRange[] queries;
    private readonly Task reading;
    private volatile IntervalSnapshot newest = new DynamicIntervalIndex().Snapshot();
    private volatile bool isStopped;

    public SnapshotReader(IndexRange[] queries)
    {
        this.queries = queries;
        reading = Task.Factory.StartNew(Read, TaskCreationOptions.LongRunning);
    }

    public IntervalSnapshot Newest
    {
        set => newest = value;
    }

    public void Stop()
    {
        isStopped = true;
        reading.Wait();
    }

    private void Read()
    {
        var hits = new IndexHits();
        for (var next = 0; !isStopped; next = (next + 1) % queries.Length)
        {
            var snapshot = newest;
            hits.Clear();
            snapshot.Find(queries[next], hits);
            Correct.Equal(hits.Count, snapshot.CountOf(queries[next]), "ids found and counted in a snapshot");
            Correct.Equal(snapshot.Count % Every, 0, "intervals of a snapshot beyond whole thousands");
        }
    }
}
