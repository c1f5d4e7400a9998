using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samskab.Sources;

/// <summary>Reads and writes pages as <c>"13"</c> or <c>"14-15"</c>.</summary>
internal sealed class PageRangeJsonConverter : JsonConverter<PageRange>
{
    public override PageRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PageRange.TryParse(reader.GetString(), null, out var pages)
            ? pages
            : throw new JsonException("Permitted: a page such as 13, or a spread such as 14-15.");

    public override void Write(Utf8JsonWriter writer, PageRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
