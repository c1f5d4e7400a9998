using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Samskab.Shapes;

/// <summary>One of a few values, each with its name.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class NamedShape<T> : TextShape<T>
    where T : notnull
{
    private readonly string[] names;
    private readonly FrozenDictionary<string, T> values;
    private readonly Func<T, string> nameOf;
    private readonly string code;

    /// <summary>The shape of the given values.</summary>
    /// <param name="code">The code of the problem that a name is none of them.</param>
    /// <param name="values">The values, in the order in which they are listed.</param>
    /// <param name="nameOf">The name of a value.</param>
    public NamedShape(string code, IEnumerable<T> values, Func<T, string> nameOf)
    {
        this.code = code;
        this.nameOf = nameOf;
        this.values = values.Distinct().ToFrozenDictionary(nameOf, StringComparer.Ordinal);
        names = [.. values.Distinct().Select(nameOf)];
        Permitted = names.Length > 0 ? string.Join(", ", names) : "nothing";
    }

    /// <inheritdoc/>
    public override string Permitted { get; }

    /// <inheritdoc/>
    protected override string? Parse(string text, [MaybeNull] out T value) =>
        values.TryGetValue(text, out value) ? null : code;

    /// <inheritdoc/>
    protected override string Format(T value) => nameOf(value);

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull)
    {
        schema.Json.WriteStartArray("enum");
        foreach (var name in names)
        {
            schema.Json.WriteStringValue(name);
        }
        if (orNull)
        {
            schema.Json.WriteNullValue();
        }
        schema.Json.WriteEndArray();
    }
}
