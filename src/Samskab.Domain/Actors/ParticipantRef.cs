using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Actors;

/// <summary>An individual, known only as the host's opaque token: no name, no contact, no personal data.</summary>
/// <remarks>1 to 128 letters a-z, digits, hyphens, underscores, dots and colons. A text that looks like a name (with spaces), an address (with @) or a civil registration number is refused.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<ParticipantRef>))]
public readonly record struct ParticipantRef : IIdentifier<ParticipantRef>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public ParticipantRef(string value) => Value = Identifier.Checked<ParticipantRef>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => OpaqueToken.Problem(value);

    /// <inheritdoc/>
    public static ParticipantRef Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ParticipantRef result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(ParticipantRef other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
