using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of a target group.</summary>
internal static class TargetGroupTable
{
    public static ObjectShape<TargetGroup> Shape { get; } = Table();

    private static ObjectShape<TargetGroup> Table()
    {
        var members = new Members<TargetGroup>();
        var id = members.Id(its => its.Id);
        var name = members.Name(its => its.Name);
        var parents = members.List(
            "parents",
            new IdShape<TargetGroupId>(),
            its => its.Parents,
            "Those it lies within."
        );
        var ages = members.Optional("ages", AgesTable.Shape, its => its.Ages, "How old they are.");
        var languages = members.Optional(
            "languages",
            Lists.Whole(new CodeShape<LanguageTag>("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")),
            its => its.Languages,
            "The languages they speak."
        );
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Name = read.Of(name)!,
                Parents = read.Of(parents),
                Ages = read.Of(ages),
                Languages = read.Of(languages),
            }
        );
        return new("targetGroup", "Those an effort is for.", table);
    }
}
