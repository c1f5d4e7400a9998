using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Areas;

/// <summary>The code of an area in the official registers: 0101 for the municipality of Copenhagen.</summary>
/// <remarks>Four digits. Only the shape is checked; one code may stand for areas of different kinds.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<AreaCode>))]
public readonly record struct AreaCode : IIdentifier<AreaCode>
{
    /// <summary>A code of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public AreaCode(string value) => Value = Identifier.Checked<AreaCode>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) =>
        value is { Length: 4 } && value.All(char.IsAsciiDigit) ? null : "4 digits";

    /// <inheritdoc/>
    public static AreaCode Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AreaCode result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(AreaCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
