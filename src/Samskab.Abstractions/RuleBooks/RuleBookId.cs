using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>The id of a rule book.</summary>
/// <remarks>Lower-case words and hyphens. Never changes once released.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<RuleBookId>))]
public readonly record struct RuleBookId : IIdentifier<RuleBookId>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public RuleBookId(string value) => Value = Identifier.Checked<RuleBookId>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.KebabProblem(value);

    /// <inheritdoc/>
    public static RuleBookId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RuleBookId result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(RuleBookId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
