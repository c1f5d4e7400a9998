using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Conditions;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using static Samskab.Chapters.CoCreationInPractice;
using static Samskab.CoCreation.CoCreationFacts;

namespace Samskab.CoCreation;

/// <summary>Answers to the question of co-creation that pull in different directions.</summary>
internal static class CoCreationTensions
{
    /// <summary>What is new about an established activity is assessed by itself.</summary>
    internal static Rule NewElementByItself { get; } =
        Of(
            "established-though-new-thinking",
            CoCreationInPractice.EstablishedActivity,
            CoCreationInPractice.NewThinkingNeeded
        );

    internal static ValueList<Tension> All { get; } =
    [
        new(
            Of("equal-dialogue-unequal-collaboration", CoCreationInPractice.EqualDialogue, NoEqualCollaboration),
            CoCreationFacts.EqualDialogue & !EqualCollaboration
        ),
        new(
            Of("equal-dialogue-one-responsible", CoCreationInPractice.EqualDialogue, NoEqualCollaboration),
            CoCreationFacts.EqualDialogue & OneActorFinallyResponsible
        ),
        new(
            Of("new-thinking-though-identified", CoCreationInPractice.NeedAndSolutionIdentified),
            CoCreationFacts.NewThinkingNeeded & CoCreationFacts.NeedAndSolutionIdentified
        ),
        new(Of("will-though-solutions-fixed", NoWillOrMandate), SolutionsPoliticallyFixed & (PoliticalWill | Mandate)),
        new(
            Of("joint-though-solutions-set", NoSolutionsBeforehand, JointEfforts.PurposeMaySeemUnclear),
            SolutionsSetBeforehand & (JointDefinition | JointIdeas)
        ),
        new(NewElementByItself, CoCreationFacts.EstablishedActivity & CoCreationFacts.NewThinkingNeeded),
    ];

    /// <summary>The tensions that hold whatever is read, and the cautions that the given readings make of grounds.</summary>
    internal static ValueList<Tension> With(CoCreationReadings readings) =>
        [
            .. All,
            .. readings.Takes(CoCreationReadings.Usefulness, "caution") ? [NoNewThinking] : Array.Empty<Tension>(),
            .. readings.Takes(CoCreationReadings.FinalResponsibility, "indicates")
                ? [OneResponsible]
                : Array.Empty<Tension>(),
        ];

    private static Tension NoNewThinking { get; } =
        new(
            Of("no-new-thinking-needed", CoCreationInPractice.NewThinkingNeeded),
            new Condition.Not(CoCreationFacts.NewThinkingNeeded)
        );

    private static Tension OneResponsible { get; } =
        new(Of("one-actor-responsible", NoEqualCollaboration), OneActorFinallyResponsible);

    private static Rule Of(string name, params ValueList<Rule> meeting)
    {
        var citations = meeting.SelectMany<Rule, Citation>(rule => rule.Citations).ToValueList();
        return new(
            new($"co-creation/{name}"),
            Force.Caution,
            CoCreationInPractice.Chapter,
            Parties.BothSides,
            citations
        );
    }
}
