using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Actors;

/// <summary>The number of a company or association in the Danish business register.</summary>
/// <remarks>Eight digits, the first not 0; weighted 2, 7, 6, 5, 4, 3, 2, 1 their sum is divisible by 11.</remarks>
[DanishTerm("CVR-nummer")]
[JsonConverter(typeof(IdentifierJsonConverter<CvrNumber>))]
public readonly record struct CvrNumber : IIdentifier<CvrNumber>
{
    private static readonly int[] Weights = [2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>A number of the given digits.</summary>
    /// <param name="value">The eight digits.</param>
    /// <exception cref="ArgumentException">The digits are not permitted.</exception>
    public CvrNumber(string value) => Value = Identifier.Checked<CvrNumber>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) =>
        value is { Length: 8 } && value[0] != '0' && value.All(char.IsAsciiDigit) && IsWhole(value)
            ? null
            : "eight digits, the first not 0, with a right check digit (modulus 11)";

    /// <inheritdoc/>
    public static CvrNumber Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CvrNumber result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(CvrNumber other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsWhole(string digits) =>
        digits.Zip(Weights, (digit, weight) => (digit - '0') * weight).Sum() % 11 == 0;
}
