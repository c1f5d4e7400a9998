using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samskab.Sources;

namespace Samskab.Facts;

/// <summary>Reads and writes evidence as the object of a citation, or as <c>{ "note": "..." }</c>.</summary>
internal sealed class EvidenceJsonConverter : JsonConverter<Evidence>
{
    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        return ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName && ahead.ValueTextEquals("note")
            ? ReadNote(ref reader)
            : new Evidence.Quoted(JsonSerializer.Deserialize(ref reader, CitationType(options))!);
    }

    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
    {
        if (value is Evidence.Quoted quoted)
        {
            JsonSerializer.Serialize(writer, quoted.Citation, CitationType(options));
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("note", ((Evidence.Note)value).Text);
        writer.WriteEndObject();
    }

    private static Evidence.Note ReadNote(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Read();
        var note = new Evidence.Note(reader.GetString() ?? throw new JsonException("Permitted: a text."));
        reader.Read();
        return reader.TokenType == JsonTokenType.EndObject ? note : throw new JsonException("Permitted: note alone.");
    }

    private static JsonTypeInfo<Citation> CitationType(JsonSerializerOptions options) =>
        (JsonTypeInfo<Citation>)options.GetTypeInfo(typeof(Citation));
}
