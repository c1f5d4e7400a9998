using System.Text.Json.Serialization;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>What a ground contributes to a verdict.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReasonKind>))]
public enum ReasonKind
{
    /// <summary>An exclusion holds: not here.</summary>
    Excluded,

    /// <summary>It is of no use: not needed.</summary>
    NotNeeded,

    /// <summary>A criterion is not met: not yet.</summary>
    CriterionNotMet,

    /// <summary>The ground lets the verdict be yes.</summary>
    Favourable,

    /// <summary>It cannot be told yet, and it still matters.</summary>
    Open,
}

/// <summary>A ground that the verdict turns on.</summary>
/// <param name="Kind">What the ground contributes.</param>
/// <param name="Rule">The rule of the ground.</param>
/// <param name="Holds">
/// Whether the rule holds; an exclusion that holds speaks against. Unknown with a «yes» or «no» that several grounds bring about
/// only together, as two criteria of which one asks the contrary of the other.
/// </param>
public sealed record Reason(ReasonKind Kind, RuleId Rule, Answer Holds)
{
    /// <summary>The rule of the ground.</summary>
    public RuleId Rule
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Rule);
}
