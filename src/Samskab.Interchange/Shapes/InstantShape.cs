using NodaTime;
using NodaTime.Text;

namespace Samskab.Shapes;

/// <summary>A moment in UTC: <c>2016-06-01T08:30:00Z</c>.</summary>
internal sealed class InstantShape : TextShape<Instant>
{
    private static readonly InstantPattern Iso = InstantPattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFF'Z'"
    );

    /// <inheritdoc/>
    public override string Permitted => "\"2016-06-01T08:30:00Z\" (UTC)";

    /// <inheritdoc/>
    protected override string? Parse(string text, out Instant value)
    {
        value = default;
        // The first letter keeps out years before 0, which the pattern would take.
        return text.Length > 0 && char.IsAsciiDigit(text[0]) && Iso.Parse(text).TryGetValue(default, out value)
            ? null
            : ProblemCodes.BadTime;
    }

    /// <inheritdoc/>
    protected override string Format(Instant value) => Iso.Format(value);

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull) =>
        schema.Json.WriteString(
            "pattern",
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"
        );
}
