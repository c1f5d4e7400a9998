using NodaTime;
using Samskab.Areas;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>Two offers that meet or may meet, told in full: in what, where, for whom, when, and whether there is need for both.</summary>
/// <remarks>Guidance for people who know more: it decides nothing about an offer or those who make it.</remarks>
[DanishTerm("sammenfald")]
public sealed record Overlap
{
    /// <summary>The offer whose id comes first.</summary>
    public required Offer One { get; init; }

    /// <summary>The other offer.</summary>
    public required Offer Other { get; init; }

    /// <summary>What the overlap is.</summary>
    public required OverlapClasses Classes { get; init; }

    /// <summary>How grave it is, by the weights asked for; 0 where nothing is to be done.</summary>
    public required int Severity { get; init; }

    /// <summary>How those stand to one another who provide them.</summary>
    public required OverlapParties Parties { get; init; }

    /// <summary>Whether they meet, in each respect.</summary>
    public required Encounter Encounter { get; init; }

    /// <summary>The theme that both are about: the inner one where one lies in the other.</summary>
    public required ThemeId Theme
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The areas that both are for, the inner ones, in preorder; none where it is not known.</summary>
    public ValueList<AreaId> Areas
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The groups that both are for, the inner ones, in preorder; none where it is not known.</summary>
    public ValueList<TargetGroupId> TargetGroups
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The first day asked about on which both can be there.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day on which both can be there; null where neither has an end.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Their sessions; null where it is not known when they take place, or one has none in these days.</summary>
    public OverlapSessions? Sessions { get; init; }

    /// <summary>Room and need around them.</summary>
    public required OverlapNeed Need { get; init; }

    /// <summary>What is not stated and would tell more.</summary>
    public ValueList<FactKey> Missing
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What the sources advise, the first step first; none where nothing is to be done, or one actor provides both.</summary>
    public ValueList<RuleId> NextSteps
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Facts that may be answered with yes if the parties want to think anew together; for the question of co-creation.</summary>
    public ValueList<FactKey> Proposes
    {
        get;
        init => field = Identifier.Given(value);
    }
}
