using Samskab.Intervals;

namespace Samskab.Benchmarks.Indexes;

/// <summary>Intervals as columns; the id of one is its position.</summary>
internal sealed record Columns(uint[] Partitions, uint[] Starts, uint[] Ends)
{
    public int Count => Starts.Length;

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
    private const int Count = 1_000_000;
    private const uint TenYears = 5_259_600;
    private const int Groups = 100_000;

    /// <summary>One partition; 27 minutes on average.</summary>
    public static Workload A() => new(Short(20260101), Short(20270101), 5_041_940, 2635157074719);

    /// <summary>100,000 partitions, the largest of about 82,700 intervals; 1.6 days on average.</summary>
    public static Workload B()
    {
        var sums = RunningSums();
        return new(Grouped(20260102, sums), Grouped(20270102, sums), 4_997_576, 2613195807810);
    }

    private static Columns Short(ulong seed) => Drawn(seed, _ => 0, mean: 27);

    private static Columns Grouped(ulong seed, double[] sums) => Drawn(seed, random => Zipf(random, sums), mean: 2338);

    private static Columns Drawn(ulong seed, Func<SplitMix64, uint> partition, uint mean)
    {
        var random = new SplitMix64(seed);
        var drawn = new Columns(new uint[Count], new uint[Count], new uint[Count]);
        for (var i = 0; i < Count; i++)
        {
            drawn.Partitions[i] = partition(random);
            drawn.Starts[i] = random.Below(TenYears);
            drawn.Ends[i] = drawn.Starts[i] + 1 + random.Below(2 * mean - 1);
        }
        return drawn;
    }

    // The number of a group says nothing of its size.
    private static uint Zipf(SplitMix64 random, double[] sums)
    {
        var found = Array.BinarySearch(sums, random.Fraction() * sums[^1]);
        long rank = found >= 0 ? found + 1 : ~found;
        return (uint)((rank * 61803 + 12345) % Groups);
    }

    private static double[] RunningSums()
    {
        var sums = new double[Groups];
        var sum = 0.0;
        for (var rank = 0; rank < Groups; rank++)
        {
            sums[rank] = sum += 1.0 / (rank + 1);
        }
        return sums;
    }
}
