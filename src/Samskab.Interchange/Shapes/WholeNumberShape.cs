using System.Globalization;
using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>A whole number within bounds.</summary>
internal sealed class WholeNumberShape(int least, int most = int.MaxValue) : Shape<int>
{
    /// <summary>Whether 0 is left out of the bounds. Default: no.</summary>
    public bool IsNotZero { get; init; }

    /// <inheritdoc/>
    public override string Permitted =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"whole number, {least}{(most == int.MaxValue ? " or more" : $" to {most}")}{(IsNotZero ? ", not 0" : "")}"
        );

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out int value)
    {
        value = default;
        if (!cursor.Is(JsonTokenType.Number, Permitted))
        {
            return false;
        }
        if (
            int.TryParse(cursor.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && Fits(value)
        )
        {
            return true;
        }
        cursor.Report(ProblemCodes.NumberNotPermitted, Permitted);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, int value)
    {
        if (!Fits(value))
        {
            throw pen.Refusal(
                new(ProblemCodes.NumberNotPermitted, value.ToString(CultureInfo.InvariantCulture), Permitted)
            );
        }
        pen.Json.WriteNumberValue(value);
    }

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull)
    {
        schema.Type("integer", orNull);
        schema.Json.WriteNumber("minimum", least);
        schema.Json.WriteNumber("maximum", most);
        if (IsNotZero)
        {
            schema.Json.WriteStartObject("not");
            schema.Json.WriteNumber("const", 0);
            schema.Json.WriteEndObject();
        }
    }

    private bool Fits(int value) => value >= least && value <= most && !(IsNotZero && value == 0);
}
