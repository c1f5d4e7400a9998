using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Rules;

namespace Samskab.Decisions;

/// <summary>What a decision is measured by.</summary>
/// <remarks>
/// The handbook asks that it be clear who may decide what, that terms of reference say it, and that both sides be represented
/// (p. 11, 22-23). That a decision falls with it is our reading, and named as such.
/// </remarks>
public static class DecisionRules
{
    /// <summary>Whoever decides has a mandate to.</summary>
    public static Rule RightToDecide { get; } =
        new(
            new("decision/right-to-decide"),
            Force.Criterion,
            ImportantElements.Chapter,
            Parties.BothSides,
            [.. ImportantElements.ClearDecisionRights.Citations, .. CollaborationStructure.ManagementInForum.Citations]
        );

    /// <summary>The amount is within what the mandate covers.</summary>
    public static Rule WithinLimit { get; } =
        new(
            new("decision/within-limit"),
            Force.Criterion,
            ImportantElements.Chapter,
            Parties.BothSides,
            ImportantElements.ClearDecisionRights.Citations
        );

    /// <summary>As many take part as the terms of reference ask for.</summary>
    public static Rule Quorum { get; } =
        new(
            new("decision/quorum"),
            Force.Criterion,
            CollaborationStructure.Chapter,
            Parties.BothSides,
            DecisionReadings.Quorum
        );

    /// <summary>Both sides take part.</summary>
    public static Rule BothSides { get; } =
        new(
            new("decision/both-sides"),
            Force.Criterion,
            CollaborationStructure.Chapter,
            Parties.BothSides,
            DecisionReadings.BothSides
        );

    /// <summary>There was a right to decide, and another mandate is named than one that gave it.</summary>
    public static Rule NamesItsMandate { get; } = Caution("decision/names-its-mandate");

    /// <summary>The decision was recorded before its day.</summary>
    public static Rule RecordedInTime { get; } = Caution("decision/recorded-in-time");

    private static Rule Caution(string id) =>
        new(
            new(id),
            Force.Caution,
            ImportantElements.Chapter,
            Parties.BothSides,
            ImportantElements.ClearDecisionRights.Citations
        );
}
