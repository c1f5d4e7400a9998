using Samskab.Chapters;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>Which advice belongs to which kind of forum.</summary>
internal static class ForumTable
{
    internal static AdviceLine LineOf(ForumKind kind) =>
        new(
            new AdviceReason.OfForum(kind),
            kind switch
            {
                ForumKind.CoordinationForum =>
                [
                    CollaborationStructure.EqualCoordinationForum,
                    .. FormsOfCollaboration.InCoordinationForum,
                    InvolvingAllParties.StrategicVoices,
                    .. WhereBothMeet,
                ],
                ForumKind.NetworkGroup =>
                [
                    CollaborationStructure.NetworkGroup,
                    .. FormsOfCollaboration.InNetworkGroup,
                    InformationAndDialogue.ThemeAndFixedItems,
                    InformationAndDialogue.InformAndRepeat,
                    .. WhereBothMeet,
                ],
                ForumKind.WorkingGroup =>
                [
                    CollaborationStructure.WorkingGroups,
                    .. FormsOfCollaboration.InWorkingGroup,
                    JointEfforts.ThinkEffortThrough,
                    JointEfforts.WhoDoesWhatWhen,
                    JointEfforts.ImplementTogether,
                    JointEfforts.FollowUp,
                    JointEfforts.QualityCheck,
                    CollaborationStructure.EqualRepresentation,
                    .. WhereBothMeet,
                ],
                ForumKind.SteeringGroup => [RudersdalOrganisation.SteeringGroupChair, .. InAll],
                ForumKind.MunicipalCircle => SourceChapters.Find(MunicipalCircles.Chapter)!.Rules,
                ForumKind.VolunteerNetwork => [InformationAndDialogue.ThemeAndFixedItems, .. WhereBothMeet],
                _ => WhereBothMeet,
            }
        );

    private static ValueList<Rule> InAll =>
        [CollaborationStructure.TermsOfReference, OverviewAndCoordination.StableAttendance];

    private static ValueList<Rule> WhereBothMeet =>
        [
            .. InAll,
            CollaborationStructure.MeetWhenVolunteersAreFree,
            JointEfforts.BackingOutsideHours,
            InformationAndDialogue.RelevantToAll,
        ];
}
