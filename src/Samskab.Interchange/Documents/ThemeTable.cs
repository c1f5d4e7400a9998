using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of a theme.</summary>
internal static class ThemeTable
{
    public static ObjectShape<Theme> Shape { get; } = Table();

    private static ObjectShape<Theme> Table()
    {
        var members = new Members<Theme>();
        var id = members.Id(its => its.Id);
        var name = members.Name(its => its.Name);
        var parents = members.List("parents", new IdShape<ThemeId>(), its => its.Parents, "Those it lies within.");
        var kle = members.Optional(
            "kle",
            new CodeShape<KleCode>("^[0-9]{2}([.][0-9]{2}){0,2}$"),
            its => its.Kle,
            "The subject in the municipal classification KLE."
        );
        var form = members.Optional(
            "form",
            new CodeShape<FormCode>("^[0-9]{2}([.][0-9]{2}){0,3}$"),
            its => its.Form,
            "The service area in the municipal classification FORM."
        );
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Name = read.Of(name)!,
                Parents = read.Of(parents),
                Kle = read.Of(kle),
                Form = read.Of(form),
            }
        );
        return new("theme", "What a collaboration is about.", table);
    }
}
