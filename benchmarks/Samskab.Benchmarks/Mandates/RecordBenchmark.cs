using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Samskab.Authority;
using Samskab.Benchmarks.Indexes;
using Samskab.Calendars;
using Samskab.Mandates;
using Samskab.TestKit;

namespace Samskab.Benchmarks.Mandates;

/// <summary>What it takes to record one more mandate, to revoke one and to correct one, in a register of 10,000 and of 100,000.</summary>
/// <remarks>Both registers take turns, round by round; a correction makes what hangs on the mandate anew, and its time is told for each.</remarks>
internal sealed class RecordBenchmark(int operations)
{
    private static readonly (string Name, int Count)[] Sizes = [("10,000", 10_000), ("100,000", 100_000)];

    public static void Print(bool isShort) => new RecordBenchmark(isShort ? 2_000 : 20_000).Run();

    private void Run()
    {
        var small = new Timeline(Sizes[0].Count, operations);
        var large = new Timeline(Sizes[1].Count, operations);
        for (var round = 0; round < 5; round++)
        {
            small.Run(isCounted: round > 0);
            large.Run(isCounted: round > 0);
        }
        Console.WriteLine(
            "| recording one entry, ns | 10,000: half | 99 % | 99.9 % | 100,000: half | 99 % | 99.9 % | ratio of halves | goal | |"
        );
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        PrintRow("a new mandate", small.Added, large.Added);
        PrintRow("a revocation, each mandate made anew", small.Revoked, large.Revoked);
        PrintRow("a correction, each mandate made anew", small.Corrected, large.Corrected);
    }

    private static void PrintRow(string name, Latencies small, Latencies large)
    {
        var ratio = large.Percentile(0.5) / small.Percentile(0.5);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {Shares(small)} | {Shares(large)} | {ratio:0.00} | ≤ 1.5 | {(ratio <= 1.5 ? "met" : "not met")} |"
            )
        );
    }

    private static string Shares(Latencies times) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{times.Percentile(0.5):0} | {times.Percentile(0.99):0} | {times.Percentile(0.999):0}"
        );

    /// <summary>A register and what is recorded in it, each time from the same beginning.</summary>
    private sealed class Timeline
    {
        private readonly MandateWorkload workload;
        private readonly MandateRegister register;
        private readonly int count;
        private readonly int operations;

        public Timeline(int count, int operations)
        {
            (this.count, this.operations) = (count, operations);
            workload = MandateWorkload.Of(count + operations);
            register = MandateRegister.Of(MandateCountry.Of(workload, count)).Value;
        }

        public Latencies Added { get; } = new();

        public Latencies Revoked { get; } = new();

        public Latencies Corrected { get; } = new();

        public void Run(bool isCounted)
        {
            var draw = new SplitMix64(20260703);
            var (now, moment) = (register, Instant.FromUtc(2026, 1, 1, 0, 0));
            for (var i = 0; i < operations; i++)
            {
                moment += Duration.FromSeconds(1);
                var known = now.Find(new(((int)draw.Below((uint)count)).ToString("D6", null)))!;
                var (entry, times) = (i % 3) switch
                {
                    0 => (MandateCountry.MandateOf(workload, count + i), Added),
                    1 => (known with { Revoked = new(DayOf(draw), null) }, Revoked),
                    _ => (known with { Valid = new(new DateSpan(DayOf(draw))) }, Corrected),
                };
                // A new one may hang on one that was left out; then it stands alone.
                entry =
                    entry.DelegatedFrom is { } origin && now.Find(origin) is null
                        ? entry with
                        {
                            DelegatedFrom = null,
                        }
                        : entry;
                now = Timed(now, entry with { Recorded = moment }, isCounted ? times : new());
            }
        }

        private static MandateRegister Timed(MandateRegister register, Mandate entry, Latencies times)
        {
            var anew = register.Index.MadeAnewWith(entry);
            var start = Stopwatch.GetTimestamp();
            var report = register.Record(entry);
            times.Add(start, anew);
            return report.IsGood ? report.Value : throw new InvalidOperationException(report.Problems[0].ToString());
        }

        private static LocalDate DayOf(SplitMix64 draw) =>
            MandateCountry.DayOf((int)draw.Below(MandateWorkload.Domain));
    }
}
