using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Actors;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Uptake;

/// <summary>A record of the host's own, such as a case in its filing system, known only by its reference: no name, no contact, no personal data.</summary>
/// <remarks>1 to 128 letters a-z, digits, hyphens, underscores, dots, colons and slashes. A text that looks like a name (with spaces), an address (with @) or a civil registration number is refused.</remarks>
[DanishTerm("journalnummer")]
[JsonConverter(typeof(IdentifierJsonConverter<RecordRef>))]
public readonly record struct RecordRef : IIdentifier<RecordRef>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public RecordRef(string value) => Value = Identifier.Checked<RecordRef>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) =>
        OpaqueToken.IsPermitted(value, "-_.:/")
            ? null
            : "a reference of 1 to 128 letters a-z, digits, hyphens, underscores, dots, colons and slashes, not in the form of a civil registration number";

    /// <inheritdoc/>
    public static RecordRef Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RecordRef result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(RecordRef other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
