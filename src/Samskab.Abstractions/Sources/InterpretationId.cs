using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Sources;

/// <summary>The id of an interpretation: <c>book/name</c>.</summary>
/// <remarks>Two words-and-hyphens parts with a slash between them. Never changes once released.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<InterpretationId>))]
public readonly record struct InterpretationId : IIdentifier<InterpretationId>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public InterpretationId(string value) => Value = Identifier.Checked<InterpretationId>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.PathProblem(value);

    /// <inheritdoc/>
    public static InterpretationId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InterpretationId result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(InterpretationId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
