using Samskab.Chapters;

namespace Samskab.Reviews;

/// <summary>What the handbook asks of the parties of a joint effort, asked of a forum that both sides share (p. 13 and 31).</summary>
internal static class SharedForumChecks
{
    /// <summary>Whether the parties have aligned their expectations.</summary>
    public static SharedForumCheck Expectations { get; } =
        new(
            CoCreationInPractice.AlignRoles,
            JointEffortFacts.ExpectationsAligned,
            (agreements, parties) => agreements.OnExpectations(parties),
            forum => forum.AreExpectationsAligned
        );

    /// <summary>Whether the parties have set ground rules.</summary>
    public static SharedForumCheck GroundRules { get; } =
        new(
            InformationAndDialogue.SetGroundRules,
            JointEffortFacts.GroundRulesSet,
            (agreements, parties) => agreements.OnGroundRules(parties),
            forum => forum.AreGroundRulesSet
        );
}
