using System.Diagnostics;

namespace Samskab.Benchmarks.Indexes;

/// <summary>How often an operation took how many nanoseconds; what took longer than 131 µs counts as that.</summary>
internal sealed class Latencies
{
    private static readonly double NanosecondsPerTick = 1e9 / Stopwatch.Frequency;

    private readonly int[] counts = new int[1 << 17];
    private int total;

    /// <summary>Adds the time since a moment, divided by how many it was for.</summary>
    public void Add(long begun, int of = 1)
    {
        var nanoseconds = (long)((Stopwatch.GetTimestamp() - begun) * NanosecondsPerTick / of);
        counts[Math.Min(nanoseconds, counts.Length - 1)]++;
        total++;
    }

    /// <summary>The least time that so great a share of all operations did not take longer than.</summary>
    public double Percentile(double share)
    {
        var (seen, nanoseconds) = (0L, -1);
        while (seen < share * total)
        {
            seen += counts[++nanoseconds];
        }
        return nanoseconds;
    }
}
