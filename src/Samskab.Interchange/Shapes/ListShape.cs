using System.Text.Json;
using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>A list; a bad item falls alone, and absence means that there are none.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal sealed class ListShape<T>(Shape<T> item, Func<IListRule<T>>? rule = null) : Shape<ValueList<T>>
    where T : notnull
{
    /// <inheritdoc/>
    public override string Permitted => "[ ... ]";

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out ValueList<T> value)
    {
        value = [];
        if (!cursor.Is(JsonTokenType.StartArray, Permitted))
        {
            return false;
        }
        var kept = new KeptItems<T>(rule?.Invoke());
        for (var index = 0; cursor.NextItem(); index++)
        {
            var before = cursor.Trail.EnterItem(index);
            var place = cursor.Place;
            if (item.TryRead(ref cursor, out var read))
            {
                kept.Add(ref cursor, place, index, read);
            }
            cursor.Trail.Leave(before);
        }
        value = kept.Items;
        return true;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, ValueList<T> value)
    {
        var check = rule?.Invoke();
        pen.Json.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            var before = pen.Trail.EnterItem(index);
            if (check?.Add(index, value[index], []) is { } clash)
            {
                throw pen.Refusal(clash);
            }
            item.Write(pen, value[index]);
            pen.Trail.Leave(before);
        }
        pen.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    public override bool IsLeftOut(ValueList<T> value) => value.Count == 0;

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull)
    {
        schema.Type("array", orNull);
        schema.Json.WriteStartObject("items");
        item.Describe(schema, orNull: false);
        schema.Json.WriteEndObject();
    }
}
