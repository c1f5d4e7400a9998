using Samskab.Guidance;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>A piece of advice to a party, what it is for, and why it is shown.</summary>
/// <param name="Rule">The rule, with the words of the source that it rests on.</param>
/// <param name="Concerns">The efforts and fora it is for, as findings name them: <c>forums/krs</c>; none for a collaboration as such.</param>
/// <param name="Why">Why it is shown, at least one reason, each once.</param>
public sealed record SheetAdvice(Rule Rule, ValueList<string> Concerns, ValueList<AdviceReason> Why);
