using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Themes;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>One example of each answer for every check of efforts, contacts, entrances and branches, on <see cref="Day"/>.</summary>
internal static class EffortCheckExamples
{
    /// <summary>An effort of the job centre and an association.</summary>
    public static readonly Initiative Effort = new()
    {
        Id = new("sprogcafe"),
        Name = "Sprogcafé",
        Participants = [new("jobcenter"), new("roede-kors")],
    };

    public static readonly LocalDate Begun = Day.PlusYears(-3);

    /// <summary>The same in operation for three years.</summary>
    public static readonly Initiative Running = Effort with { Status = Timeline.Since(Begun, OfferStatus.InOperation) };

    /// <summary>A volunteer turns to the job centre.</summary>
    public static readonly Contact Call = new()
    {
        Id = new("c1"),
        On = Day.PlusDays(-30),
        FromActor = new("roede-kors"),
        FromParticipant = new("p-1"),
        ToActor = new("jobcenter"),
        About = new("sag-1"),
    };

    /// <summary>The job centre passes something on.</summary>
    public static readonly Contact News = new()
    {
        Id = new("i1"),
        On = Day.PlusDays(-200),
        Kind = ContactKind.Information,
        FromActor = new("jobcenter"),
        ToActor = new("roede-kors"),
        About = new("info-1"),
    };

    /// <summary>The municipality with its job centre, and two branches of an association with their circle.</summary>
    public static readonly CollaborationParts Circle = Base with
    {
        Actors =
        [
            Part("kommunen", ActorKind.Municipality, null),
            Part("jobcenter", ActorKind.Department, "kommunen"),
            Part("roede-kors", ActorKind.Association, null),
            Part("den-store", ActorKind.LocalBranch, "roede-kors"),
            Part("den-lille", ActorKind.LocalBranch, "roede-kors"),
        ],
        Forums =
        [
            Forum(ForumKind.MunicipalCircle, Held("den-store"), Held("den-lille")) with
            {
                Established = new LocalDate(2020, 1, 1),
            },
        ],
    };

    /// <summary>The municipality turns to the circle, and both branches are told.</summary>
    public static readonly Contact ToCircle = new()
    {
        Id = new("k1"),
        On = Day.PlusDays(-30),
        FromActor = new("jobcenter"),
        ToForum = new("krs"),
        Informed = [new("den-store"), new("den-lille")],
    };

    /// <summary>The municipality turns to the large branch alone, and nobody else is told.</summary>
    public static readonly Contact ToBranch = ToCircle with
    {
        ToForum = null,
        ToActor = new("den-store"),
        Informed = [],
    };

    /// <summary>Terms of reference with the three sections of a circle.</summary>
    public static readonly TermsOfReference Described = new()
    {
        Version = "2026",
        Purpose = new TermsSection.KnownToExist(),
        DecisionMandate = new TermsSection.KnownToExist(),
        RelationToBranches = new TermsSection.KnownToExist(),
    };

    /// <summary>The association passes something on to both branches, and tells nobody else.</summary>
    public static readonly Contact ToBranches = News with
    {
        On = Day.PlusDays(-30),
        FromActor = new("roede-kors"),
        ToActor = new("den-store"),
        Informed = [new("den-lille")],
    };

