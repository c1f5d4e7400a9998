using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Rules;

/// <summary>The id of a rule: <c>book/rule</c>.</summary>
/// <remarks>Two words-and-hyphens parts with a slash between them. Never changes once released: it is what hosts store.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<RuleId>))]
public readonly record struct RuleId : IIdentifier<RuleId>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public RuleId(string value) => Value = Identifier.Checked<RuleId>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.PathProblem(value);

    /// <inheritdoc/>
    public static RuleId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RuleId result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(RuleId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
