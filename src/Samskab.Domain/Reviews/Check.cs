using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>A rule put to nouns of one kind: what it finds in one of them.</summary>
/// <typeparam name="TNoun">The kind of noun.</typeparam>
public sealed class Check<TNoun>
    where TNoun : class
{
    private readonly Func<TNoun, ReviewScope, Finding?> find;

    internal Check(Rule rule, Func<TNoun, ReviewScope, Finding?> find) => (Rule, this.find) = (rule, find);

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>What it finds; null where the rule says nothing of the noun.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="scope">The collaboration it is part of, the day and the thresholds.</param>
    public Finding? Of(TNoun noun, ReviewScope scope)
    {
        ArgumentNullException.ThrowIfNull(noun);
        ArgumentNullException.ThrowIfNull(scope);
        scope.Cancellation.ThrowIfCancellationRequested();
        return find(noun, scope);
    }
}
