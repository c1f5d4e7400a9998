using System.Text.Json;
using Samskab.Facts;

namespace Samskab.Texts;

/// <summary>Writes facts as questions, each with who can answer it.</summary>
internal static class QuestionJson
{
    /// <summary>Writes a list of questions; a fact that is not known has nobody who can answer it.</summary>
    internal static void Write(
        Utf8JsonWriter writer,
        string name,
        IEnumerable<(FactKey Key, Fact? Fact)> questions,
        Wording wording
    )
    {
        writer.WriteStartArray(name);
        foreach (var (key, fact) in questions)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", key.Value);
            writer.WriteString("question", wording.QuestionOf(key));
            writer.WriteStartArray("answerers");
            foreach (var party in fact?.Answerers ?? [])
            {
                writer.WriteStringValue(party.Value);
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
