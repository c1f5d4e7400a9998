using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>A code that somebody else gives, such as the number of a register.</summary>
/// <param name="pattern">A regular expression that all permitted codes match.</param>
/// <typeparam name="TCode">The kind of code.</typeparam>
internal sealed class CodeShape<TCode>(string pattern) : TextShape<TCode>
    where TCode : struct, IIdentifier<TCode>
{
    /// <inheritdoc/>
    public override string Permitted { get; } = TCode.Problem("")!;

    /// <inheritdoc/>
    protected override string? Parse(string text, out TCode value) =>
        TCode.TryParse(text, null, out value) ? null : ProblemCodes.CodeNotPermitted;

    /// <inheritdoc/>
    protected override string Format(TCode value) => value.Value;

    /// <inheritdoc/>
    protected override void Constrain(SchemaPen schema, bool orNull) => schema.Json.WriteString("pattern", pattern);
}
