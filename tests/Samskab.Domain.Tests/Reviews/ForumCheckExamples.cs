using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Examples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>Examples of the checks of fora and of the collaboration as a whole.</summary>
internal static class ForumCheckExamples
{
    private static readonly TermsOfReference Complete = new()
    {
        Version = "2026",
        Purpose = new TermsSection.KnownToExist(),
        Tasks = new TermsSection.KnownToExist(),
        DecisionMandate = new TermsSection.KnownToExist(),
        Composition = new TermsSection.KnownToExist(),
        MeetingFrequency = new TermsSection.KnownToExist(),
    };

    public static IReadOnlyList<CheckExample> All { get; } =
    [
        .. Of(
            "R-CC-19",
            CoCreationInPractice.FrequentOpenCommunication,
            good: Met(Day.PlusDays(-90)),
            bad: Met(Day.PlusDays(-91)),
            open: Shared()
        ),
        .. Of(
            "R-CC-23",
            CoCreationInPractice.ChooseCoordinator,
            good: In(ForumKind.WorkingGroup, Coordinator),
            bad: In(ForumKind.WorkingGroup, [.. Seats(1, 1)]),
            open: Unseated(ForumKind.WorkingGroup)
        ),
        .. Of(
            "R-ORG-04",
            CollaborationTypes.AcrossAssociations,
            good: Shared("roede-kors", "frivilligcenter"),
            bad: Shared("roede-kors", "venligbo"),
            open: Unseated(ForumKind.NetworkGroup)
        ),
        .. Of(
            "R-ORG-17",
            CollaborationTypes.ManagementRepresented,
            good: In(ForumKind.CoordinationForum, Seat("leder", Side.Municipality, SeatRole.Management)),
            bad: In(ForumKind.CoordinationForum, [.. Seats(2, 2)]),
            open: In(ForumKind.CoordinationForum, Seat("formand", Side.Municipality, SeatRole.Chair))
        ),
        .. Of(
            "R-ORG-22",
            CollaborationTypes.BroadNetwork,
            good: In(ForumKind.NetworkGroup, [.. Seats(3, 7)]),
            bad: In(ForumKind.NetworkGroup, [.. Seats(4, 16)]),
            open: In(ForumKind.NetworkGroup, [.. Seats(3, 7), Seat("x", null)])
        ),
        .. Of(
            "R-GI-18",
            GettingStarted.TimeForCoordinator,
            good: In(ForumKind.CoordinationForum, Coordinator with { HoursPerWeek = 2 }),
            bad: In(ForumKind.CoordinationForum, Coordinator with { HoursPerWeek = 1 }),
            open: In(ForumKind.CoordinationForum, Coordinator)
        ),
        .. Of(
            "R-GI-19",
            GettingStarted.CivilSocietyBroadly,
            good: Shared("roede-kors", "venligbo", "frivilligcenter"),
            bad: Shared("roede-kors", "venligbo"),
            open: Shared("roede-kors", "venligbo", "ildsjaele")
        ),
        .. Of(
            "R-GI-20",
            GettingStarted.DepartmentsBroadly,
            good: Shared("jobcenter", "kultur"),
            bad: Shared("jobcenter", "direktionen"),
            open: Shared("jobcenter", "bibliotek")
        ),
        .. Of(
            "R-ST-05",
            CollaborationStructure.TermsOfReference,
            good: With(Forum(ForumKind.SteeringGroup) with { Terms = [Complete] }),
            bad: With(Forum(ForumKind.SteeringGroup) with { Terms = [] }),
            open: With(Forum(ForumKind.SteeringGroup))
        ),
        .. Of("R-RC-16", MunicipalCircles.StartSimply, good: JustBegun),
        .. Of(
            "R-ST-12",
            CollaborationStructure.EqualCoordinationForum,
            good: In(ForumKind.CoordinationForum, [.. Seats(2, 2)]),
            bad: In(ForumKind.CoordinationForum, [.. Seats(1, 0)]),
            open: Unseated(ForumKind.CoordinationForum)
        ),
        .. Of(
            "R-ST-13",
            CollaborationStructure.ChooseCoordinator,
            good: In(ForumKind.CoordinationForum, Coordinator),
            bad: In(ForumKind.CoordinationForum, [.. Seats(1, 1)]),
            open: Unseated(ForumKind.CoordinationForum)
        ),
        .. Of(
            "R-ST-20",
            CollaborationStructure.ManagementInForum,
            good: Deciding(new Holder.OfActor(new("kultur")), "kultur"),
            bad: Deciding(new Holder.OfActor(new("kultur")), "jobcenter"),
            open: In(ForumKind.CoordinationForum, Sitting("kultur"))
        ),
        .. Of(
            "R-KO-37",
            CollaborationStructure.EqualRepresentation,
            good: In(ForumKind.WorkingGroup, [.. Seats(2, 2)]),
            bad: In(ForumKind.WorkingGroup, [.. Seats(1, 4)]),
            open: In(ForumKind.WorkingGroup, [.. Seats(1, 3), Seat("x", null)])
        ),
        .. Of(
            "R-NF-27",
            JointEfforts.BackingOutsideHours,
            good: With(InTheEvening with { IsBackedOutsideHours = true }),
            bad: With(InTheEvening with { IsBackedOutsideHours = false }),
            open: With(InTheEvening)
        ),
        .. Of(
            "R-DI-04",
            InformationAndDialogue.MeetTwiceAYear,
            good: Meeting(2),
            bad: Meeting(1),
            open: With(Forum(ForumKind.VolunteerNetwork))
        ),
        .. Of(
            "R-DI-05",
            InformationAndDialogue.ThemeAndFixedItems,
            good: Fixed(AgendaItemKind.Round, AgendaItemKind.NewsFromMunicipality, AgendaItemKind.StatusOfActivities),
            bad: Fixed(AgendaItemKind.Round),
            open: With(Forum(ForumKind.NetworkGroup))
        ),
        .. Of(
            "R-RU-21d",
            RudersdalOrganisation.SteeringGroupChair,
            good: In(ForumKind.SteeringGroup, Seat("formand", Side.Municipality, SeatRole.Chair)),
            bad: In(ForumKind.SteeringGroup, Seat("medlem", Side.Municipality)),
            open: Unseated(ForumKind.SteeringGroup)
        ),
    ];

