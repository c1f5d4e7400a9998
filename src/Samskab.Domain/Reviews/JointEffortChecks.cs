using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.Reviews;

/// <summary>What the handbook asks of the parties of a joint effort (p. 13, 26 and 31).</summary>
internal static class JointEffortChecks
{
    /// <summary>Whether the target group is involved: among the participants, or as stated.</summary>
    public static JointEffortCheck TargetGroup { get; } =
        new(CoCreationInPractice.ConsiderTargetGroup, JointEffortFacts.TargetGroupInvolved, IsAmongParticipants);

    /// <summary>Whether the parties have aligned their expectations.</summary>
    public static JointEffortCheck Expectations { get; } =
        new(
            CoCreationInPractice.AlignRoles,
            JointEffortFacts.ExpectationsAligned,
            (initiative, scope) => scope.Agreements.OnExpectations(initiative.Participants ?? [])
        );

    /// <summary>Whether the parties have set ground rules.</summary>
    public static JointEffortCheck GroundRules { get; } =
        new(
            InformationAndDialogue.SetGroundRules,
            JointEffortFacts.GroundRulesSet,
            (initiative, scope) => scope.Agreements.OnGroundRules(initiative.Participants ?? [])
        );

    private static Answer IsAmongParticipants(Initiative initiative, ReviewScope scope) =>
        (initiative.Participants ?? []).Any(id => scope.Collaboration.Actors.Find(id)?.Kind == ActorKind.TargetGroup)
            ? Answer.Yes
            : Answer.Unknown;
}
