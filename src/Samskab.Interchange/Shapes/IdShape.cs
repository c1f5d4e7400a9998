using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>An id of a host or a source.</summary>
/// <typeparam name="TId">The kind of id.</typeparam>
internal sealed class IdShape<TId> : TextShape<TId>
    where TId : struct, IIdentifier<TId>
{
    /// <inheritdoc/>
    public override string Permitted { get; } =
        "text (1-128 characters, no white space at either end, no control characters)";

    /// <inheritdoc/>
    protected override string? Parse(string text, out TId value) =>
        TId.TryParse(text, null, out value) ? null : ProblemCodes.IdNotPermitted;

    /// <inheritdoc/>
    protected override string Format(TId value) => value.Value;

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull)
    {
        schema.Json.WriteNumber("minLength", 1);
        schema.Json.WriteNumber("maxLength", Identifier.MaxLength);
        schema.Json.WriteString(
            "pattern",
            "^[^\\u0000-\\u0020\\u007F-\\u00A0]([^\\u0000-\\u001F\\u007F-\\u009F]*[^\\u0000-\\u0020\\u007F-\\u00A0])?$"
        );
    }
}

/// <summary>The id that a noun has in the document: no other noun of its kind may have it.</summary>
/// <typeparam name="TId">The kind of id.</typeparam>
internal sealed class OwnIdShape<TId> : Shape<TId>
    where TId : struct, IIdentifier<TId>
{
    private const string Unique = "each id once";

    private readonly IdShape<TId> id = new();

    /// <inheritdoc/>
    public override string Permitted => id.Permitted;

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out TId value)
    {
        if (!id.TryRead(ref cursor, out value))
        {
            return false;
        }
        if (cursor.Ids.Add(this, value.Value))
        {
            return true;
        }
        cursor.Report(ProblemCodes.DuplicateId, Unique);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, TId value)
    {
        if (!pen.Ids.Add(this, value.Value))
        {
            throw pen.Refusal(new(ProblemCodes.DuplicateId, value.Value, Unique));
        }
        id.Write(pen, value);
    }

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull) => id.Describe(schema, orNull);
}
