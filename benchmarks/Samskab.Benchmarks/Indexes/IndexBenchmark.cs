using System.Diagnostics;

namespace Samskab.Benchmarks.Indexes;

/// <summary>Both indexes of intervals at a million, beside one sort and one scan in the same rounds.</summary>
internal static class IndexBenchmark
{
    private const string Memory = "several lines a query come from memory";
    private const string Depth = "a query and an insertion go down four levels each";

    public static int Print(bool isShort)
    {
        var (a, b) = (Workloads.A(), Workloads.B());
        var scan = new ForwardScan(b.Intervals);
        var (staticA, staticB, dynamic) = (new StaticRuns(a), new StaticRuns(b), new DynamicRuns(b));
        Round(new(), b, scan, staticA, staticB, dynamic);
        var figures = new Figures();
        for (var round = 0; round < (isShort ? 3 : 7); round++)
        {
            Round(figures, b, scan, staticA, staticB, dynamic);
        }
        Console.WriteLine("Pairs and checksums are right.");
        Console.WriteLine();
        figures.Print();
        return 0;
    }

    private static void Round(
        Figures figures,
        Workload b,
        ForwardScan scan,
        StaticRuns staticA,
        StaticRuns staticB,
        DynamicRuns dynamic
    )
    {
        figures.Begin(Yardstick(scan, b));
        figures.Add("static, B: count, a query", staticB.Counting(), goal: 0.8, Memory);
        figures.Add("static, B: ids, a query", staticB.Finding(), goal: 1.2, Memory);
        figures.Add("static, A: count, a query", staticA.Counting());
        figures.Add("static, A: ids, a query", staticA.Finding());
        figures.Add("static, B: building, an interval", staticB.Building());
        figures.AddBytes("static, B: an interval", staticB.Bytes(), goal: 32, "three words and an id");
        figures.Add("dynamic, B: query and insertion", dynamic.Adding(), goal: 4, Depth);
        var latencies = dynamic.AddingOneByOne();
        figures.Add("of these half take at most", latencies.Percentile(0.5));
        figures.Add("99 % take at most", latencies.Percentile(0.99), goal: 12, Depth);
        figures.Add("99.9 % take at most", latencies.Percentile(0.999));
        figures.Add("the same, snapshots read meanwhile", dynamic.AddingWithSnapshots());
        var (bytes, removing) = dynamic.AddingAndRemoving();
        figures.Add("dynamic, B: removal", removing);
        figures.AddBytes("dynamic, B: an interval", bytes, goal: 24, "16 bytes, and the free space of the leaves");
    }

    private static double Yardstick(ForwardScan scan, Workload b)
    {
        var watch = Stopwatch.StartNew();
        var pairs = scan.Run();
        var time = watch.Elapsed.TotalNanoseconds / b.Intervals.Count;
        Correct.Equal(pairs, b.Pairs, "pairs of the yardstick");
        Correct.Equal(scan.Checksum(pairs), b.Checksum, "checksum of the yardstick");
        return time;
    }
}
