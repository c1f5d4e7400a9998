using Samskab.CoCreation;
using Samskab.Rules;
using Samskab.Values;
using static Samskab.Chapters.CoCreationInPractice;
using static Samskab.Chapters.CollaborationStructure;
using static Samskab.Chapters.GettingStarted;
using static Samskab.Chapters.ImportantElements;
using static Samskab.Chapters.InformationAndDialogue;
using static Samskab.Chapters.InvolvingAllParties;
using static Samskab.Chapters.JointEfforts;
using static Samskab.Chapters.ManagementBacking;
using static Samskab.Chapters.OverviewAndCoordination;
using static Samskab.Chapters.TrustfulCommunication;

namespace Samskab.Guidance;

/// <summary>Which advice belongs to which situation.</summary>
/// <remarks>What can change a criterion that is not met stands with its facts (<c>Fact.Steps</c>).</remarks>
internal static class AdviceTable
{
    private static readonly ValueList<Rule> InIdeas =
    [
        ConsiderTargetGroup,
        ConsiderWhomToInvite,
        NoSolutionsBeforehand,
        AlignRoles,
        IdentifyFirst,
        IdeasAfterMapping,
        AskWhereChallengesAre,
        AskWhereNeedsAre,
        GroupIdeasByTheme,
        DiscussThemes,
        AskWhetherNeedIsSupported,
        AskHowToUseOneAnother,
        SetTheTeam,
        AllVote,
        GroupsForThemes,
        WhenToBegin,
        ConsiderAllThreeGroups,
        InviteToMeeting,
        ClearPurposeOfMeeting,
        RoomForOpenness,
        MapNeeds,
        MapExistingEfforts,
        CoordinatorAsLink,
        ExpectVolunteersToContribute,
        ExpectStaffToContribute,
        AskWhoIsInCharge,
        Samskab.Chapters.CoCreationInPractice.EqualRepresentation,
        FrequentOpenCommunication,
        SharedPurpose,
        TimeForExpectationsAndTrust,
        HavePatience,
        Samskab.Chapters.CoCreationInPractice.ChooseCoordinator,
        UseProfessionalKnowledge,
        SayWhatIsGained,
        MeetWhenVolunteersAreFree,
        AccessibleMunicipality,
        PracticalEfforts,
        ListenToVolunteers,
        ResourcesForCoordinator,
        ResourcesForEmployees,
        PlacementOfCoordinator,
        CoordinatorKnowsAcrossSectors,
        SelectEmployees,
        ManagementInForum,
        ResourcesForMunicipalCoordinator,
        InterestedEmployees,
        HarderInPractice,
        HardToContributeAtFirst,
        UnevenPower,
        EnoughStaff,
        TimeAndEmployeesWhoSeeValue,
        BeyondTheMunicipality,
        InterestAndTime,
        MunicipalTimeForMeetings,
        ReluctantStaff,
    ];

    private static readonly ValueList<Rule> InPractice =
    [
        AgreeOnEfforts,
        MapNeeds,
        WorkingGroupOfBothSides,
        ThinkEffortThrough,
        WhoDoesWhatWhen,
        ImplementTogether,
        CoordinateTogether,
        FollowUp,
        InformAndRepeat,
        CloseWhenSolved,
        QualityCheck,
        EqualCoordinationForum,
        Samskab.Chapters.CollaborationStructure.ChooseCoordinator,
        NetworkGroup,
        WorkingGroups,
        LawAndPriorities,
        NotTheUsualDivision,
        DivideWork,
        AuthorityTasksMadeClear,
        VolunteersSpreadNews,
        CoordinateInConfidence,
        EmployeesForFocusArea,
        HelpEmployeesPrioritise,
        BackingOutsideHours,
        .. WhatManagementDoes,
        PurposeMaySeemUnclear,
        HardToSecureRelevance,
        TargetGroupForgotten,
        Samskab.Chapters.CollaborationStructure.EqualRepresentation,
        RelevantToAll,
        NotOnSinglePersons,
    ];

    private static readonly ValueList<Rule> WhereNothingNewIsNeeded =
    [
        InviteToReceptionWorkshop,
        TellOfNewEfforts,
        WaysToInform,
        ForumAcrossActors,
        MeetRegularly,
        AlignExpectations,
        InformationNeeds,
        InformAndRepeat,
        ExchangeInformation,
        KeepOneAnotherInformed,
        ValueOfMeeting,
        MappingShowsGaps,
        DivideWork,
        PrioritiseDialogue,
        InsightIntoPriorities,
        FixedContact,
        AcrossDepartments,
        KnowOneAnother,
    ];

    internal static ValueList<AdviceLine> All { get; } =
    [
        new(new AdviceReason.OfPhase(Phase.Idea), InIdeas),
        new(new AdviceReason.OfPhase(Phase.Practice), InPractice),
        new(Against(NeedAndSolutionIdentified), WhereNothingNewIsNeeded),
        new(Against(NewThinkingNeeded), WhereNothingNewIsNeeded),
        new(Against(EstablishedActivity), QualityCheck, InformAndRepeat, KeepOneAnotherInformed, InformTogether),
        new(
            Against(NoEqualCollaboration),
            SetGroundRules,
            ThreeQuestions,
            ProfessionalEffort,
            AlignExpectations,
            AskWhoIsInCharge,
            ClearDecisionRights,
            AuthorityTasksMadeClear,
            ManagementInForum
        ),
        new(
            Against(NoWillOrMandate),
            [
                GatherKnowledge,
                MapNeedForCollaboration,
                ListChallengesAndCost,
                DescribeAdvantages,
                ContactManagementTogether,
                InvolveManagement,
                InvitePoliticians,
                PassOnGoodStories,
                LeadersSecureStaff,
                .. WhatManagementDoes,
            ]
        ),
    ];

    /// <summary>What is said besides of an established activity for which new thinking is needed.</summary>
    internal static AdviceLine NewElement { get; } =
        new(Against(EstablishedActivity), CoCreationTensions.NewElementByItself);

    /// <summary>The phases that advice belongs to, that of ideas first.</summary>
    internal static ILookup<RuleId, Phase> Phases { get; } =
        All.SelectMany(line => line.Rules, (line, rule) => (Rule: rule.Id, Phase: line.Reason as AdviceReason.OfPhase))
            .Where(one => one.Phase is not null)
            .ToLookup(one => one.Rule, one => one.Phase!.Phase);

    private static ValueList<Rule> WhatManagementDoes => [TakePart, KeepFocusAndBack, CultureAndPractice];

    private static AdviceReason.OfGround Against(Rule ground) => new(ground.Id);
}
