namespace Samskab.Shapes;

/// <summary>The format and its version; a document of another one is not read.</summary>
internal sealed class FormatShape(string format) : Shape<string>
{
    /// <inheritdoc/>
    public override string Permitted => format;

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out string value)
    {
        value = format;
        if (cursor.Token == System.Text.Json.JsonTokenType.String && !cursor.IsTorn && cursor.IsNamed(Utf8))
        {
            return true;
        }
        cursor.Refuse(ProblemCodes.UnknownFormat, Permitted);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, string value) => pen.Json.WriteStringValue(value);

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull) => schema.Json.WriteString("const", format);

    private byte[] Utf8 { get; } = System.Text.Encoding.UTF8.GetBytes(format);
}
