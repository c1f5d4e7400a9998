using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of a matter.</summary>
internal static class MatterTable
{
    public static ObjectShape<Matter> Shape { get; } = Table();

    private static ObjectShape<Matter> Table()
    {
        var members = new Members<Matter>();
        var id = members.Id(its => its.Id);
        var name = members.Name(its => its.Name);
        var parents = members.List("parents", new IdShape<MatterId>(), its => its.Parents, "Those it lies within.");
        var isAuthorityTask = members.Optional(
            "isAuthorityTask",
            new FlagShape { SaysNo = true },
            its => its.IsAuthorityTask,
            "Whether it is a task of the authority."
        );
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Name = read.Of(name)!,
                Parents = read.Of(parents),
                IsAuthorityTask = read.Of(isAuthorityTask),
            }
        );
        return new("matter", "What can be decided.", table);
    }
}
