using System.Text.Json;
using Samskab.Imports;

namespace Samskab.Texts;

/// <summary>Writes what is wrong with data from outside as JSON, with its sentences in one language.</summary>
/// <remarks>
/// Two members of the object that is being written: <c>problemCount</c>, and <c>problems</c> with <c>code</c>, <c>path</c>,
/// <c>line</c>, <c>value</c> and <c>permitted</c> where they are known, <c>fellWithIt</c> and <c>text</c> for each.
/// </remarks>
public static class ProblemJson
{
    /// <summary>Writes the problems of a report.</summary>
    /// <param name="writer">Where to: inside an object.</param>
    /// <param name="report">The report.</param>
    /// <param name="wording">The language.</param>
    /// <typeparam name="T">What the data becomes.</typeparam>
    public static void Write<T>(Utf8JsonWriter writer, ImportReport<T> report, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(wording);
        writer.WriteNumber("problemCount", report.ProblemCount);
        writer.WriteStartArray("problems");
        foreach (var problem in report.Problems)
        {
            Write(writer, problem, wording);
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ImportProblem problem, Wording wording)
    {
        writer.WriteStartObject();
        writer.WriteString("code", problem.Code);
        writer.WriteString("path", problem.Path);
        if (problem.Line is { } line)
        {
            writer.WriteNumber("line", line);
        }
        RuleJson.WriteIfPresent(writer, "value", problem.Value);
        RuleJson.WriteIfPresent(writer, "permitted", problem.Permitted);
        writer.WriteStartArray("fellWithIt");
        foreach (var fallen in problem.FellWithIt)
        {
            writer.WriteStringValue(fallen);
        }
        writer.WriteEndArray();
        writer.WriteString("text", wording.Of(problem));
        writer.WriteEndObject();
    }
}
