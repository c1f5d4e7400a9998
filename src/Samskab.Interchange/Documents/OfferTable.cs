using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Offers;
using Samskab.Shapes;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>The members of an offer.</summary>
internal static class OfferTable
{
    /// <summary>A number of people.</summary>
    public static MappedShape<Capacity, int> Places { get; } =
        new(new WholeNumberShape(0), people => new(people), capacity => capacity.People);

    /// <summary>How far an offer or initiative has come, over time.</summary>
    public static MappedShape<Timeline<OfferStatus>, ValueList<TimelineEntry<OfferStatus>>> Status { get; } =
        TimelineTable.Of("statusEntry", EnumShape.Of<OfferStatus>());

    public static ObjectShape<Offer> Shape { get; } = Table();

    private static ObjectShape<Offer> Table()
    {
        var members = new Members<Offer>();
        var id = members.Id(its => its.Id);
        var name = members.Name(its => its.Name);
        var provider = members.Required(
            "provider",
            new IdShape<ActorId>(),
            its => its.Provider,
            "The actor that offers it."
        );
        var theme = members.Required("theme", new IdShape<ThemeId>(), its => its.Theme, "The theme.");
        var targetGroups = members.Scope("targetGroups", its => its.TargetGroups, "Whom it is for.");
        var areas = members.Scope("areas", its => its.Areas, "Where it is.");
        var during = members.Decisive("during", SpanTable.Shape, its => its.During, "When it is there.");
        var status = members.Decisive("status", Status, its => its.Status, "The status, over time.");
        var capacity = members.Optional("capacity", Places, its => its.Capacity, "How many people it has room for.");
        var schedule = members.Optional("schedule", ScheduleTable.Shape, its => its.Schedule, "When it takes place.");
        var fromMember = members.Optional(
            "from",
            new IdShape<InitiativeId>(),
            its => its.From,
            "The initiative it came from."
        );
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Name = read.Of(name)!,
                Provider = read.Of(provider),
                Theme = read.Of(theme),
                TargetGroups = read.Of(targetGroups),
                Areas = read.Of(areas),
                During = read.Of(during),
                Status = read.Of(status),
                Capacity = read.Of(capacity),
                Schedule = read.Of(schedule),
                From = read.Of(fromMember),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("offer", "What an actor offers.", table);
    }
}
