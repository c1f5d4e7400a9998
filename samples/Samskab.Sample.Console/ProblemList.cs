using System.Globalization;
using System.Text.Json;
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
            .Problems.Select(problem => Sentence(wording, problem))
            .Concat(unlisted > 0 ? [wording.Say("host.more-problems", ("count", Number(unlisted)))] : []);
    }

    internal static void WriteJson<T>(Utf8JsonWriter json, HostContext host, ImportReport<T> report)
    {
        json.WriteNumber("problemCount", report.ProblemCount);
        json.WriteStartArray("problems");
        foreach (var problem in report.Problems)
        {
            WriteJson(json, host, problem);
        }
        json.WriteEndArray();
    }

    private static void WriteJson(Utf8JsonWriter json, HostContext host, ImportProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("path", problem.Path);
        if (problem.Line is { } line)
        {
            json.WriteNumber("line", line);
        }
        WriteIfPresent(json, "value", problem.Value);
        WriteIfPresent(json, "permitted", problem.Permitted);
        json.WriteStartArray("fellWithIt");
        foreach (var fallen in problem.FellWithIt)
        {
            json.WriteStringValue(fallen);
        }
        json.WriteEndArray();
        json.WriteString("text", Sentence(host.Wording, problem));
        json.WriteEndObject();
    }

    private static void WriteIfPresent(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Count<T>(Wording wording, ImportReport<T> report) =>
        wording.Say(
            report.ProblemCount == 1 ? "host.one-problem" : "host.problems",
            ("count", Number(report.ProblemCount))
        );

    private static string Sentence(Wording wording, ImportProblem problem)
    {
        var text = wording.Say(
            $"problem.{problem.Code}",
            ("path", problem.Path),
            ("line", Number(problem.Line ?? 0)),
            ("value", problem.Value ?? ""),
            ("permitted", problem.Permitted ?? "")
        );
        return problem.FellWithIt.Count == 0
            ? text
            : wording.Say("host.fell-with-it", ("problem", text), ("paths", string.Join(", ", problem.FellWithIt)));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
