using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Agreements;

/// <summary>The id of an agreement, supplied by the host.</summary>
/// <remarks>1 to 128 characters, compared letter by letter.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<AgreementId>))]
public readonly record struct AgreementId : IIdentifier<AgreementId>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public AgreementId(string value) => Value = Identifier.Checked<AgreementId>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.Problem(value);

    /// <inheritdoc/>
    public static AgreementId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgreementId result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(AgreementId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
