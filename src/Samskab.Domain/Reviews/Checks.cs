using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Reception;
using Samskab.Rules;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>The checks of a review, by the nouns that they look at.</summary>
public static class Checks
{
    /// <summary>The checks of a collaboration as a whole.</summary>
    public static ValueList<Check<Collaboration>> OfCollaborations { get; } =
    [
        new(CoCreationInPractice.FrequentOpenCommunication, SilenceCheck.Find),
        new(
            CollaborationTypes.AcrossAssociations,
            new BreadthCheck(
                CollaborationTypes.AcrossAssociations,
                Side.CivilSociety,
                Breadth.OfAssociation,
                thresholds => thresholds.MinAssociations,
                ReviewFacts.ActorKinds
            ).Find
        ),
        new(
            GettingStarted.CivilSocietyBroadly,
            new BreadthCheck(
                GettingStarted.CivilSocietyBroadly,
                Side.CivilSociety,
                Breadth.OfKind,
                thresholds => thresholds.MinCivilSubtypes,
                ReviewFacts.ActorKinds
            ).Find
        ),
        new(
            GettingStarted.DepartmentsBroadly,
            new BreadthCheck(
                GettingStarted.DepartmentsBroadly,
                Side.Municipality,
                Breadth.OfDepartment,
                thresholds => thresholds.MinDepartments,
                ReviewFacts.ActorDepartments
            ).Find
        ),
    ];

    /// <summary>The checks of themes, as what actors receive.</summary>
    public static ValueList<Check<Theme>> OfThemes { get; } =
    [new(CoCreationInPractice.CoordinateWhatSeveralReceive, ReceiversCheck.Find)];

