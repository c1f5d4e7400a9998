using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Rules;

/// <summary>The chapter of the source that a rule stands in.</summary>
/// <remarks>Lower-case words and hyphens.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<Chapter>))]
public readonly record struct Chapter : IIdentifier<Chapter>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public Chapter(string value) => Value = Identifier.Checked<Chapter>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.KebabProblem(value);

    /// <inheritdoc/>
    public static Chapter Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Chapter result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(Chapter other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
