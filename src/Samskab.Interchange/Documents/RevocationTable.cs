using Samskab.Mandates;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a revocation.</summary>
internal static class RevocationTable
{
    public static ObjectShape<Revocation> Shape { get; } = Table();

    private static ObjectShape<Revocation> Table()
    {
        var members = new Members<Revocation>();
        var from = members.Required(
            "from",
            BoundTable.Shape,
            its => its.From,
            "The first day the mandate gives nothing any more."
        );
        var reason = members.Optional("reason", CommonMembers.TextShape, its => its.Reason, "Why.");
        var table = members.Make(read => new(read.Of(from)!, read.Of(reason)));
        return new("revocation", "When and why a mandate was withdrawn.", table);
    }
}
