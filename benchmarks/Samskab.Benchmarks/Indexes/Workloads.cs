using Samskab.Intervals;
using Drawn = Samskab.TestKit.Workload;

namespace Samskab.Benchmarks.Indexes;

/// <summary>Intervals as columns; the id of one is its position.</summary>
internal sealed record Columns(uint[] Partitions, uint[] Starts, uint[] Ends)
{
    public int Count => Starts.Length;

    public static Columns Of(Drawn drawn) =>
        new(
            drawn.Partitions,
            Array.ConvertAll(drawn.Starts, start => (uint)start),
            Array.ConvertAll(drawn.Ends, end => (uint)end)
        );

    public IndexRange[] Ranges() =>
        [.. Enumerable.Range(0, Count).Select(i => new IndexRange(Partitions[i], Starts[i], Ends[i]))];
}

/// <summary>Intervals and what is asked of them, with what is known of the intervals among themselves.</summary>
/// <param name="Intervals">The intervals.</param>
/// <param name="Queries">What is asked.</param>
/// <param name="Pairs">How many pairs of the intervals overlap.</param>
/// <param name="Checksum">The sum of id xor id over these pairs.</param>
internal sealed record Workload(Columns Intervals, Columns Queries, int Pairs, long Checksum);

/// <summary>A million generated intervals of minutes over ten years, and as many queries, the same on every machine.</summary>
internal static class Workloads
{
    /// <summary>One partition; 27 minutes on average.</summary>
    public static Workload A() => Of(Drawn.A, Drawn.QueriesOfA);

    /// <summary>100,000 partitions, the largest of about 82,700 intervals; 1.6 days on average.</summary>
    public static Workload B() => Of(Drawn.B, Drawn.QueriesOfB);

    private static Workload Of(Drawn intervals, Drawn queries) =>
        new(Columns.Of(intervals), Columns.Of(queries), (int)intervals.Pairs, (long)intervals.Checksum);
}
