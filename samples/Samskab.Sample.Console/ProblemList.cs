using System.Globalization;
using Samskab.Imports;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Tells what is wrong with a document.</summary>
internal static class ProblemList
{
    /// <summary>The problems as a section of a page.</summary>
    internal static Section Section<T>(Wording wording, ImportReport<T> report) =>
        new(Count(wording, report), [.. Lines(wording, report).Select(Point)]);

    /// <summary>Tells the problems beside the results.</summary>
    internal static void Warn<T>(HostContext host, ImportReport<T> report)
    {
        if (report.IsGood)
        {
            return;
        }
        host.Warn(Count(host.Wording, report));
        foreach (var line in Lines(host.Wording, report))
        {
            host.Warn("  - " + line);
        }
    }

    private static Entry Point(string line) => new(EntryKind.Point, line) { Tone = Tone.Against };

    private static IEnumerable<string> Lines<T>(Wording wording, ImportReport<T> report)
    {
        var unlisted = report.ProblemCount - report.Problems.Count;
        return report
            .Problems.Select(wording.Of)
            .Concat(unlisted > 0 ? [wording.Say("host.more-problems", ("count", Number(unlisted)))] : []);
    }

    private static string Count<T>(Wording wording, ImportReport<T> report) =>
        wording.Say(
            report.ProblemCount == 1 ? "host.one-problem" : "host.problems",
            ("count", Number(report.ProblemCount))
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
