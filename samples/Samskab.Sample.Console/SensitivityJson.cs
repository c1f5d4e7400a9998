using System.Text.Json;
using NodaTime.Text;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Sources;
using Samskab.Texts;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Writes which verdicts hang on which readings as JSON.</summary>
internal static class SensitivityJson
{
    internal const string Format = "samskab-sensitivity/1";

    internal static void Write(
        Utf8JsonWriter json,
        List<(Initiative Initiative, Sensitivity Sensitivity)> cases,
        Situation situation,
        Wording wording
    )
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("language", wording.Language.Value);
        json.WriteString("standing", wording.Say("standing"));
        json.WriteString("on", LocalDatePattern.Iso.Format(situation.On));
        ProblemJson.Write(json, situation.Report, wording);
        json.WriteStartArray("initiatives");
        foreach (var (initiative, sensitivity) in cases)
        {
            Write(json, initiative, sensitivity, wording);
        }
        json.WriteEndArray();
        json.WriteStartArray("readings");
        foreach (var reach in Sensitivity.ByReading(cases.Select(one => one.Sensitivity)))
        {
            Write(json, reach, wording);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Initiative initiative, Sensitivity sensitivity, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("id", initiative.Id.Value);
        json.WriteString("name", initiative.Name);
        json.WriteString("answer", Code(sensitivity.Verdict.Answer));
        json.WriteBoolean("robust", sensitivity.IsRobust);
        json.WriteStartArray("changing");
        foreach (var other in sensitivity.Changing)
        {
            json.WriteStartObject();
            WriteMembers(json, other.Reading, wording);
            json.WriteString("answer", Code(other.Verdict.Answer));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadingReach reach, Wording wording)
    {
        json.WriteStartObject();
        WriteMembers(json, reach.Reading, wording);
        json.WriteStartArray("subjects");
        foreach (var subject in reach.Subjects)
        {
            json.WriteStringValue(subject);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, Reading reading, Wording wording)
    {
        json.WriteString("interpretation", reading.Interpretation.Value);
        json.WriteString("option", reading.Option);
        json.WriteString("text", wording.Of(reading));
    }

    private static string Code(Answer answer) => JsonNamingPolicy.KebabCaseLower.ConvertName(answer.ToString());
}
