using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samskab.Themes;

/// <summary>Reads and writes ages as <c>"18-25"</c>.</summary>
internal sealed class AgeRangeJsonConverter : JsonConverter<AgeRange>
{
    public override AgeRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && AgeRange.TryParse(reader.GetString(), null, out var ages)
            ? ages
            : throw new JsonException($"Permitted: {AgeRange.Permitted}.");

    public override void Write(Utf8JsonWriter writer, AgeRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
