using System.Text.Json;
using Samskab.Actors;

namespace Samskab.Shapes;

/// <summary>A participant, as a token that only the host understands.</summary>
/// <remarks>What is refused may be the number of a person, so that no problem repeats it.</remarks>
internal sealed class ParticipantShape : Shape<ParticipantRef>
{
    private readonly CodeShape<ParticipantRef> token = new("^(?![0-9]{6}-?[0-9]{4}$)[A-Za-z0-9._:-]{1,128}$");

    /// <inheritdoc/>
    public override string Permitted => token.Permitted;

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out ParticipantRef value)
    {
        value = default;
        var place = cursor.Place;
        if (
            cursor.Token == JsonTokenType.String
            && !cursor.IsTorn
            && cursor.IsText(Permitted, out var text)
            && ParticipantRef.TryParse(text, null, out value)
        )
        {
            return true;
        }
        cursor.Skip();
        cursor.ReportAbsence(ProblemCodes.ParticipantNotPermitted, place, Permitted, falls: true);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, ParticipantRef value) => token.Write(pen, value);

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull) => token.Describe(schema, orNull);
}
