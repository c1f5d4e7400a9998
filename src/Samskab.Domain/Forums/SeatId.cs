using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>The id of a seat, unique in its forum.</summary>
/// <remarks>1 to 128 characters, compared letter by letter.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<SeatId>))]
public readonly record struct SeatId : IIdentifier<SeatId>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public SeatId(string value) => Value = Identifier.Checked<SeatId>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.Problem(value);

    /// <inheritdoc/>
    public static SeatId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SeatId result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(SeatId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
