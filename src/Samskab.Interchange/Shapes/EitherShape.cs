using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>A value that stands in a document as a text where it is simple, and as an object where it is not.</summary>
/// <param name="text">The shape of simple values.</param>
/// <param name="other">The shape of all other ones.</param>
/// <param name="isSimple">Whether a value is written as a text.</param>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class EitherShape<T>(Shape<T> text, ObjectShape<T> other, Func<T, bool> isSimple) : Shape<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override string Permitted => $"{text.Permitted}; or {{ {other.MemberNames} }}";

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return cursor.Token == JsonTokenType.String
            ? text.TryRead(ref cursor, out value)
            : cursor.Is(JsonTokenType.StartObject, Permitted) && other.TryRead(ref cursor, out value);
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, T value) => (isSimple(value) ? text : other).Write(pen, value);

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull)
    {
        schema.Json.WriteStartArray("anyOf");
        schema.Json.WriteStartObject();
        text.Describe(schema, orNull);
        schema.Json.WriteEndObject();
        schema.Json.WriteStartObject();
        other.Describe(schema, orNull: false);
        schema.Json.WriteEndObject();
        schema.Json.WriteEndArray();
    }
}
