using Samskab.Actors;
using Samskab.Forums;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a seat.</summary>
internal static class SeatTable
{
    public static ObjectShape<Seat> Shape { get; } = Table();

    private static ObjectShape<Seat> Table()
    {
        var members = new Members<Seat>();
        var id = members.Required("id", new IdShape<SeatId>(), its => its.Id, "The id, supplied by the host.");
        var actor = members.Decisive("actor", new IdShape<ActorId>(), its => its.Actor, "The actor that has the seat.");
        var participant = members.Decisive(
            "participant",
            CommonMembers.ParticipantShape,
            its => its.Participant,
            "The participant, as a token that only the host understands."
        );
        var side = members.Optional("side", EnumShape.Of<Side>(), its => its.Side, "The side it counts for.");
        var role = members.Decisive(
            "role",
            EnumShape.Of<SeatRole>(),
            its => its.Role == SeatRole.Member ? null : its.Role,
            "The role; absent for a member."
        );
        var deputyFor = members.Decisive(
            "deputyFor",
            new IdShape<SeatId>(),
            its => its.DeputyFor,
            "The seat it stands in for."
        );
        var during = members.Decisive("during", SpanTable.Shape, its => its.During, "When the seat is held.");
        var absence = members.Decisive("absence", SpanTable.Periods, its => its.Absence, "When its holder is away.");
        var hoursPerWeek = members.Optional(
            "hoursPerWeek",
            new WholeNumberShape(0, 168),
            its => its.HoursPerWeek,
            "How many hours a week its holder has for it, rounded down."
        );
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Actor = read.Of(actor),
                Participant = read.Of(participant),
                Side = read.Of(side),
                Role = read.Of(role) ?? SeatRole.Member,
                DeputyFor = read.Of(deputyFor),
                During = read.Of(during),
                Absence = read.Of(absence),
                HoursPerWeek = read.Of(hoursPerWeek),
            }
        );
        return new("seat", "A seat in a forum; vacant without an actor and participant.", table);
    }
}
