using System.Text;

namespace Samskab.Shapes;

/// <summary>What becomes of an object without one of its members.</summary>
internal enum Presence
{
    /// <summary>It must be there: the object falls without it.</summary>
    Required,

    /// <summary>It may be absent, but a bad value would change what the object means: the object falls with it.</summary>
    Decisive,

    /// <summary>It may be absent, and a bad value falls alone.</summary>
    Optional,
}

/// <summary>A member of an object.</summary>
/// <typeparam name="T">What the object becomes.</typeparam>
internal abstract class Member<T>(string name, Presence presence, string description)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The name in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>What becomes of the object without it.</summary>
    public Presence Presence { get; } = presence;

    /// <summary>What it says, in a sentence.</summary>
    public string Description { get; } = description;

    /// <summary>What is permitted, in a few words.</summary>
    public abstract string Permitted { get; }

    /// <summary>Reads the value into its slot.</summary>
    public abstract bool TryRead(ref Cursor cursor, Slots slots, int position);

    /// <summary>The value that an object has.</summary>
    public abstract object? ValueIn(T noun);

    /// <summary>Writes a value with its name, unless absence means the same.</summary>
    public abstract void Write(Pen pen, object? value);

    /// <summary>Describes the value as a property of the schema object at hand.</summary>
    public abstract void Describe(SchemaPen schema);

    /// <summary>The same member of an object that holds this one.</summary>
    public abstract Member<TOuter> Within<TOuter>(Func<TOuter, T> inner);
}

/// <summary>A member with values of a kind.</summary>
internal sealed class Member<T, TValue>(
    string name,
    Presence presence,
    string description,
    Shape<TValue> shape,
    Func<T, object?> valueIn
) : Member<T>(name, presence, description)
    where TValue : notnull
{
    /// <inheritdoc/>
    public override string Permitted => shape.Permitted;

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, Slots slots, int position)
    {
        if (!shape.TryRead(ref cursor, out var value))
        {
            return false;
        }
        slots[position] = value;
        return true;
    }

    /// <inheritdoc/>
    public override object? ValueIn(T noun) => valueIn(noun);

    /// <inheritdoc/>
    public override void Write(Pen pen, object? value)
    {
        if (value is not TValue given || shape.IsLeftOut(given))
        {
            return;
        }
        var before = pen.Trail.EnterMember(Name, falls: false);
        pen.Json.WritePropertyName(Utf8Name.Span);
        shape.Write(pen, given);
        pen.Trail.Leave(before);
    }

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema)
    {
        schema.Json.WriteStartObject(Name);
        schema.Json.WriteString("description", Description);
        shape.Describe(schema, orNull: Presence != Presence.Required);
        schema.Json.WriteEndObject();
    }

    /// <inheritdoc/>
    public override Member<TOuter> Within<TOuter>(Func<TOuter, T> inner) =>
        new Member<TOuter, TValue>(Name, Presence, Description, shape, outer => valueIn(inner(outer)));
}
