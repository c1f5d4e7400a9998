using Samskab.Agreements;
using Samskab.Chapters;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>The checks of a review, by the nouns that they look at.</summary>
public static class Checks
{
    /// <summary>The checks of fora.</summary>
    public static ValueList<Check<Forum>> OfForums { get; } =
    [
        new(
            CoCreationInPractice.ChooseCoordinator,
            new RoleCheck(
                CoCreationInPractice.ChooseCoordinator,
                ForumKind.WorkingGroup,
                SeatRole.Coordinator,
                int.MaxValue,
                "coordinators"
            ).Find
        ),
        new(OverviewAndCoordination.StableAttendance, TurnoverCheck.Find),
        new(CollaborationStructure.TermsOfReference, TermsCheck.Find),
        new(
            CollaborationStructure.EqualCoordinationForum,
            new BalanceCheck(CollaborationStructure.EqualCoordinationForum, ForumKind.CoordinationForum).Find
        ),
        new(
            CollaborationStructure.ChooseCoordinator,
            new RoleCheck(
                CollaborationStructure.ChooseCoordinator,
                ForumKind.CoordinationForum,
                SeatRole.Coordinator,
                int.MaxValue,
                "coordinators"
            ).Find
        ),
        new(
            CollaborationStructure.EqualRepresentation,
            new BalanceCheck(
                CollaborationStructure.EqualRepresentation,
                ForumKind.WorkingGroup,
                ForumKind.VolunteerNetwork,
                ForumKind.Other
            ).Find
        ),
        new(InformationAndDialogue.ThemeAndFixedItems, AgendaCheck.Find),
        new(
            RudersdalOrganisation.SteeringGroupChair,
            new RoleCheck(
                RudersdalOrganisation.SteeringGroupChair,
                ForumKind.SteeringGroup,
                SeatRole.Chair,
                1,
                "chairs"
            ).Find
        ),
    ];

    /// <summary>The checks of meetings.</summary>
    public static ValueList<Check<Meeting>> OfMeetings { get; } =
    [
        new(CollaborationStructure.MeetWhenVolunteersAreFree, MeetingHoursCheck.Find),
        new(InformationAndDialogue.ThemeAndFixedItems, AgendaCheck.Find),
        new(InformationAndDialogue.RelevantToAll, RelevanceCheck.Find),
    ];

    /// <summary>The checks of ground rules.</summary>
    public static ValueList<Check<GroundRules>> OfGroundRules { get; } =
    [
        new(ManagementBacking.NotOnSinglePersons, SinglePersonCheck.Find),
        new(InformationAndDialogue.ThreeQuestions, QuestionsCheck.Find),
        new(InformationAndDialogue.ProfessionalEffort, ProfessionalTaskCheck.Find),
    ];

    /// <summary>The checks of alignments of expectations.</summary>
    public static ValueList<Check<ExpectationAlignment>> OfExpectations { get; } =
    [new(TrustfulCommunication.AlignExpectations, QuestionsCheck.Find)];

    /// <summary>The checks of agreements.</summary>
    public static ValueList<Check<CooperationAgreement>> OfAgreements { get; } =
    [new(AarhusWorkshop.BindingContract, CommitmentCheck.Find)];

    /// <summary>The rules that findings are of, in the order of the sources: chapter by chapter, page by page.</summary>
    public static ValueList<Rule> Rules { get; } =
    [
        CoCreationInPractice.ChooseCoordinator,
        OverviewAndCoordination.SameActivities,
        OverviewAndCoordination.MappingShowsGaps,
        OverviewAndCoordination.EnoughPlaces,
        OverviewAndCoordination.StableAttendance,
        CollaborationStructure.TermsOfReference,
        MunicipalCircles.StartSimply,
        CollaborationStructure.EqualCoordinationForum,
        CollaborationStructure.ChooseCoordinator,
        CollaborationStructure.MeetWhenVolunteersAreFree,
        CollaborationStructure.EqualRepresentation,
        JointEfforts.CloseWhenSolved,
        ManagementBacking.NotOnSinglePersons,
        InformationAndDialogue.ThemeAndFixedItems,
        InformationAndDialogue.RelevantToAll,
        InformationAndDialogue.ThreeQuestions,
        InformationAndDialogue.ProfessionalEffort,
        TrustfulCommunication.AlignExpectations,
        AarhusWorkshop.BindingContract,
        RudersdalOrganisation.SteeringGroupChair,
    ];

    /// <summary>The rules that findings go on with, in the order of the sources.</summary>
    public static ValueList<Rule> Advice { get; } =
    [
        CollaborationTypes.SelectedActorsAndCoordinator,
        CollaborationTypes.VolunteersAndMunicipalActors,
        OverviewAndCoordination.DivideWork,
        JointEfforts.BackingOutsideHours,
        ManagementBacking.WriteWorkflowsDown,
        InformationAndDialogue.DropOut,
        InformationAndDialogue.UnequalRepresentation,
        InformationAndDialogue.AsymmetricPower,
    ];
}
