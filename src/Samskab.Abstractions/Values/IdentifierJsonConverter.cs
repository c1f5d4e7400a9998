using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samskab.Values;

/// <summary>Reads and writes an id as a JSON string, also as the name of a member.</summary>
/// <typeparam name="T">The kind of id.</typeparam>
public sealed class IdentifierJsonConverter<T> : JsonConverter<T>
    where T : struct, IIdentifier<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(reader.GetString(), null, out var id)
            ? id
            : throw new JsonException(
                $"\"{reader.GetString()}\" is no {typeof(T).Name}. Permitted: {T.Problem(reader.GetString())}."
            );

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Identifier.Given(value).Value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Identifier.Given(value).Value);
    }
}
