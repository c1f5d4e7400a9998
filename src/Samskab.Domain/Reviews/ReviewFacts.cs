using Samskab.Actors;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>What a review asks for where it cannot tell: each names who can say it.</summary>
public static class ReviewFacts
{
    /// <summary>What the terms of reference say.</summary>
    public static Fact TermsOfReference { get; } = Told("termsOfReference", Parties.BothSides);

    /// <summary>Who sits in the forum.</summary>
    public static Fact Seats { get; } = Told("seats", Parties.BothSides);

    /// <summary>The side that seats speak for.</summary>
    public static Fact SeatSides { get; } = Told("seatSides", Parties.BothSides);

    /// <summary>The actors that hold seats.</summary>
    public static Fact SeatActors { get; } = Told("seatActors", Parties.BothSides);

    /// <summary>Whether those in a seat are of management.</summary>
    public static Fact SeatManagement { get; } = Told("seatManagement", [Parties.Municipality]);

    /// <summary>The departments that actors are part of.</summary>
    public static Fact ActorDepartments { get; } = Told("actorDepartments", [Parties.Municipality]);

    /// <summary>What actors in civil society are.</summary>
    public static Fact ActorKinds { get; } = Told("actorKinds", [Parties.CivilSociety]);

    /// <summary>Who in a forum may decide what.</summary>
    public static Fact DecisionMandates { get; } = Told("decisionMandates", [Parties.Management]);

    /// <summary>How much time there is for coordinating.</summary>
    public static Fact CoordinatorHours { get; } = Told("coordinatorHours", Parties.BothSides);

    /// <summary>How often a forum meets.</summary>
    public static Fact Rhythm { get; } = Told("rhythm", Parties.BothSides);

    /// <summary>When fora have met.</summary>
    public static Fact Meetings { get; } = Told("meetings", Parties.BothSides);

    /// <summary>Whether management backs that employees take part outside working hours.</summary>
    public static Fact BackedOutsideHours { get; } = Told("backedOutsideHours", [Parties.Management]);

    /// <summary>What an alignment of expectations says.</summary>
    public static Fact Expectations { get; } = Told("expectations", Parties.BothSides);

    /// <summary>What ground rules say.</summary>
    public static Fact GroundRules { get; } = Told("groundRules", Parties.BothSides);

    /// <summary>What the parties of an agreement promise.</summary>
    public static Fact Commitments { get; } = Told("commitments", Parties.BothSides);

    /// <summary>Whether an agreement binds.</summary>
    public static Fact IsBinding { get; } = Told("isBinding", Parties.BothSides);

    /// <summary>The tasks of ground rules.</summary>
    public static Fact Tasks { get; } = Told("tasks", Parties.BothSides);

    /// <summary>Which tasks take a professional.</summary>
    public static Fact TaskTakesProfessional { get; } = Told("taskTakesProfessional", [Parties.Municipality]);

    /// <summary>Who does a task.</summary>
    public static Fact TaskDoneBy { get; } = Told("taskDoneBy", Parties.BothSides);

    /// <summary>How many individuals a task rests on.</summary>
    public static Fact TaskRestsOn { get; } = Told("taskRestsOn", Parties.BothSides);

    /// <summary>Whether it is written down how a task is done.</summary>
    public static Fact TaskIsWrittenDown { get; } = Told("taskIsWrittenDown", Parties.BothSides);

    /// <summary>The agenda of a meeting.</summary>
    public static Fact Agenda { get; } = Told("agenda", Parties.BothSides);

    /// <summary>The fixed items of a forum.</summary>
    public static Fact FixedItems { get; } = Told("fixedItems", Parties.BothSides);

    /// <summary>To whom the items of an agenda are relevant.</summary>
    public static Fact Relevance { get; } = Told("relevance", [Parties.CivilSociety]);

    /// <summary>When a meeting begins.</summary>
    public static Fact MeetingTime { get; } = Told("meetingTime", Parties.BothSides);

    /// <summary>When volunteers can take part.</summary>
    public static Fact Availability { get; } = Told("availability", [Parties.CivilSociety]);

    /// <summary>Who was at the meetings.</summary>
    public static Fact Attendance { get; } = Told("attendance", Parties.BothSides);

    /// <summary>What actors receive for others.</summary>
    public static Fact Receives { get; } = Told("receives", Parties.BothSides);

    /// <summary>Who made contacts.</summary>
    public static Fact ContactSender { get; } = Told("contactSender", Parties.BothSides);

