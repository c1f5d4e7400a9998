using System.Diagnostics.CodeAnalysis;

namespace Samskab.Shapes;

/// <summary>A value that stands in a document as a text.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal abstract class TextShape<T> : Shape<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!cursor.IsText(Permitted, out var text))
        {
            return false;
        }
        if (Parse(text, out var parsed) is { } code)
        {
            cursor.Report(code, Permitted);
            return false;
        }
        value = parsed!;
        return true;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, T value)
    {
        var text = Format(value);
        if (ProblemOf(text, value) is { } code)
        {
            throw pen.Refusal(new(code, text, Permitted));
        }
        pen.Json.WriteStringValue(text);
    }

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull)
    {
        schema.Type("string", orNull);
        Constrain(schema, orNull);
    }

    /// <summary>The value of a text.</summary>
    /// <returns>The code of what is wrong with the text, or null where it is good.</returns>
    protected abstract string? Parse(string text, [MaybeNull] out T value);

    /// <summary>The text of a value, which <see cref="Parse"/> reads.</summary>
    protected abstract string Format(T value);

    /// <summary>Writes into the schema what texts are permitted.</summary>
    protected abstract void Constrain(SchemaPen schema, bool orNull);

    private string? ProblemOf(string text, T value)
    {
        if (Surrogates.AreTorn(text))
        {
            return ProblemCodes.UnpairedSurrogate;
        }
        var code = Parse(text, out var read);
        // A text that reads as another value would change what is meant.
        return code ?? (value.Equals(read) ? null : ProblemCodes.WrongType);
    }
}
