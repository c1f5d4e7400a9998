using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>Something odd about the rules of a book: permitted, and hardly meant.</summary>
/// <param name="Kind">What is odd.</param>
/// <param name="Rules">The rules concerned; none where it is the whole book, or a fact alone.</param>
/// <param name="Facts">The facts concerned, in the order of the book: those of the one rule, or those that both rules ask.</param>
public sealed record Anomaly(AnomalyKind Kind, ValueList<RuleId> Rules, ValueList<FactKey> Facts)
{
    /// <summary>The rules concerned; none where it is the whole book, or a fact alone.</summary>
    public ValueList<RuleId> Rules
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Rules);

    /// <summary>The facts concerned, in the order of the book: those of the one rule, or those that both rules ask.</summary>
    public ValueList<FactKey> Facts
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Facts);
}
