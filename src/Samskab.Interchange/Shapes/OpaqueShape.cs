using System.Text.Json;
using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>A token that only the host understands.</summary>
/// <remarks>What is refused may be the number of a person, so that no problem repeats it.</remarks>
/// <param name="pattern">A regular expression that all permitted tokens match.</param>
/// <param name="code">The code of the problem where one is refused.</param>
/// <typeparam name="TToken">The kind of token.</typeparam>
internal sealed class OpaqueShape<TToken>(string pattern, string code) : Shape<TToken>
    where TToken : struct, IIdentifier<TToken>
{
    private readonly CodeShape<TToken> token = new(pattern);

    /// <inheritdoc/>
    public override string Permitted => token.Permitted;

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, out TToken value)
    {
        value = default;
        var place = cursor.Place;
        if (
            cursor.Token == JsonTokenType.String
            && !cursor.IsTorn
            && cursor.IsText(Permitted, out var text)
            && TToken.TryParse(text, null, out value)
        )
        {
            return true;
        }
        cursor.Skip();
        cursor.ReportAbsence(code, place, Permitted, falls: true);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, TToken value) => token.Write(pen, value);

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull) => token.Describe(schema, orNull);
}
