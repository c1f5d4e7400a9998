using Samskab.Actors;
using Samskab.Forums;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of an attendance.</summary>
internal static class AttendanceTable
{
    public static ObjectShape<Attendance> Shape { get; } = Table();

    private static ObjectShape<Attendance> Table()
    {
        var members = new Members<Attendance>();
        var participant = members.Required(
            "participant",
            CommonMembers.ParticipantShape,
            its => its.Participant,
            "The participant, as a token that only the host understands."
        );
        var side = members.Optional("side", EnumShape.Of<Side>(), its => its.Side, "The side it counts for.");
        var wasThere = members.Decisive(
            "wasThere",
            new FlagShape { SaysNo = true },
            its => its.WasThere ? null : false,
            "Whether the participant was there; absent where it is so."
        );
        var table = members.Make(read =>
            new()
            {
                Participant = read.Of(participant),
                Side = read.Of(side),
                WasThere = read.Of(wasThere) ?? true,
            }
        );
        return new("attendance", "Who was at a meeting, or was not.", table);
    }
}
