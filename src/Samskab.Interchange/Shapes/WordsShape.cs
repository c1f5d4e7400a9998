using System.Globalization;

namespace Samskab.Shapes;

/// <summary>Words in somebody's own language, not empty.</summary>
internal sealed class WordsShape(int maxLength) : TextShape<string>
{
    /// <inheritdoc/>
    public override string Permitted { get; } =
        string.Create(CultureInfo.InvariantCulture, $"text (1-{maxLength} characters)");

    /// <inheritdoc/>
    protected override string? Parse(string text, out string value)
    {
        value = text;
        return string.IsNullOrWhiteSpace(text) ? ProblemCodes.EmptyText
            : text.Length > maxLength ? ProblemCodes.TooLong
            : null;
    }

    /// <inheritdoc/>
    protected override string Format(string value) => value;

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull)
    {
        schema.Json.WriteNumber("minLength", 1);
        schema.Json.WriteNumber("maxLength", maxLength);
    }
}
