using System.Text.Json;
using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>A list. Unless it says otherwise a bad item falls alone, and absence means that there are none.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal sealed class ListShape<T>(Shape<T> item, Func<IListRule<T>>? rule = null) : Shape<ValueList<T>>
    where T : notnull
{
    /// <summary>Whether an empty list says that there are none, and absence does not. Default: no.</summary>
    public bool SaysNone { get; init; }

    /// <summary>Whether the list falls with a bad item. Default: no.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether there must be an item. Default: no.</summary>
    public bool IsFilled { get; init; }

    /// <inheritdoc/>
    public override string Permitted => IsFilled ? "[ ... ], one item or more" : "[ ... ]";

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out ValueList<T> value)
    {
        value = [];
        if (!cursor.Is(JsonTokenType.StartArray, Permitted))
        {
            return false;
        }
        var begin = cursor.Place;
        var kept = new KeptItems<T>(rule?.Invoke());
        var (index, whole) = (0, true);
        for (; cursor.NextItem(); index++)
        {
            var before = cursor.Trail.EnterItem(index, falls: !IsWhole);
            var place = cursor.Place;
            whole &= item.TryRead(ref cursor, out var read) && kept.Add(ref cursor, place, index, read);
            cursor.Trail.Leave(before);
        }
        value = kept.Items;
        // A list of which every item fell does not say that there are none: nothing is known of it.
        var saysNothing = SaysNone && index > 0 && value.Count == 0;
        return (whole || !IsWhole) && !saysNothing && HasEnough(ref cursor, begin, index);
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, ValueList<T> value)
    {
        if (IsFilled && value.Count == 0)
        {
            throw pen.Refusal(new(ProblemCodes.EmptyList, "[]", Permitted));
        }
        var check = rule?.Invoke();
        pen.Json.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            var before = pen.Trail.EnterItem(index, falls: false);
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
    public override bool IsLeftOut(ValueList<T> value) => value.Count == 0 && !SaysNone;

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull)
    {
        schema.Type("array", orNull);
        if (IsFilled)
        {
            schema.Json.WriteNumber("minItems", 1);
        }
        schema.Json.WriteStartObject("items");
        item.Describe(schema, orNull: false);
        schema.Json.WriteEndObject();
    }

    private bool HasEnough(ref Cursor cursor, Place place, int count)
    {
        if (count > 0 || !IsFilled || cursor.IsBroken)
        {
            return true;
        }
        cursor.ReportAbsence(ProblemCodes.EmptyList, place, Permitted, falls: true);
        return false;
    }
}
