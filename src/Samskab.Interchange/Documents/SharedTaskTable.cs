using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a task.</summary>
internal static class SharedTaskTable
{
    public static ObjectShape<SharedTask> Shape { get; } = Table();

    private static ObjectShape<SharedTask> Table()
    {
        var members = new Members<SharedTask>();
        var name = members.Name(its => its.Name);
        var takesProfessional = members.Optional(
            "takesProfessional",
            new FlagShape { SaysNo = true },
            its => its.TakesProfessional,
            "Whether it takes a professional."
        );
        var doneBy = members.Optional("doneBy", Lists.Ids<ActorId>(), its => its.DoneBy, "The actors that do it.");
        var restsOn = members.Optional(
            "restsOn",
            Lists.Whole(CommonMembers.ParticipantShape),
            its => its.RestsOn,
            "The participants it rests on, as tokens that only the host understands."
        );
        var isWrittenDown = members.Optional(
            "isWrittenDown",
            new FlagShape { SaysNo = true },
            its => its.IsWrittenDown,
            "Whether the way it is done is written down."
        );
        var table = members.Make(read =>
            new()
            {
                Name = read.Of(name)!,
                TakesProfessional = read.Of(takesProfessional),
                DoneBy = read.Of(doneBy),
                RestsOn = read.Of(restsOn),
                IsWrittenDown = read.Of(isWrittenDown),
            }
        );
        return new("sharedTask", "A task and who does it.", table);
    }
}
