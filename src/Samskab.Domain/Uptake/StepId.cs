using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Uptake;

/// <summary>The id of a step taken, supplied by the host.</summary>
/// <remarks>1 to 128 characters, compared letter by letter.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<StepId>))]
public readonly record struct StepId : IIdentifier<StepId>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public StepId(string value) => Value = Identifier.Checked<StepId>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.Problem(value);

    /// <inheritdoc/>
    public static StepId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StepId result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(StepId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