    /// <summary>The checks of fora.</summary>
    public static ValueList<Check<Forum>> OfForums { get; } =
    [
        new(CoCreationInPractice.AlignRoles, SharedForumChecks.Expectations.Find),
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
        new(CollaborationTypes.ManagementRepresented, ManagementCheck.Find),
        new(CollaborationTypes.BroadNetwork, NetworkCheck.Find),
        new(GettingStarted.TimeForCoordinator, CoordinatorTimeCheck.Find),
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
        new(CollaborationStructure.ManagementInForum, DecisionPowerCheck.Find),
        new(
            CollaborationStructure.EqualRepresentation,
            new BalanceCheck(
                CollaborationStructure.EqualRepresentation,
                ForumKind.WorkingGroup,
                ForumKind.VolunteerNetwork,
                ForumKind.Other
            ).Find
        ),
        new(JointEfforts.BackingOutsideHours, BackingCheck.Find),
        new(InformationAndDialogue.MeetTwiceAYear, YearlyMeetingsCheck.Find),
        new(InformationAndDialogue.ThemeAndFixedItems, AgendaCheck.Find),
        new(InformationAndDialogue.SetGroundRules, SharedForumChecks.GroundRules.Find),
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

    /// <summary>The checks of municipal circles.</summary>
    public static ValueList<Check<Forum>> OfCircles { get; } =
    [
        new(MunicipalCircles.OneEntrance, OneEntranceCheck.Find),
        new(MunicipalCircles.PurposeAndMandate, TermsCheck.FindOfCircle),
        new(MunicipalCircles.InformCircleChairs, CircleChairCheck.Find),
        new(MunicipalCircles.AddressTheCircle, CircleContactsCheck.FindOneBranch),
        new(MunicipalCircles.BalanceOfBranches, CircleContactsCheck.FindUninformed),
    ];

    /// <summary>The checks of actors: of whom they turn to and who turns to them, too.</summary>
    public static ValueList<Check<Actor>> OfActors { get; } =
    [
        new(InvolvingAllParties.ListenToVolunteers, AnswerTimeCheck.Find),
        new(InformationAndDialogue.InformAndRepeat, RepeatedInformationCheck.Find),
        new(TrustfulCommunication.OneApproachIsEnough, RepeatedContactsCheck.Find),
        new(RudersdalOrganisation.OneMainEntrance, OneEntranceCheck.Find),
        new(MunicipalCircles.NoBranchAlone, StandAloneBranchCheck.Find),
    ];

    /// <summary>The checks of initiatives.</summary>
    public static ValueList<Check<Initiative>> OfInitiatives { get; } =
    [
        new(CoCreationInPractice.ConsiderTargetGroup, JointEffortChecks.TargetGroup.Find),
        new(CoCreationInPractice.AlignRoles, JointEffortChecks.Expectations.Find),
        new(GettingStarted.NothingFixedBeforeMeeting, SolutionCheck.Find),
        new(JointEfforts.QualityCheck, EffortQualityCheck.Find),
        new(InformationAndDialogue.SetGroundRules, JointEffortChecks.GroundRules.Find),
        new(FieldWork.LongTermInvestment, EvaluationCheck.Find),
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

    /// <summary>The checks of the timelines of reception workshops.</summary>
    public static ValueList<Check<ReceptionTimeline>> OfReceptionTimelines { get; } =
    [
        new(OverviewAndCoordination.TellOfLocalOffers, LocalOffersCheck.Find),
        new(ReceptionWorkshop.GatherTheParties, GatheredPartiesCheck.Find),
        new(ReceptionWorkshop.TimelineWindow, TimelineWindowCheck.Find),
        new(ReceptionWorkshop.InformationInDoses, InformationPeakCheck.Find),
        new(ReceptionWorkshop.RoomForNewThinking, RoomForNewThinkingCheck.Find),
        new(ReceptionWorkshop.BestOrder, CardOrderCheck.Find),
    ];

    /// <summary>The rules that findings are of, in the order of the sources: chapter by chapter, page by page.</summary>
    public static ValueList<Rule> Rules { get; } =
    [
        CoCreationInPractice.ConsiderTargetGroup,
        CoCreationInPractice.AlignRoles,
        CoCreationInPractice.FrequentOpenCommunication,
        CoCreationInPractice.ChooseCoordinator,
        CoCreationInPractice.CoordinateWhatSeveralReceive,
        CollaborationTypes.AcrossAssociations,
        CollaborationTypes.ManagementRepresented,
        CollaborationTypes.BroadNetwork,
        GettingStarted.TimeForCoordinator,
        GettingStarted.CivilSocietyBroadly,
        GettingStarted.DepartmentsBroadly,
        GettingStarted.NothingFixedBeforeMeeting,
        OverviewAndCoordination.SameActivities,
        OverviewAndCoordination.TellOfLocalOffers,
        OverviewAndCoordination.KeepOneAnotherInformed,
        OverviewAndCoordination.MappingShowsGaps,
        OverviewAndCoordination.EnoughPlaces,
        OverviewAndCoordination.StableAttendance,
        ReceptionWorkshop.GatherTheParties,
        ReceptionWorkshop.TimelineWindow,
        ReceptionWorkshop.InformationInDoses,
        ReceptionWorkshop.RoomForNewThinking,
        ReceptionWorkshop.BestOrder,
        CollaborationStructure.TermsOfReference,
        MunicipalCircles.StartSimply,
        CollaborationStructure.EqualCoordinationForum,
        CollaborationStructure.ChooseCoordinator,
        CollaborationStructure.MeetWhenVolunteersAreFree,
        CollaborationStructure.ManagementInForum,
        CollaborationStructure.EqualRepresentation,
        JointEfforts.CloseWhenSolved,
        JointEfforts.QualityCheck,
        JointEfforts.BackingOutsideHours,
        InvolvingAllParties.ListenToVolunteers,
        ManagementBacking.NotOnSinglePersons,
        InformationAndDialogue.MeetTwiceAYear,
        InformationAndDialogue.ThemeAndFixedItems,
        InformationAndDialogue.RelevantToAll,
        InformationAndDialogue.InformAndRepeat,
        InformationAndDialogue.SetGroundRules,
        InformationAndDialogue.ThreeQuestions,
        InformationAndDialogue.ProfessionalEffort,
        TrustfulCommunication.OneApproachIsEnough,
        TrustfulCommunication.AlignExpectations,
        AarhusWorkshop.BindingContract,
        RudersdalOrganisation.SteeringGroupChair,
        RudersdalOrganisation.OneMainEntrance,
        MunicipalCircles.OneEntrance,
        MunicipalCircles.PurposeAndMandate,
        MunicipalCircles.InformCircleChairs,
        MunicipalCircles.NoBranchAlone,
        MunicipalCircles.AddressTheCircle,
        MunicipalCircles.BalanceOfBranches,
        FieldWork.LongTermInvestment,
    ];

    /// <summary>The rules that findings go on with, in the order of the sources.</summary>
    public static ValueList<Rule> Advice { get; } =
    [
        CoCreationInPractice.ExchangeInformation,
        CollaborationTypes.SelectedActorsAndCoordinator,
        CollaborationTypes.VolunteersAndMunicipalActors,
        GettingStarted.ResourcesForCoordinator,
        OverviewAndCoordination.MeetRegularly,
        OverviewAndCoordination.DivideWork,
        JointEfforts.BackingOutsideHours,
        ManagementBacking.FlexibleHours,
        ManagementBacking.WriteWorkflowsDown,
        InformationAndDialogue.DropOut,
        InformationAndDialogue.UnequalRepresentation,
        InformationAndDialogue.AsymmetricPower,
        TrustfulCommunication.CoordinateInConfidence,
        TrustfulCommunication.ClearTowardsEach,
        ManagementBacking.InformTogether,
        MunicipalCircles.InformCircleChairs,
    ];
}
