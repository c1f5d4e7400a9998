using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>A piece of advice to take up next.</summary>
/// <param name="Rule">The rule that advises it.</param>
/// <param name="For">Those whose next step it is, at least one party, each once.</param>
/// <param name="Why">Why it is advised, at least one reason, each once.</param>
public sealed record NextStep(Rule Rule, ValueList<Party> For, ValueList<AdviceReason> Why)
{
    /// <summary>Those whose next step it is, at least one party, each once.</summary>
    public ValueList<Party> For
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(For);
}
