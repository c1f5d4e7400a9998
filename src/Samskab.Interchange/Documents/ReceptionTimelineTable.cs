using Samskab.Actors;
using Samskab.Reception;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of the timeline of a reception workshop.</summary>
internal static class ReceptionTimelineTable
{
    public static ObjectShape<ReceptionTimeline> Shape { get; } = Table();

    private static ObjectShape<ReceptionTimeline> Table()
    {
        var members = new Members<ReceptionTimeline>();
        var id = members.Id(its => its.Id);
        var name = members.Name(its => its.Name);
        var arrival = members.Required("arrival", new DateShape(), its => its.Arrival, "The day of the arrival.");
        var areas = members.Scope("areas", its => its.Areas, "Where they arrive.");
        var targetGroups = members.Scope("targetGroups", its => its.TargetGroups, "Who arrives.");
        var themes = members.Scope("themes", its => its.Themes, "What the reception is about.");
        var participants = members.Optional(
            "participants",
            Lists.Ids<ActorId>(),
            its => its.Participants,
            "The actors that take part in the workshop."
        );
        var cards = members.Optional(
            "cards",
            Lists.Whole(TimelineCardTable.Shape),
            its => its.Cards,
            "What stands on it, in any order. Each id stands once."
        );
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Name = read.Of(name)!,
                Arrival = read.Of(arrival),
                Areas = read.Of(areas),
                TargetGroups = read.Of(targetGroups),
                Themes = read.Of(themes),
                Participants = read.Of(participants),
                Cards = read.Of(cards),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("receptionTimeline", "What both sides do around the day on which people arrive.", table);
    }
}
