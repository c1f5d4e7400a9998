using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Themes;

/// <summary>A language that people speak, by its BCP 47 tag: da, ar, zh-Hant, pt-BR.</summary>
/// <remarks>Written in the customary letters of RFC 5646, whatever letters it was given in, so that tags of one language are equal. Only the shape is checked.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<LanguageTag>))]
public readonly record struct LanguageTag : IIdentifier<LanguageTag>
{
    /// <summary>A tag of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public LanguageTag(string value) => Value = LanguageTagShape.Customary(Identifier.Checked<LanguageTag>(value));

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => LanguageTagShape.Problem(value);

    /// <inheritdoc/>
    public static LanguageTag Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageTag result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