    private static Seat Coordinator => Seat("tovholder", Side.CivilSociety, SeatRole.Coordinator);

    private static Forum InTheEvening =>
        Forum(ForumKind.WorkingGroup, [.. Seats(1, 1)]) with
        {
            Rhythm = new Schedule.Weekly(1, [IsoDayOfWeek.Tuesday]) { Time = new LocalTime(17, 0) },
        };

    private static CollaborationParts With(Forum forum) => Wider with { Forums = [forum] };

    private static CollaborationParts In(ForumKind kind, params ValueList<Seat> seats) => With(Forum(kind, seats));

    private static CollaborationParts Unseated(ForumKind kind) => With(Forum(kind) with { Seats = null });

    private static CollaborationParts Shared(params string[] actors) =>
        In(ForumKind.NetworkGroup, [.. actors.Select(Sitting)]);

    private static CollaborationParts Met(LocalDate on) =>
        Shared() with
        {
            Meetings =
            [
                new()
                {
                    Id = new("m"),
                    Forum = new("krs"),
                    On = on,
                },
            ],
        };

    private static CollaborationParts JustBegun =>
        Met(Day) with
        {
            Forums = [Forum(ForumKind.MunicipalCircle) with { Terms = [] }],
        };

    private static CollaborationParts Meeting(int timesPerYear) =>
        With(Forum(ForumKind.VolunteerNetwork) with { Rhythm = new Schedule.TimesPerYear(timesPerYear) });

    private static CollaborationParts Fixed(params ValueList<AgendaItemKind> items) =>
        With(Forum(ForumKind.NetworkGroup) with { FixedItems = items });

    private static CollaborationParts Deciding(Holder holder, string sitting) =>
        With(
            Forum(ForumKind.CoordinationForum, Sitting(sitting)) with
            {
                Terms = [Complete with { DecisionMandate = new TermsSection.Absent() }],
            }
        ) with
        {
            Matters = [new() { Id = new("tilskud"), Name = "Tilskud" }],
            Mandates =
            [
                new()
                {
                    Id = new("m"),
                    Holder = holder,
                    Power = Power.Decide,
                    Matter = new("tilskud"),
                    Valid = Periods.Always,
                },
            ],
        };
}
