using System.Diagnostics;
using System.Globalization;
using Samskab.Benchmarks.Joins;
using Samskab.Collaborations;
using Samskab.Reviews;

namespace Samskab.Benchmarks.Reviews;

/// <summary>A review of fora, meetings, ground rules and expectations, against one pass that reads the same and judges nothing.</summary>
/// <remarks>Both take turns, round by round, after rounds that do not count; each run is checked by what it found.</remarks>
internal static class ReviewBenchmark
{
    private const double Goal = 5;

    public static int Print(bool isShort)
    {
        List<Sized> sizes = [new(10), new(100), new(1_000)];
        sizes.ForEach(size => size.Run(isShort ? 5 : 21));
        Console.WriteLine(Row.Head);
        sizes.ForEach(size => Console.WriteLine(size.Row));
        Console.WriteLine();
        Console.WriteLine("| fora | seats | meetings | findings | ns a meeting: plain | review | bytes a finding |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        sizes.ForEach(size => Console.WriteLine(size.PerMeeting));
        return 0;
    }

    private sealed class Sized
    {
        private readonly int fora;
        private readonly Collaboration collaboration;
        private readonly long checksum;
        private readonly int findings;
        private double[] plain = [];
        private double[] review = [];
        private long bytes;

        public Sized(int fora)
        {
            this.fora = fora;
            collaboration = MadeUpFora.Of(fora);
            checksum = PlainPass.Over(collaboration);
            findings = Reviewed();
        }

        public Row Row =>
            new(string.Create(CultureInfo.InvariantCulture, $"review of {fora:N0} fora"), plain, review, Goal);

        public string PerMeeting =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {fora:N0} | {fora * MadeUpFora.SeatsEach:N0} | {Meetings:N0} | {findings:N0} | {Each(plain):0} | {Each(review):0} | {bytes / findings} |"
            );

        private int Meetings => collaboration.Meetings.Count;

        // Small collaborations are gone through several times a round, so that a round is long enough to be timed.
        private int Repeats => 1_000 / fora;

        public void Run(int rounds)
        {
            Time();
            Time();
            var times = Enumerable.Range(0, rounds).Select(_ => Time()).ToList();
            plain = [.. times.Select(time => time.Plain)];
            review = [.. times.Select(time => time.Review)];
            var before = GC.GetAllocatedBytesForCurrentThread();
            Reviewed();
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        private (double Plain, double Review) Time() =>
            (Timed(() => PlainPass.Over(collaboration), checksum), Timed(() => Reviewed(), findings));

        private double Timed(Func<long> work, long expected)
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            for (var repeat = 0; repeat < Repeats; repeat++)
            {
                var found = work();
                if (found != expected)
                {
                    throw new InvalidOperationException($"Found {found}; there are {expected}.");
                }
            }
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds / Repeats;
        }

        private int Reviewed() => CollaborationReview.Of(collaboration, MadeUpFora.Today).Findings.Count;

        private double Each(double[] times) => 1e6 * times.Order().ElementAt(times.Length / 2) / Meetings;
    }
}
