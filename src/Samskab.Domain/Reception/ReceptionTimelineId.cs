using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Reception;

/// <summary>The id of a reception timeline, supplied by the host.</summary>
/// <remarks>1 to 128 characters, compared letter by letter.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<ReceptionTimelineId>))]
public readonly record struct ReceptionTimelineId : IIdentifier<ReceptionTimelineId>
{
    /// <summary>An id of the given text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public ReceptionTimelineId(string value) => Value = Identifier.Checked<ReceptionTimelineId>(value);

    /// <inheritdoc/>
    public string Value => field ?? "";

    /// <inheritdoc/>
    public static string? Problem(string? value) => Identifier.Problem(value);

    /// <inheritdoc/>
    public static ReceptionTimelineId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out ReceptionTimelineId result
    )
    {
        result = Problem(s) is null ? new(s!) : default;
        return result.Value.Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(ReceptionTimelineId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
