using Samskab.Actors;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a contact by its role.</summary>
internal static class RoleContactTable
{
    public static ObjectShape<RoleContact> Shape { get; } = Table();

    private static ObjectShape<RoleContact> Table()
    {
        var members = new Members<RoleContact>();
        var role = members.Required("role", CommonMembers.NameShape, its => its.Role, "The role.");
        var isMainEntrance = members.Optional(
            "isMainEntrance",
            new FlagShape { SaysNo = true },
            its => its.IsMainEntrance,
            "Whether it is the one entrance to the actor and those it is part of."
        );
        var answersWithinDays = members.Optional(
            "answersWithinDays",
            new WholeNumberShape(0),
            its => its.AnswersWithinDays,
            "Within how many days it answers."
        );
        var table = members.Make(read =>
            new()
            {
                Role = read.Of(role)!,
                IsMainEntrance = read.Of(isMainEntrance),
                AnswersWithinDays = read.Of(answersWithinDays),
            }
        );
        return new("roleContact", "Whom to ask, by role and not by name.", table);
    }
}
