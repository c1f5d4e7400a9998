using NodaTime;

namespace Samskab.Shapes;

/// <summary>A time zone of the tz database: <c>Europe/Copenhagen</c>.</summary>
/// <param name="usual">The zone that absence means.</param>
internal sealed class TimeZoneShape(string usual) : TextShape<string>
{
    /// <inheritdoc/>
    public override string Permitted => $"an id of the tz database such as \"{usual}\"";

    /// <inheritdoc/>
    public override bool IsLeftOut(string value) => value == usual;

    /// <inheritdoc/>
    protected override string? Parse(string text, out string value)
    {
        value = text;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is null ? ProblemCodes.UnknownTimeZone : null;
    }

    /// <inheritdoc/>
    protected override string Format(string value) => value;

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull) => schema.Json.WriteString("default", usual);
}
