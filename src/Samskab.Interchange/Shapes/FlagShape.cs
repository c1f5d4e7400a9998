using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>True or false. Unless it says otherwise absence means false.</summary>
internal sealed class FlagShape : Shape<bool>
{
    /// <summary>Whether false says that it is not so, and absence does not. Default: no.</summary>
    public bool SaysNo { get; init; }

    /// <inheritdoc/>
    public override string Permitted => "true, false";

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out bool value)
    {
        value = cursor.Token == JsonTokenType.True;
        return value || cursor.Is(JsonTokenType.False, Permitted);
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, bool value) => pen.Json.WriteBooleanValue(value);

    /// <inheritdoc/>
    public override bool IsLeftOut(bool value) => !value && !SaysNo;

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull)
    {
        schema.Type("boolean", orNull);
        if (!SaysNo)
        {
            schema.Json.WriteBoolean("default", false);
        }
    }
}
