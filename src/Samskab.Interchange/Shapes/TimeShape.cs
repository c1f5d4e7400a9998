using NodaTime;
using NodaTime.Text;

namespace Samskab.Shapes;

/// <summary>A time of day: <c>10:00</c>, or <c>10:00:30</c> where it is not on the minute.</summary>
internal sealed class TimeShape : TextShape<LocalTime>
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern Exact = LocalTimePattern.CreateWithInvariantCulture(
        "HH':'mm':'ss.FFFFFFFFF"
    );

    /// <inheritdoc/>
    public override string Permitted => "\"10:00\", \"10:00:30\" (hours:minutes:seconds)";

    /// <inheritdoc/>
    protected override string? Parse(string text, out LocalTime value) =>
        Minutes.Parse(text).TryGetValue(default, out value) || Exact.Parse(text).TryGetValue(default, out value)
            ? null
            : ProblemCodes.BadTime;

    /// <inheritdoc/>
    protected override string Format(LocalTime value) =>
        (value.TickOfDay % NodaConstants.TicksPerMinute == 0 && value.NanosecondOfSecond == 0 ? Minutes : Exact).Format(
            value
        );

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull) =>
        schema.Json.WriteString("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$");
}
