using Samskab.Forums;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a dissolution.</summary>
internal static class DissolutionTable
{
    public static ObjectShape<Dissolution> Shape { get; } = Table();

    private static ObjectShape<Dissolution> Table()
    {
        var members = new Members<Dissolution>();
        var from = members.Required("from", BoundTable.Shape, its => its.From, "The first day it is no more.");
        var reason = members.Optional("reason", CommonMembers.TextShape, its => its.Reason, "Why.");
        var table = members.Make(read => new(read.Of(from)!, read.Of(reason)));
        return new("dissolution", "When and why a forum was dissolved.", table);
    }
}
