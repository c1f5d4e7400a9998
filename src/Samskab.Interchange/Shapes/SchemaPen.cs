using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>Writes a JSON Schema, in which every kind of object is described once.</summary>
internal sealed class SchemaPen(Utf8JsonWriter json)
{
    private readonly List<IDefinition> definitions = [];

    /// <summary>The JSON.</summary>
    public Utf8JsonWriter Json { get; } = json;

    /// <summary>Writes the type of a value.</summary>
    public void Type(string name, bool orNull)
    {
        if (!orNull)
        {
            Json.WriteString("type", name);
            return;
        }
        Json.WriteStartArray("type");
        Json.WriteStringValue(name);
        Json.WriteStringValue("null");
        Json.WriteEndArray();
    }

    /// <summary>Refers to a definition, which <see cref="Definitions"/> writes.</summary>
    public void Refer(IDefinition definition, bool orNull)
    {
        if (!definitions.Contains(definition))
        {
            definitions.Add(definition);
        }
        if (!orNull)
        {
            Json.WriteString("$ref", "#/$defs/" + definition.Name);
            return;
        }
        Json.WriteStartArray("anyOf");
        Json.WriteStartObject();
        Json.WriteString("$ref", "#/$defs/" + definition.Name);
        Json.WriteEndObject();
        Json.WriteStartObject();
        Json.WriteString("type", "null");
        Json.WriteEndObject();
        Json.WriteEndArray();
    }

    /// <summary>Writes what was referred to, in the order of the first reference.</summary>
    public void Definitions()
    {
        Json.WriteStartObject("$defs");
        // A definition may refer to further ones, which come after it.
        for (var i = 0; i < definitions.Count; i++)
        {
            var name = definitions[i].Name;
            Json.WriteStartObject(name);
            Json.WriteString("title", char.ToUpperInvariant(name[0]) + name[1..]);
            definitions[i].Define(this);
            Json.WriteEndObject();
        }
        Json.WriteEndObject();
    }
}

/// <summary>What a schema describes once and refers to.</summary>
internal interface IDefinition
{
    /// <summary>The name in the schema, such as <c>initiative</c>.</summary>
    string Name { get; }

    /// <summary>Writes the description as members of the schema object at hand.</summary>
    void Define(SchemaPen schema);
}
