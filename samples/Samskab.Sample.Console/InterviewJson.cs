using System.Text.Json;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.Rules;
using Samskab.Texts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>Writes what came of an interview as JSON.</summary>
internal static class InterviewJson
{
    internal const string Format = "samskab-interview/1";

    internal static void Write(Utf8JsonWriter json, InterviewResult told, Party? answerer, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("language", wording.Language.Value);
        json.WriteString("standing", wording.Say("standing"));
        json.WriteString("name", told.About.Initiative.Name);
        json.WriteString("answer", wording.NameOf(told.Verdict.Answer, told.Book.Id));
        json.WriteBoolean("done", told.Ending.IsDone);
        if (told.Interview.Next(told.Statements, told.About.On, answerer).Question is { } next)
        {
            Write(json, next, wording);
        }
        json.WriteStartArray("open");
        foreach (var one in told.Ending.Open)
        {
            json.WriteStartObject();
            WriteFact(json, one.Fact.Key, wording);
            WriteParties(json, "ask", one.Answerers);
            json.WriteEndObject();
        }
        json.WriteEndArray();
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

    private static void Write(Utf8JsonWriter json, Question next, Wording wording)
    {
        json.WriteStartObject("next");
        WriteFact(json, next.Fact.Key, wording);
        WriteParties(json, "ask", next.Answerers);
        if (next.Why is { } why)
        {
            json.WriteString("why", why.Value);
        }
        Write(json, "ifYes", next.IfYes);
        Write(json, "ifNo", next.IfNo);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Outcome outcome)
    {
        json.WriteStartObject(name);
        json.WriteString("answer", JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.Answer.ToString()));
        json.WriteStartArray("settled");
        foreach (var key in outcome.Settled)
        {
            json.WriteStringValue(key.Value);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, FactKey key, Wording wording)
    {
        json.WriteString("fact", key.Value);
        json.WriteString("question", wording.QuestionOf(key));
    }

    private static void WriteParties(Utf8JsonWriter json, string name, ValueList<Party> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStringValue(party.Value);
        }
        json.WriteEndArray();
    }
}
