using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Ports;

/// <summary>A language that texts are written in, by its code such as <c>da</c>.</summary>
/// <remarks>Lower-case words and hyphens. A host may add languages of its own.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<Language>))]
public readonly record struct Language : IIdentifier<Language>
{
    /// <summary>A language of the given code.</summary>
    /// <param name="value">The code.</param>
    /// <exception cref="ArgumentException">The code is not permitted.</exception>
    public Language(string value) => Value = Identifier.Checked<Language>(value);

    /// <summary>Danish, the language of the sources.</summary>
    public static Language Danish { get; } = new("da");

    /// <summary>English.</summary>
    public static Language English { get; } = new("en");

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.KebabProblem(value);

    /// <inheritdoc/>
    public static Language Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Language result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(Language other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
