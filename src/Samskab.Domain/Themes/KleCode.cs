using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Themes;

/// <summary>A code of KLE, the subject classification of Danish municipalities: group 27, subject area 27.18, subject 27.18.04.</summary>
/// <remarks>One to three groups of two digits with dots between them. Only the shape is checked.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<KleCode>))]
public readonly record struct KleCode : IIdentifier<KleCode>
{
    /// <summary>A code of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public KleCode(string value) => Value = Identifier.Checked<KleCode>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => CodeGroups.Problem(value, 3);

    /// <inheritdoc/>
    public static KleCode Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KleCode result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(KleCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
