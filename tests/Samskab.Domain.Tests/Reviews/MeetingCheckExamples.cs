using NodaTime;
using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Examples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>Examples of the checks of meetings and of who comes to them.</summary>
internal static class MeetingCheckExamples
{
    public static IReadOnlyList<CheckExample> All { get; } =
    [
        .. Of(
            "R-OV-19",
            OverviewAndCoordination.StableAttendance,
            good: Attended("p-1"),
            bad: Attended("p-2"),
            open: Attended(null)
        ),
        .. Of(
            "R-ST-19",
            CollaborationStructure.MeetWhenVolunteersAreFree,
            good: With(Meeting(Day) with { Begins = new LocalTime(17, 0) }),
            bad: With(Meeting(Day) with { Begins = new LocalTime(10, 0) }),
            open: With(Meeting(Day))
        ),
        .. Of(
            "R-DI-09",
            InformationAndDialogue.RelevantToAll,
            good: About(new AgendaItem { RelevantTo = [Side.CivilSociety] }),
            bad: About(new AgendaItem { Kind = AgendaItemKind.InternalMunicipal }),
            open: About(new AgendaItem())
        ),
    ];

    private static Meeting Meeting(LocalDate on) =>
        new()
        {
            Id = new($"m-{on.Year}-{on.Month}"),
            Forum = new("krs"),
            On = on,
        };

    private static CollaborationParts With(params ValueList<Meeting> meetings) =>
        Wider with
        {
            Forums = [Forum(ForumKind.WorkingGroup, Sitting("jobcenter"), Sitting("aftenholdet"))],
            Meetings = meetings,
        };

    private static CollaborationParts About(AgendaItem item) => With(Meeting(Day) with { Agenda = [item] });

    private static CollaborationParts Attended(string? later) =>
        With(
            Meeting(Day.PlusMonths(-7)) with
            {
                Attendance = [new() { Participant = new("p-1") }],
            },
            Meeting(Day.PlusMonths(-1)) with
            {
                Attendance = later is null ? null : [new() { Participant = new(later) }],
            }
        );
}
