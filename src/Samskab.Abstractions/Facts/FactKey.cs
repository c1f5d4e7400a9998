using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Facts;

/// <summary>The key of a fact, as documents write it.</summary>
/// <remarks>A letter a to z, then letters and digits: <c>newWelfareGoal</c>. Never changes once released.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<FactKey>))]
public readonly record struct FactKey : IIdentifier<FactKey>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public FactKey(string value) => Value = Identifier.Checked<FactKey>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.NameProblem(value);

    /// <inheritdoc/>
    public static FactKey Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactKey result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(FactKey other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
