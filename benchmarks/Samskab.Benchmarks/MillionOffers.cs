using System.Diagnostics;
using System.Globalization;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Imports;
using Samskab.Reviews;

namespace Samskab.Benchmarks;

/// <summary>A million offers from a document to a review: how long each step takes, and how much it holds.</summary>
internal static class MillionOffers
{
    private static readonly CollaborationReader Reader = new(limits: new() { MaxBytes = 4L << 30 });

    public static int Print()
    {
        var path = Path.GetTempFileName();
        try
        {
            Console.WriteLine("| step | s | MB allocated | MB held after | MB at most beyond that | |");
            Console.WriteLine("|---|---:|---:|---:|---:|---|");
            Write(path);
            var parts = Read(path, "read");
            var isGood = Review(parts.Value) && parts.IsGood;
            Break(path);
            Read(path, "read, broken");
            return isGood ? 0 : 1;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Write(string path)
    {
        var parts = Country.Parts();
        Step("write", () => WriteTo(path, parts), _ => $"{new FileInfo(path).Length / 1_000_000} MB");
    }

    private static bool WriteTo(string path, CollaborationParts parts)
    {
        using var stream = File.Create(path);
        new CollaborationWriter().Write(stream, parts);
        return true;
    }

    private static ImportReport<CollaborationParts> Read(string path, string step) =>
        Step(step, peak => ReadFrom(path, peak), Told);

    private static ImportReport<CollaborationParts> ReadFrom(string path, Peak peak)
    {
        using var stream = new Watched(path, peak);
        return Reader.Read(stream);
    }

    private static string Told(ImportReport<CollaborationParts> report) =>
        $"{report.Value.Offers.Count} offers, {report.ProblemCount} problems, {report.Problems.Count} listed";

    private static bool Review(CollaborationParts parts)
    {
        var created = Step(
            "create",
            () => Collaboration.Create(parts),
            report => $"{report.Value.Offers.Count} offers, {report.ProblemCount} problems"
        );
        Step(
            "review",
            () => CollaborationReview.Of(created.Value, Country.Day),
            review => $"{review.Findings.Count} findings"
        );
        return created.IsGood;
    }

    // Every second theme is given in Danish, which no reader knows.
    private static void Break(string path)
    {
        var broken = path + ".broken";
        var isNext = false;
        File.WriteAllLines(
            broken,
            File.ReadLines(path)
                .Select(line =>
                    line.Contains("\"theme\":", StringComparison.Ordinal) && (isNext = !isNext)
                        ? line.Replace("\"theme\":", "\"tema\":", StringComparison.Ordinal)
                        : line
                )
        );
        File.Move(broken, path, overwrite: true);
    }

    private static T Step<T>(string name, Func<T> work, Func<T, string> tell) => Step(name, _ => work(), tell);

    private static T Step<T>(string name, Func<Peak, T> work, Func<T, string> tell)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var peak = new Peak();
        var watch = Stopwatch.StartNew();
        var result = work(peak);
        watch.Stop();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var time = watch.Elapsed - peak.Looking;
        var beyond = peak.Most > 0 ? Megabytes(Math.Max(peak.Most - held, 0)) : "";
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {time.TotalSeconds:0.0} | {Megabytes(allocated)} | {Megabytes(held - before)} | {beyond} | {tell(result)} |"
            )
        );
        return result;
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The most that was alive while a step ran.</summary>
    private sealed class Peak
    {
        public long Most { get; private set; }

        public TimeSpan Looking { get; private set; }

        public void Look()
        {
            var watch = Stopwatch.StartNew();
            Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true));
            Looking += watch.Elapsed;
        }
    }

    /// <summary>A file that looks at what is alive ten times while it is read, the last time at its end.</summary>
    private sealed class Watched(string path, Peak peak) : FileStream(path, FileMode.Open, FileAccess.Read)
    {
        private long next;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = base.Read(buffer, offset, count);
            if (Position >= next || given == 0)
            {
                peak.Look();
                next = Position + Length / 10;
            }
            return given;
        }
    }
}
