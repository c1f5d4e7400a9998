using Samskab.Offers;
using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of a need.</summary>
internal static class NeedTable
{
    public static ObjectShape<Need> Shape { get; } = Table();

    private static ObjectShape<Need> Table()
    {
        var members = new Members<Need>();
        var id = members.Id(its => its.Id);
        var theme = members.Required("theme", new IdShape<ThemeId>(), its => its.Theme, "The theme.");
        var targetGroups = members.Scope("targetGroups", its => its.TargetGroups, "Whose need it is.");
        var areas = members.Scope("areas", its => its.Areas, "Where it is.");
        var people = members.Optional("people", OfferTable.Places, its => its.People, "How many people have it.");
        var during = members.Decisive("during", SpanTable.Shape, its => its.During, "When it is there.");
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Theme = read.Of(theme),
                TargetGroups = read.Of(targetGroups),
                Areas = read.Of(areas),
                People = read.Of(people),
                During = read.Of(during),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("need", "What people need.", table);
    }
}
