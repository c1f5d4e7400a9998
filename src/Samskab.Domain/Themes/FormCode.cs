using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Themes;

/// <summary>A code of FORM, the reference model of tasks in the Danish public sector: from service area 65 to task 65.50.05.10.</summary>
/// <remarks>One to four groups of two digits with dots between them. Only the shape is checked.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<FormCode>))]
public readonly record struct FormCode : IIdentifier<FormCode>
{
    /// <summary>A code of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public FormCode(string value) => Value = Identifier.Checked<FormCode>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => CodeGroups.Problem(value, 4);

    /// <inheritdoc/>
    public static FormCode Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FormCode result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(FormCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
