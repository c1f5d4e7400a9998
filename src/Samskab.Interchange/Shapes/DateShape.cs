using NodaTime;
using NodaTime.Text;

namespace Samskab.Shapes;

/// <summary>A day as ISO 8601 writes it: <c>2016-06-01</c>.</summary>
internal sealed class DateShape : TextShape<LocalDate>
{
    private const int Length = 10;

    /// <inheritdoc/>
    public override string Permitted => "\"2016-06-01\" (year-month-day)";

    /// <inheritdoc/>
    protected override string? Parse(string text, out LocalDate value)
    {
        value = default;
        // The length keeps out years before 0, which the pattern would take.
        return text.Length == Length && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value)
            ? null
            : ProblemCodes.BadDate;
    }

    /// <inheritdoc/>
    protected override string Format(LocalDate value) => LocalDatePattern.Iso.Format(value);

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull) => schema.Json.WriteString("format", "date");
}
