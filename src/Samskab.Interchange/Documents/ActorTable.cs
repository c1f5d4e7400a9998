using Samskab.Actors;
using Samskab.Areas;
using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of an actor.</summary>
internal static class ActorTable
{
    public static ObjectShape<Actor> Shape { get; } = Table();

    private static ObjectShape<Actor> Table()
    {
        var members = new Members<Actor>();
        var id = members.Id(its => its.Id);
        var name = members.Name(its => its.Name);
        var kind = members.Required("kind", EnumShape.Of<ActorKind>(), its => its.Kind, "What kind of actor it is.");
        var partOf = members.Optional("partOf", new IdShape<ActorId>(), its => its.PartOf, "The actor it is part of.");
        var areas = members.Optional("areas", Lists.Ids<AreaId>(), its => its.Areas, "Where it is active.");
        var themes = members.Optional("themes", Lists.Ids<ThemeId>(), its => its.Themes, "What it works with.");
        var competences = members.Optional(
            "competences",
            Lists.Of(CommonMembers.TextShape),
            its => its.Competences,
            "What it can contribute."
        );
        var receives = members.Optional(
            "receives",
            Lists.Ids<ThemeId>(),
            its => its.Receives,
            "What people bring to it for others, such as donations."
        );
        var availability = members.Optional(
            "availability",
            EnumShape.Of<Availability>(),
            its => its.Availability,
            "When it can be met."
        );
        var refersTo = members.Optional(
            "refersTo",
            TimelineTable.Of("referenceEntry", ReferenceTable.Shape),
            its => its.RefersTo,
            "Whom it refers to, over time."
        );
        var cvr = members.Optional(
            "cvr",
            new CodeShape<CvrNumber>("^[1-9][0-9]{7}$"),
            its => its.Cvr,
            "The number in the central business register."
        );
        var contacts = members.Optional(
            "contacts",
            Lists.Of(RoleContactTable.Shape),
            its => its.Contacts,
            "Whom to ask, by role."
        );
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Name = read.Of(name)!,
                Kind = read.Of(kind),
                PartOf = read.Of(partOf),
                Areas = read.Of(areas),
                Themes = read.Of(themes),
                Competences = read.Of(competences),
                Receives = read.Of(receives),
                Availability = read.Of(availability),
                RefersTo = read.Of(refersTo),
                Cvr = read.Of(cvr),
                Contacts = read.Of(contacts),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("actor", "A part of the municipality or of civil society.", table);
    }
}