    /// <summary>Which contacts were about the same.</summary>
    public static Fact ContactTopic { get; } = Told("contactTopic", Parties.BothSides);

    /// <summary>Who else was told of contacts.</summary>
    public static Fact ContactInformed { get; } = Told("contactInformed", [Parties.CivilSociety]);

    /// <summary>When contacts were answered.</summary>
    public static Fact ContactAnswered { get; } = Told("contactAnswered", Parties.BothSides);

    /// <summary>Which contact is the main entrance.</summary>
    public static Fact MainEntrance { get; } = Told("mainEntrance", Parties.BothSides);

    /// <summary>The day that the overview describes.</summary>
    public static Fact OverviewDay { get; } = Told("overviewDay", [Parties.Municipality]);

    /// <summary>When it was checked whether an effort is relevant to its target group.</summary>
    public static Fact QualityChecks { get; } = Told("qualityChecks", Parties.BothSides);

    /// <summary>When the results of an effort were evaluated.</summary>
    public static Fact Evaluations { get; } = Told("evaluations", Parties.BothSides);

    /// <summary>When an effort began.</summary>
    public static Fact EffortBegan { get; } = Told("effortBegan", Parties.BothSides);

    /// <summary>Whether a working group has solved its task.</summary>
    public static Fact TaskSolved { get; } = Told("taskSolved", Parties.BothSides);

    /// <summary>Whether the effort of a working group is in operation.</summary>
    public static Fact EffortInOperation { get; } = Told("effortInOperation", Parties.BothSides);

    /// <summary>Who takes part in a reception workshop.</summary>
    public static Fact WorkshopParticipants { get; } = Told("workshopParticipants", Parties.BothSides);

    /// <summary>What stands on the timeline of a reception workshop.</summary>
    public static Fact TimelineCards { get; } = Told("timelineCards", Parties.BothSides);

    /// <summary>On which days the cards of a timeline stand.</summary>
    public static Fact CardDays { get; } = Told("cardDays", Parties.BothSides);

    /// <summary>Which side has put cards on a timeline.</summary>
    public static Fact CardSides { get; } = Told("cardSides", Parties.BothSides);

    /// <summary>Which cards of a timeline give information.</summary>
    public static Fact CardInforms { get; } = Told("cardInforms", Parties.BothSides);

    /// <summary>Which offers the municipality tells those who arrive of.</summary>
    public static Fact CardTellsOf { get; } = Told("cardTellsOf", [Parties.Municipality]);

    /// <summary>What the cards of a timeline must not stand before.</summary>
    public static Fact CardOrder { get; } = Told("cardOrder", Parties.BothSides);

    /// <summary>All of them.</summary>
    public static FactList All { get; } =
        new(
            TermsOfReference,
            Seats,
            SeatSides,
            SeatActors,
            SeatManagement,
            ActorDepartments,
            ActorKinds,
            DecisionMandates,
            CoordinatorHours,
            Rhythm,
            Meetings,
            BackedOutsideHours,
            Expectations,
            GroundRules,
            Commitments,
            IsBinding,
            Tasks,
            TaskTakesProfessional,
            TaskDoneBy,
            TaskRestsOn,
            TaskIsWrittenDown,
            Agenda,
            FixedItems,
            Relevance,
            MeetingTime,
            Availability,
            Attendance,
            OfferFacts.NeedPeople,
            OfferFacts.OfferCapacity,
            OfferFacts.Areas,
            OfferFacts.Groups,
            OfferFacts.Period,
            OfferFacts.SessionTimes,
            Receives,
            ContactSender,
            ContactTopic,
            ContactInformed,
            ContactAnswered,
            MainEntrance,
            OverviewDay,
            QualityChecks,
            Evaluations,
            EffortBegan,
            JointEffortFacts.ExpectationsAligned,
            JointEffortFacts.GroundRulesSet,
            JointEffortFacts.TargetGroupInvolved,
            CoCreationFacts.SolutionsSetBeforehand,
            TaskSolved,
            EffortInOperation,
            WorkshopParticipants,
            TimelineCards,
            CardDays,
            CardSides,
            CardInforms,
            CardTellsOf,
            CardOrder
        );

    private static Fact Told(string key, ValueList<Party> answerers) =>
        new()
        {
            Key = new(key),
            Nature = FactNature.Given,
            Answerers = answerers,
        };
}
