using Samskab.Actors;
using Samskab.Areas;
using Samskab.Forums;
using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of a forum.</summary>
internal static class ForumTable
{
    public static ObjectShape<Forum> Shape { get; } = Table();

    private static ObjectShape<Forum> Table()
    {
        var members = new Members<Forum>();
        var id = members.Id(its => its.Id);
        var name = members.Name(its => its.Name);
        var kind = members.Required("kind", EnumShape.Of<ForumKind>(), its => its.Kind, "What kind of forum it is.");
        var areas = members.Optional("areas", Lists.Ids<AreaId>(), its => its.Areas, "The areas it covers.");
        var themes = members.Optional("themes", Lists.Ids<ThemeId>(), its => its.Themes, "The themes it covers.");
        var seats = members.Optional("seats", Lists.Of(SeatTable.Shape), its => its.Seats, "The seats.");
        var reportsToActor = members.Optional(
            "reportsToActor",
            new IdShape<ActorId>(),
            its => its.ReportsToActor,
            "The actor it reports to."
        );
        var reportsToForum = members.Optional(
            "reportsToForum",
            new IdShape<ForumId>(),
            its => its.ReportsToForum,
            "The forum it reports to."
        );
        var established = members.Decisive(
            "established",
            BoundTable.Shape,
            its => its.Established,
            "When it was established."
        );
        var dissolved = members.Decisive(
            "dissolved",
            DissolutionTable.Shape,
            its => its.Dissolved,
            "When and why it was dissolved."
        );
        var terms = members.Optional(
            "terms",
            Lists.Of(TermsTable.Shape),
            its => its.Terms,
            "The terms of reference, by version."
        );
        var rhythm = members.Optional("rhythm", ScheduleTable.Shape, its => its.Rhythm, "When it meets.");
        var isBackedOutsideHours = members.Optional(
            "isBackedOutsideHours",
            new FlagShape { SaysNo = true },
            its => its.IsBackedOutsideHours,
            "Whether management backs that employees take part outside working hours."
        );
        var areExpectationsAligned = members.Optional(
            "areExpectationsAligned",
            new FlagShape { SaysNo = true },
            its => its.AreExpectationsAligned,
            "Whether its parties have aligned their expectations."
        );
        var areGroundRulesSet = members.Optional(
            "areGroundRulesSet",
            new FlagShape { SaysNo = true },
            its => its.AreGroundRulesSet,
            "Whether its parties have set ground rules."
        );
        var fixedItems = members.Optional(
            "fixedItems",
            Lists.Of(EnumShape.Of<AgendaItemKind>()),
            its => its.FixedItems,
            "What is on each agenda."
        );
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Name = read.Of(name)!,
                Kind = read.Of(kind),
                Areas = read.Of(areas),
                Themes = read.Of(themes),
                Seats = read.Of(seats),
                ReportsToActor = read.Of(reportsToActor),
                ReportsToForum = read.Of(reportsToForum),
                Established = read.Of(established),
                Dissolved = read.Of(dissolved),
                Terms = read.Of(terms),
                Rhythm = read.Of(rhythm),
                IsBackedOutsideHours = read.Of(isBackedOutsideHours),
                AreExpectationsAligned = read.Of(areExpectationsAligned),
                AreGroundRulesSet = read.Of(areGroundRulesSet),
                FixedItems = read.Of(fixedItems),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("forum", "Where actors meet.", table);
    }
}
