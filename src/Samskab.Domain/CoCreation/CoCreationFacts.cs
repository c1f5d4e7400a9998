using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.CoCreation;

/// <summary>What is asked to tell whether co-creation fits.</summary>
/// <remarks>Where the name does not say otherwise, yes speaks for co-creation.</remarks>
public static class CoCreationFacts
{
    /// <summary>Whether the goal is to create new welfare (F01).</summary>
    public static Fact NewWelfareGoal { get; } =
        new()
        {
            Key = new("newWelfareGoal"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,

            Steps = [CoCreationInPractice.SharedPurpose, JointEfforts.AgreeOnEfforts],
        };

    /// <summary>Whether different resources and competences are drawn in across sectors (F02).</summary>
    public static Fact CrossSectorResources { get; } =
        new()
        {
            Key = new("crossSectorResources"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,

            Steps =
            [
                CoCreationInPractice.ConsiderWhomToInvite,
                GettingStarted.ConsiderAllThreeGroups,
                GettingStarted.CivilSocietyBroadly,
                GettingStarted.DepartmentsBroadly,
            ],
        };

    /// <summary>Whether the dialogue is equal, asked of each side (F03).</summary>
    public static Fact EqualDialogue { get; } =
        new()
        {
            Key = new("equalDialogue"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,
            AskedOfEach = true,
            Steps =
            [
                CoCreationInPractice.EqualRepresentation,
                GettingStarted.SharedOwnership,
                TrustfulCommunication.VoiceUnequalPower,
            ],
        };

    /// <summary>Whether problems and actions are defined together (F04).</summary>
    public static Fact JointDefinition { get; } =
        new()
        {
            Key = new("jointDefinition"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,

            Steps =
            [
                CoCreationInPractice.NoSolutionsBeforehand,
                GettingStarted.NothingFixedBeforeMeeting,
                CoCreationInPractice.AskWhereChallengesAre,
                CoCreationInPractice.AskWhereNeedsAre,
                CoCreationInPractice.GroupIdeasByTheme,
                CoCreationInPractice.DiscussThemes,
            ],
        };

    /// <summary>Whether ideas are discussed together (F05).</summary>
    public static Fact JointIdeas { get; } =
        new()
        {
            Key = new("jointIdeas"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,

            Steps = [CoCreationInPractice.IdeasAfterMapping, JointEfforts.WorkingGroupsDevelopIdeas],
        };

    /// <summary>Whether everyone can take the initiative and take part (F06).</summary>
    public static Fact OpenInitiative { get; } =
        new()
        {
            Key = new("openInitiative"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,

            Steps = [CoCreationInPractice.AllVote, AarhusWorkshop.FrontPageForIdeas, AarhusWorkshop.IdeaPortal],
        };

    /// <summary>Whether one is open to changing things, asked of each side (F07).</summary>
    public static Fact Openness { get; } =
        new()
        {
            Key = new("openness"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,
            AskedOfEach = true,
            Steps =
            [
                GettingStarted.RoomForOpenness,
                InformationAndDialogue.DareToLetGo,
                InformationAndDialogue.NotAsUsual,
                AarhusWorkshop.LetItBePlay,
            ],
        };

    /// <summary>Whether one dares to go into the unknown, asked of each side (F08).</summary>
    public static Fact RiskWillingness { get; } =
        new()
        {
            Key = new("riskWillingness"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,
            AskedOfEach = true,
            Steps = [ImportantElements.CourageToGiveUpControl, ManagementBacking.KeepFocusAndBack],
        };

    /// <summary>Whether new thinking and development are needed (F09).</summary>
    public static Fact NewThinkingNeeded { get; } =
        new()
        {
            Key = new("newThinkingNeeded"),
            Nature = FactNature.Given,
            Answerers = Parties.BothSides,
        };

    /// <summary>Whether the collaboration is equal, asked of each side (F10).</summary>
    public static Fact EqualCollaboration { get; } =
        new()
        {
            Key = new("equalCollaboration"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,
            AskedOfEach = true,
            Steps = [ImportantElements.ClearDecisionRights, CollaborationStructure.EqualCoordinationForum],
        };

    /// <summary>Whether one of the actors has the final responsibility (F11).</summary>
    public static Fact OneActorFinallyResponsible { get; } =
        new()
        {
            Key = new("oneActorFinallyResponsible"),
            Nature = FactNature.Decided,
            Answerers = [Parties.Municipality, Parties.Management],

            Steps = [ImportantElements.ClearDecisionRights, AarhusWorkshop.BindingContract],
        };

    /// <summary>Whether it is an existing, established activity or effort (F12).</summary>
    public static Fact EstablishedActivity { get; } =
        new()
        {
            Key = new("establishedActivity"),
            Nature = FactNature.Given,
            Answerers = Parties.BothSides,
        };

    /// <summary>Whether there is political will to co-create (F13).</summary>
    public static Fact PoliticalWill { get; } =
        new()
        {
            Key = new("politicalWill"),
            Nature = FactNature.Decided,
            Answerers = [Parties.Management],

            Steps =
            [
                ManagementBacking.GatherKnowledge,
                ManagementBacking.InvolveManagement,
                ManagementBacking.InvitePoliticians,
                ManagementBacking.PassOnGoodStories,
            ],
        };

    /// <summary>Whether there is a mandate to co-create (F14).</summary>
    public static Fact Mandate { get; } =
        new()
        {
            Key = new("mandate"),
            Nature = FactNature.Decided,
            Answerers = [Parties.Management],

            Steps = [CollaborationStructure.ManagementInForum, AarhusWorkshop.MandateBehind],
        };

    /// <summary>Whether the solutions are politically fixed (F15).</summary>
    public static Fact SolutionsPoliticallyFixed { get; } =
        new()
        {
            Key = new("solutionsPoliticallyFixed"),
            Nature = FactNature.Decided,
            Answerers = [Parties.Management],

            Steps = [ManagementBacking.InvitePoliticians],
        };

    /// <summary>Whether both need and solutions are already identified (F16).</summary>
    public static Fact NeedAndSolutionIdentified { get; } =
        new()
        {
            Key = new("needAndSolutionIdentified"),
            Nature = FactNature.Given,
            Answerers = Parties.BothSides,
        };

    /// <summary>Whether frames or solutions were set before the parties met; never changes a verdict.</summary>
    public static Fact SolutionsSetBeforehand { get; } =
        new()
        {
            Key = new("solutionsSetBeforehand"),
            Nature = FactNature.Arrangeable,
            Answerers = Parties.BothSides,

            Steps =
            [
                CoCreationInPractice.NoSolutionsBeforehand,
                GettingStarted.NothingFixedBeforeMeeting,
                JointEfforts.PurposeMaySeemUnclear,
            ],
        };

    /// <summary>All of them, in the order of the book.</summary>
    public static ValueList<Fact> All { get; } =
    [
        NewWelfareGoal,
        CrossSectorResources,
        EqualDialogue,
        JointDefinition,
        JointIdeas,
        OpenInitiative,
        Openness,
        RiskWillingness,
        NewThinkingNeeded,
        EqualCollaboration,
        OneActorFinallyResponsible,
        EstablishedActivity,
        PoliticalWill,
        Mandate,
        SolutionsPoliticallyFixed,
        NeedAndSolutionIdentified,
        SolutionsSetBeforehand,
    ];
}
