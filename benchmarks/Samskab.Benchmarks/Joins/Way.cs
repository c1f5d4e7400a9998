using System.Diagnostics;
using Samskab.TestKit;

namespace Samskab.Benchmarks.Joins;

/// <summary>A way to find the pairs of a workload: what is timed, and what it found.</summary>
internal sealed record Way(string Name, Workload Workload, Action Work, Func<Found> Found)
{
    /// <summary>The milliseconds of one run, after which what it found is checked.</summary>
    public double Run()
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        Work();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Found().MustBe(Workload, Name);
        return time;
    }
}
