using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Actors;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Contacts;

/// <summary>A case or piece of information that contacts are about, known only as the host's opaque key: no content, no personal data.</summary>
/// <remarks>1 to 128 letters a-z, digits, hyphens, underscores, dots and colons. A text that looks like a name (with spaces), an address (with @) or a civil registration number is refused.</remarks>
[DanishTerm("sag")]
[JsonConverter(typeof(IdentifierJsonConverter<TopicRef>))]
public readonly record struct TopicRef : IIdentifier<TopicRef>
{
    /// <summary>A key of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public TopicRef(string value) => Value = Identifier.Checked<TopicRef>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => OpaqueToken.Problem(value);

    /// <inheritdoc/>
    public static TopicRef Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TopicRef result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(TopicRef other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
