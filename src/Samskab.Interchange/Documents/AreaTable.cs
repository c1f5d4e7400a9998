using Samskab.Areas;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of an area.</summary>
internal static class AreaTable
{
    public static ObjectShape<Area> Shape { get; } = Table();

    private static ObjectShape<Area> Table()
    {
        var members = new Members<Area>();
        var id = members.Id(its => its.Id);
        var name = members.Name(its => its.Name);
        var kind = members.Required("kind", EnumShape.Of<AreaKind>(), its => its.Kind, "What kind of area it is.");
        var parents = members.List("parents", new IdShape<AreaId>(), its => its.Parents, "Those it lies within.");
        var code = members.Optional(
            "code",
            new CodeShape<AreaCode>("^[0-9]{4}$"),
            its => its.Code,
            "The official code."
        );
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Name = read.Of(name)!,
                Kind = read.Of(kind),
                Parents = read.Of(parents),
                Code = read.Of(code),
            }
        );
        return new("area", "A place or an administrative division.", table);
    }
}
