using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samskab.Sources;

namespace Samskab.Facts;

/// <summary>Reads and writes evidence as the object of a citation, as <c>{ "note": "..." }</c> or as <c>{ "part": "..." }</c>.</summary>
internal sealed class EvidenceJsonConverter : JsonConverter<Evidence>
{
    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        return !ahead.Read() || ahead.TokenType != JsonTokenType.PropertyName ? Quoted(ref reader, options)
            : ahead.ValueTextEquals("note") ? new Evidence.Note(OnlyText(ref reader))
            : ahead.ValueTextEquals("part") ? new Evidence.Part(OnlyText(ref reader))
            : Quoted(ref reader, options);
    }

    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
    {
        if (value is Evidence.Quoted quoted)
        {
            JsonSerializer.Serialize(writer, quoted.Citation, CitationType(options));
            return;
        }
        writer.WriteStartObject();
        var (name, text) = value is Evidence.Part part ? ("part", part.Path) : ("note", ((Evidence.Note)value).Text);
        writer.WriteString(name, text);
        writer.WriteEndObject();
    }

    private static Evidence.Quoted Quoted(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize(ref reader, CitationType(options))!);

    private static string OnlyText(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Read();
        var text = reader.GetString() ?? throw new JsonException("Permitted: a text.");
        reader.Read();
        return reader.TokenType == JsonTokenType.EndObject ? text : throw new JsonException("Permitted: one member.");
    }

    private static JsonTypeInfo<Citation> CitationType(JsonSerializerOptions options) =>
        (JsonTypeInfo<Citation>)options.GetTypeInfo(typeof(Citation));
}
