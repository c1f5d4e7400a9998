using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>What the sources advise for one reason; each rule is shown to those whom it addresses.</summary>
internal sealed record AdviceLine(AdviceReason Reason, params ValueList<Rule> Rules);
