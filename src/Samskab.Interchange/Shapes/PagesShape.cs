using System.Globalization;
using Samskab.Sources;

namespace Samskab.Shapes;

/// <summary>A printed page or spread: <c>13</c> or <c>14-15</c>.</summary>
internal sealed class PagesShape : TextShape<PageRange>
{
    private const int MaxDigits = 9;

    /// <inheritdoc/>
    public override string Permitted => "\"13\", \"14-15\"";

    /// <inheritdoc/>
    protected override string? Parse(string text, out PageRange value)
    {
        value = default;
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var first = Page(hyphen < 0 ? text : text.AsSpan(0, hyphen));
        var last = hyphen < 0 ? first : Page(text.AsSpan(hyphen + 1));
        if (first is null || last is null || last < first)
        {
            return ProblemCodes.BadPages;
        }
        value = new(first.Value, last.Value);
        return null;
    }

    /// <inheritdoc/>
    protected override string Format(PageRange value) => value.ToString();

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull) =>
        schema.Json.WriteString("pattern", "^[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?$");

    private static int? Page(ReadOnlySpan<char> digits) =>
        digits is [not '0', ..] and { Length: <= MaxDigits }
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? page
            : null;
}