    public static IReadOnlyList<CheckExample> All { get; } =
    [
        .. Stated("R-CC-12", CoCreationInPractice.ConsiderTargetGroup, JointEffortFacts.TargetGroupInvolved),
        .. Stated("R-IN-01", CoCreationInPractice.ConsiderTargetGroup, JointEffortFacts.TargetGroupInvolved),
        .. Stated("R-CC-16", CoCreationInPractice.AlignRoles, JointEffortFacts.ExpectationsAligned),
        .. Received("R-EX-11"),
        .. Received("R-EX-12"),
        .. Stated("R-DI-17", InformationAndDialogue.SetGroundRules, JointEffortFacts.GroundRulesSet),
        .. Three(
            "R-GI-30",
            GettingStarted.NothingFixedBeforeMeeting,
            Of(Effort with { Statements = [CoCreationFacts.SolutionsSetBeforehand.Yes()] }),
            Of(Effort with { Statements = [CoCreationFacts.SolutionsSetBeforehand.No()] }),
            Of(Effort)
        ),
        .. Three(
            "R-OV-15",
            OverviewAndCoordination.KeepOneAnotherInformed,
            Of(Effort) with
            {
                AsOf = Day.PlusDays(-181),
            },
            Of(Effort) with
            {
                AsOf = Day.PlusDays(-180),
            },
            Of(Effort)
        ),
        .. Three(
            "R-NF-20",
            JointEfforts.QualityCheck,
            Of(Running with { QualityChecks = [Day.PlusDays(-366)] }),
            Of(Running with { QualityChecks = [Day.PlusDays(-365)] }),
            Of(Running)
        ),
        .. Three(
            "R-FW-07",
            FieldWork.LongTermInvestment,
            Of(Running with { Evaluations = [Begun.PlusMonths(6).PlusDays(-1)] }),
            Of(Running with { Evaluations = [Begun.PlusMonths(6)] }),
            Of(Effort with { Evaluations = [Begun.PlusMonths(6)] })
        ),
        .. Three(
            "R-IN-21",
            InvolvingAllParties.ListenToVolunteers,
            Made(Call with { Answered = Call.On.PlusDays(15) }),
            Made(Call with { Answered = Call.On.PlusDays(14) }),
            Made(Call)
        ),
        .. Three(
            "R-KO-28",
            InformationAndDialogue.InformAndRepeat,
            Made(News),
            Made(News, News with { Id = new("i2"), On = Day }),
            Made(News with { About = null })
        ),
        .. Repeated("R-KO-10"),
        .. Repeated("R-KO-11"),
        .. Repeated("R-KO-12"),
        .. Three(
            "R-RU-26",
            RudersdalOrganisation.OneMainEntrance,
            Entered(true, "kommunen", "jobcenter"),
            Entered(true, "jobcenter"),
            Entered(null, "jobcenter")
        ),
        .. Entrance("R-RC-09"),
        .. Entrance("R-RC-10"),
        .. Entrance("R-RC-28"),
        .. Three(
            "R-RC-19",
            MunicipalCircles.PurposeAndMandate,
            Terms(Described with { RelationToBranches = new TermsSection.Absent() }),
            Terms(Described),
            Terms(Described with { RelationToBranches = null })
        ),
        .. Three(
            "R-RC-20",
            MunicipalCircles.InformCircleChairs,
            Informed(ToBranches),
            Informed(ToBranches with { Informed = [new("den-lille"), new("formanden")] }),
            Informed(ToBranches with { Informed = null })
        ),
        .. Three(
            "R-RC-25",
            MunicipalCircles.NoBranchAlone,
            OneBranch([Held("roede-kors")]),
            OneBranch([Held("den-lille")]),
            OneBranch(null)
        ),
        .. Three(
            "R-RC-26",
            MunicipalCircles.AddressTheCircle,
            Turned(ToBranch),
            Turned(ToCircle),
            Turned(ToBranch with { FromActor = null })
        ),
        .. Three(
            "R-RC-27",
            MunicipalCircles.BalanceOfBranches,
            Turned(ToCircle with { Informed = [new("den-store")] }),
            Turned(ToCircle),
            Turned(ToCircle with { Informed = null })
        ),
    ];

    public static CollaborationParts Of(Initiative effort) => Base with { Initiatives = [effort] };

    public static CollaborationParts Made(params ValueList<Contact> contacts) => Base with { Contacts = contacts };

    /// <summary>The job centre and an association, and what each of them receives.</summary>
    private static CollaborationParts Receivers(ValueList<ThemeId>? municipality, ValueList<ThemeId>? civilSociety) =>
        Base with
        {
            Actors = [Base.Actors[0] with { Receives = municipality }, Base.Actors[2] with { Receives = civilSociety }],
        };

