using Samskab.Actors;
using Samskab.Forums;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of an item of an agenda.</summary>
internal static class AgendaItemTable
{
    public static ObjectShape<AgendaItem> Shape { get; } = Table();

    private static ObjectShape<AgendaItem> Table()
    {
        var members = new Members<AgendaItem>();
        var kind = members.Decisive(
            "kind",
            EnumShape.Of<AgendaItemKind>(),
            its => its.Kind == AgendaItemKind.Other ? null : its.Kind,
            "What kind of item it is; absent for any other."
        );
        var title = members.Optional("title", CommonMembers.NameShape, its => its.Title, "The title.");
        var relevantTo = members.Optional(
            "relevantTo",
            Lists.Whole(EnumShape.Of<Side>()),
            its => its.RelevantTo,
            "The sides it is relevant to."
        );
        var table = members.Make(read =>
            new()
            {
                Kind = read.Of(kind) ?? AgendaItemKind.Other,
                Title = read.Of(title),
                RelevantTo = read.Of(relevantTo),
            }
        );
        return new("agendaItem", "What a meeting takes up.", table);
    }
}
