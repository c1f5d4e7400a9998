using System.Text.Json;
using Samskab.Rules;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Writes what came of an interview as JSON: where it stands, what each party does next, and the verdict.</summary>
internal static class InterviewResultJson
{
    internal const string Format = "samskab-interview-result/1";

    internal static void Write(Utf8JsonWriter json, InterviewResult told, Party? answerer, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("language", wording.Language.Value);
        json.WriteString("standing", wording.Say("standing"));
        json.WriteString("name", told.About.Initiative.Name);
        json.WritePropertyName("interview");
        var step = told.Interview.Next(told.Statements, told.About.On, answerer);
        InterviewJson.Write(json, step, told.Book, told.About.On, wording);
        json.WriteStartArray("steps");
        foreach (var rule in told.Ending.Steps)
        {
            RuleJson.Write(json, rule, told.Book, wording);
        }
        json.WriteEndArray();
        json.WritePropertyName("verdict");
        JsonSerializer.Serialize(json, told.Verdict, VerdictJson.Verdict);
        json.WriteEndObject();
    }
}
