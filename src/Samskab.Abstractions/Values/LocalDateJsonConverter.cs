using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Samskab.Values;

/// <summary>Reads and writes a day as <c>2016-06-01</c>.</summary>
internal sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var day = LocalDatePattern.Iso.Parse(reader.GetString() ?? "");
        return day.Success ? day.Value : throw new JsonException("Permitted: a day such as 2016-06-01.");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
