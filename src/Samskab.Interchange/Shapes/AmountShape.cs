using System.Globalization;
using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>An amount of 0 or more, read exactly as it is written: one that would be rounded is none.</summary>
internal sealed class AmountShape : Shape<decimal>
{
    /// <inheritdoc/>
    public override string Permitted => "number, 0 or more, without exponent, such as 60000 or 12.50";

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out decimal value)
    {
        value = default;
        if (!cursor.Is(JsonTokenType.Number, Permitted))
        {
            return false;
        }
        if (
            decimal.TryParse(cursor.Raw, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && IsExact(cursor.Raw, value)
        )
        {
            return true;
        }
        cursor.Report(ProblemCodes.NumberNotPermitted, Permitted);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, decimal value) => pen.Json.WriteNumberValue(value);

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull)
    {
        schema.Type("number", orNull);
        schema.Json.WriteNumber("minimum", 0);
    }

    private static bool IsExact(ReadOnlySpan<byte> written, decimal value)
    {
        Span<byte> read = stackalloc byte[40];
        value.TryFormat(read, out var length, default, CultureInfo.InvariantCulture);
        return Significant(written).SequenceEqual(Significant(read[..length]));
    }

    // Without the zeros at the end of a fraction, which say nothing.
    private static ReadOnlySpan<byte> Significant(ReadOnlySpan<byte> number) =>
        number.Contains((byte)'.') ? number.TrimEnd((byte)'0').TrimEnd((byte)'.') : number;
}
