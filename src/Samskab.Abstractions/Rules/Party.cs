using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Rules;

/// <summary>A party as a rule book names it: whom a rule addresses, or who can answer a question.</summary>
/// <remarks>A rule book names its own parties. Lower-case words and hyphens.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<Party>))]
public readonly record struct Party : IIdentifier<Party>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public Party(string value) => Value = Identifier.Checked<Party>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.KebabProblem(value);

    /// <inheritdoc/>
    public static Party Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Party result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(Party other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