    public static CollaborationParts Turned(params ValueList<Contact> contacts) => Circle with { Contacts = contacts };

    /// <summary>The circle with these seats alone; null where they are not stated.</summary>
    public static CollaborationParts Seated(ValueList<Seat>? seats) =>
        Circle with
        {
            Forums = [Circle.Forums[0] with { Seats = seats }],
        };

    /// <summary>The circle with these terms of reference.</summary>
    public static CollaborationParts Terms(params ValueList<TermsOfReference> versions) =>
        Circle with
        {
            Forums = [Circle.Forums[0] with { Terms = versions }],
        };

    /// <summary>The circle with a chair who sits for neither branch, and what was passed on.</summary>
    public static CollaborationParts Informed(params ValueList<Contact> contacts) =>
        Circle with
        {
            Actors = [.. Circle.Actors, Part("formanden", ActorKind.OtherInCivilSociety, "roede-kors")],
            Forums =
            [
                Circle.Forums[0] with
                {
                    Seats = [Held("den-store"), Held("den-lille"), Held("formanden") with { Role = SeatRole.Chair }],
                },
            ],
            Contacts = contacts,
        };

    public static Seat Held(string actor) => new() { Id = new(actor), Actor = new(actor) };

    /// <summary>The circle where these actors state a contact that is the main entrance, or is not, or of which that is not stated.</summary>
    public static CollaborationParts Entered(bool? isMain, params string[] actors) =>
        Circle with
        {
            Actors =
            [
                .. Circle.Actors.Select(actor =>
                    actors.Contains(actor.Id.Value)
                        ? actor with
                        {
                            Contacts = [new() { Role = "Vagten", IsMainEntrance = isMain }],
                        }
                        : actor
                ),
            ],
        };

    /// <summary>The circle with the small branch alone, and these seats.</summary>
    private static CollaborationParts OneBranch(ValueList<Seat>? seats) =>
        Seated(seats) with
        {
            Actors = [.. Circle.Actors.Where(actor => actor.Id.Value != "den-store")],
        };

    private static Actor Part(string id, ActorKind kind, string? partOf) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = kind,
            PartOf = partOf is null ? null : new ActorId(partOf),
        };

    private static IEnumerable<CheckExample> Stated(string row, Rule rule, Samskab.Facts.Fact fact) =>
        Three(
            row,
            rule,
            Of(Effort with { Statements = [fact.No()] }),
            Of(Effort with { Statements = [fact.Yes()] }),
            Of(Effort)
        );

    private static IEnumerable<CheckExample> Repeated(string row) =>
        Three(
            row,
            TrustfulCommunication.OneApproachIsEnough,
            Made(Call, Call with { Id = new("c2"), FromParticipant = new("p-2") }),
            Made(Call, Call with { Id = new("c2"), FromParticipant = new("p-2"), About = new("sag-2") }),
            Made(Call, Call with { Id = new("c2"), FromParticipant = null })
        );

    private static IEnumerable<CheckExample> Received(string row) =>
        Three(
            row,
            CoCreationInPractice.CoordinateWhatSeveralReceive,
            Receivers([new("bolig")], [new("bolig")]),
            Receivers([new("bolig")], []),
            Receivers([new("bolig")], null)
        );

    private static IEnumerable<CheckExample> Entrance(string row) =>
        Three(
            row,
            MunicipalCircles.OneEntrance,
            Entered(true, "den-store", "den-lille"),
            Entered(true, "den-store"),
            Circle
        );

    private static IEnumerable<CheckExample> Three(
        string row,
        Rule rule,
        CollaborationParts failing,
        CollaborationParts passing,
        CollaborationParts open
    ) =>
        [
            new(row, rule, Answer.No, Collaboration.Create(failing).Value),
            new(row, rule, Answer.Yes, Collaboration.Create(passing).Value),
            new(row, rule, Answer.Unknown, Collaboration.Create(open).Value),
        ];
}
