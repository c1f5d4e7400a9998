using System.Text.Json;
using Samskab.Sources;

namespace Samskab.Texts;

/// <summary>Writes whose experience an answer rests on: advice to others than they had in mind is carried over.</summary>
internal static class ScopeJson
{
    internal static void Write(Utf8JsonWriter writer, IEnumerable<Citation> citations, Wording wording)
    {
        var cited = citations.Select(citation => citation.Source).ToHashSet();
        writer.WriteStartArray("sources");
        foreach (var source in CollaborationSources.All.Where(source => cited.Contains(source.Id)))
        {
            writer.WriteStartObject();
            writer.WriteString("source", source.Id.Value);
            writer.WriteString("scope", wording.Say($"source.{source.Id}.scope"));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
