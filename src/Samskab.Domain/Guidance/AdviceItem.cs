using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>A piece of advice to a party, and why it is shown.</summary>
/// <remarks>It is guidance and blocks nothing.</remarks>
/// <param name="Rule">The rule, with the words of the source that it rests on.</param>
/// <param name="For">The party it is shown to, one of those that the rule addresses.</param>
/// <param name="Why">Why it is shown, at least one reason, each once.</param>
public sealed record AdviceItem(Rule Rule, Party For, ValueList<AdviceReason> Why)
{
    /// <summary>The party it is shown to, one of those that the rule addresses.</summary>
    public Party For
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(For);
}
