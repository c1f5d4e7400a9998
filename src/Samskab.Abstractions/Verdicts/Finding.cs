using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>What one rule says about one subject on a day: as its source advises, not so, or not to be told yet.</summary>
/// <remarks>
/// Data alone, equal by value. What it says in words is the text <c>finding.{rule}.yes</c>, <c>.no</c> or <c>.unknown</c>, of
/// which <see cref="Values"/> fill the placeholders; one that is unknown and rests on nothing is told by <c>.unstated</c>
/// where there is such a text. Advice, never a decision about a person.
/// </remarks>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required RuleId Rule
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The kind and id of what it is about: <c>forums/krs</c>.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public required string Subject
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>Yes: as the source advises. No: not so. Unknown: it cannot be told, and <see cref="Missing"/> says why.</summary>
    public required Answer Answer { get; init; }

    /// <summary>What it rests on, each under the name of a placeholder.</summary>
    public ValueList<FindingValue> Values { get; init; }

    /// <summary>What is not stated and would settle it; nothing unless the answer is unknown.</summary>
    public ValueList<FactKey> Missing
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Rules that the source goes on with: what may come of it, or what to do, in its order.</summary>
    public ValueList<RuleId> Advice
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Facts of a rule book that it gives reason to answer with yes; somebody has to say so.</summary>
    public ValueList<FactKey> Proposes
    {
        get;
        init => field = Identifier.Given(value);
    }
}
