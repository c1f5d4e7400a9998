using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Samskab.Benchmarks;

/// <summary>How one row of a summary may stand to the yardstick of the same summary.</summary>
/// <param name="Row">What the row is called.</param>
/// <param name="Yardstick">The method to compare with.</param>
/// <param name="Measured">The method of the library.</param>
/// <param name="AtMost">The greatest permitted ratio of their times.</param>
/// <param name="AllocatesNothing">Whether the library's method may not allocate.</param>
internal sealed record Goal(string Row, string Yardstick, string Measured, double AtMost, bool AllocatesNothing = false)
{
    public const string Head = """
        | row | yardstick ns | library ns | bytes by hand | bytes library | goal | ratio | |
        |---|---:|---:|---:|---:|---:|---:|---|
        """;

    /// <summary>A line for each set of parameters in the summary.</summary>
    public IEnumerable<string> Lines(Summary summary) =>
        summary
            .Reports.GroupBy(report => report.BenchmarkCase.Parameters.PrintInfo)
            .Select(group => Line(group.Key, Find(group, Yardstick), Find(group, Measured)));

    private string Line(string parameters, BenchmarkReport yardstick, BenchmarkReport library)
    {
        var (slow, fast) = (yardstick.ResultStatistics!.Mean, library.ResultStatistics!.Mean);
        var ratio = fast / slow;
        var met = ratio <= AtMost && (!AllocatesNothing || Bytes(library) == 0);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Row} {parameters} | {slow:0.00} | {fast:0.00} | {Bytes(yardstick)} | {Bytes(library)} | ≤ {AtMost:0.###} | {ratio:0.000} | {(met ? "met" : "not met")} |"
        );
    }

    private static BenchmarkReport Find(IEnumerable<BenchmarkReport> reports, string method) =>
        reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);

    private static long Bytes(BenchmarkReport report) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
}
