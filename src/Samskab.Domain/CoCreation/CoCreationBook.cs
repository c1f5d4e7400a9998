using Samskab.Chapters;
using Samskab.Conditions;
using Samskab.RuleBooks;
using Samskab.Sources;
using Samskab.Values;
using static Samskab.Chapters.CoCreationInPractice;
using static Samskab.CoCreation.CoCreationFacts;
using static Samskab.CoCreation.CoCreationReadings;

namespace Samskab.CoCreation;

/// <summary>The rule book that tells whether co-creation fits an effort on a day.</summary>
/// <remarks>
/// Co-creation fits when all five criteria are met, new thinking is needed and no exclusion holds (Handbook, p. 12-15).
/// An exclusion that holds decides alone, whatever is unknown.
/// </remarks>
[DanishTerm("samskabelse")]
public static class CoCreationBook
{
    /// <summary>The versions of the book with the default readings.</summary>
    public static RuleBookVersions Versions { get; } = new(Read(new CoCreationReadings()));

    /// <summary>The version that is valid last, with the default readings.</summary>
    public static RuleBook Newest => Versions.Newest;

    /// <summary>The first version of the book, valid from 1 January 2014, with the given readings.</summary>
    /// <remarks>Its version is <c>1</c>; other readings than the defaults are named with it.</remarks>
    /// <param name="readings">The readings.</param>
    public static RuleBook Read(CoCreationReadings readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return new(
            new()
            {
                Id = new("co-creation"),
                Version = NameOf(readings),
                ValidFrom = new(2014, 1, 1),
                Sources = CollaborationSources.All,
                Facts = CoCreationFacts.All,
                Blocks = [.. CriteriaBlocks(readings), .. UsefulnessBlocks(readings), Exclusions(readings)],
                Tensions = CoCreationTensions.With(readings),
                OnDisagreement = UnevenPower,
                Interpretations = CoCreationReadings.All,
            }
        );
    }

    /// <summary>The version of a name, whatever its readings; null where there is none.</summary>
    /// <param name="version">The name, such as <c>1 (will-and-mandate: both-required)</c>.</param>
    public static RuleBook? OfVersion(string version) =>
        CoCreationReadings.Combinations().FirstOrDefault(readings => NameOf(readings) == version) is { } found
            ? Read(found)
            : null;

    private static string NameOf(CoCreationReadings readings) =>
        readings.Difference is { Length: > 0 } other ? $"1 ({other})" : "1";

    private static ValueList<Block> CriteriaBlocks(CoCreationReadings readings)
    {
        ValueList<Ground> four =
        [
            new(NewWelfare, NewWelfareGoal),
            new(ResourcesAcrossSectors, CrossSectorResources),
            new(CoCreationInPractice.EqualDialogue, CoCreationFacts.EqualDialogue & (JointDefinition | JointIdeas)),
            new(OpenToAll, OpenInitiative),
        ];
        var always = new Ground(OpennessAndRiskWillingness, Openness & RiskWillingness);
        ValueList<Reading> taken = [readings.Of(Criteria)];
        return readings.Of(Criteria).Option switch
        {
            "at-least-4" => [new(3, four) { Readings = taken }, new(always) { Readings = taken }],
            "at-least-3" => [new(2, four) { Readings = taken }, new(always) { Readings = taken }],
            _ => [new([.. four, always]) { Readings = taken }],
        };
    }

    private static ValueList<Block> UsefulnessBlocks(CoCreationReadings readings) =>
        readings.Takes(Usefulness, "necessary")
            ?
            [
                new(
                    new Ground(CoCreationInPractice.NewThinkingNeeded, CoCreationFacts.NewThinkingNeeded)
                    {
                        Readings = [readings.Of(Usefulness)],
                        Instead = [ExchangeInformation, OverviewAndCoordination.MappingShowsGaps],
                    }
                ),
            ]
            : [];

    private static Block Exclusions(CoCreationReadings readings) =>
        new(
            new Ground(NoEqualCollaboration, Unequal(readings))
            {
                Readings = [readings.Of(FinalResponsibility)],
                Instead = [ImportantElements.ClearDecisionRights, InformationAndDialogue.SetGroundRules],
            },
            new Ground(CoCreationInPractice.EstablishedActivity, CoCreationFacts.EstablishedActivity)
            {
                Instead = [JointEfforts.QualityCheck, OverviewAndCoordination.KeepOneAnotherInformed],
            },
            new Ground(NoWillOrMandate, SolutionsPoliticallyFixed | !Backed(readings))
            {
                Readings = [readings.Of(WillAndMandate)],
                Instead =
                [
                    ManagementBacking.GatherKnowledge,
                    ManagementBacking.InvolveManagement,
                    ManagementBacking.InvitePoliticians,
                    ManagementBacking.PassOnGoodStories,
                ],
            },
            new Ground(CoCreationInPractice.NeedAndSolutionIdentified, CoCreationFacts.NeedAndSolutionIdentified)
            {
                Instead = [ExchangeInformation],
            }
        );

    private static Condition Unequal(CoCreationReadings readings) =>
        readings.Takes(FinalResponsibility, "excludes")
            ? !EqualCollaboration | OneActorFinallyResponsible
            : !EqualCollaboration;

    private static Condition Backed(CoCreationReadings readings) =>
        readings.Takes(WillAndMandate, "both-required") ? PoliticalWill & Mandate : PoliticalWill | Mandate;
}
