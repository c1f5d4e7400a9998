using System.Text.Json;
using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>A token that only the host understands, for a participant or for what a contact was about.</summary>
/// <remarks>What is refused may be the number of a person, so that no problem repeats it.</remarks>
/// <typeparam name="T">The kind of token.</typeparam>
/// <param name="code">The code of the problem that one is not permitted.</param>
internal sealed class TokenShape<T>(string code) : Shape<T>
    where T : struct, IIdentifier<T>
{
    private readonly CodeShape<T> token = new("^(?![0-9]{6}-?[0-9]{4}$)[A-Za-z0-9._:-]{1,128}$");

    /// <inheritdoc/>
    public override string Permitted => token.Permitted;

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out T value)
    {
        value = default;
        var place = cursor.Place;
        if (
            cursor.Token == JsonTokenType.String
            && !cursor.IsTorn
            && cursor.IsText(Permitted, out var text)
            && T.TryParse(text, null, out value)
        )
        {
            return true;
        }
        cursor.Skip();
        cursor.ReportAbsence(code, place, Permitted, falls: true);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, T value) => token.Write(pen, value);

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull) => token.Describe(schema, orNull);
}
