namespace Samskab.Shapes;

/// <summary>A currency as ISO 4217 writes it: <c>DKK</c>.</summary>
internal sealed class CurrencyShape : TextShape<string>
{
    /// <inheritdoc/>
    public override string Permitted => "three capital letters such as \"DKK\"";

    /// <inheritdoc/>
    protected override string? Parse(string text, out string value)
    {
        value = text;
        return text.Length == 3 && text.All(char.IsAsciiLetterUpper) ? null : ProblemCodes.BadCurrency;
    }

    /// <inheritdoc/>
    protected override string Format(string value) => value;

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull) =>
        schema.Json.WriteString("pattern", "^[A-Z]{3}$");
}
