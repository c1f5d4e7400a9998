using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Reception;

/// <summary>The id of a card on a timeline, supplied by the host.</summary>
/// <remarks>1 to 128 characters, compared letter by letter. Cards of two timelines may share one.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<TimelineCardId>))]
public readonly record struct TimelineCardId : IIdentifier<TimelineCardId>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public TimelineCardId(string value) => Value = Identifier.Checked<TimelineCardId>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.Problem(value);

    /// <inheritdoc/>
    public static TimelineCardId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimelineCardId result)
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(TimelineCardId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
