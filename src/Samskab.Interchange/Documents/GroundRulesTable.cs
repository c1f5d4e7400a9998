using Samskab.Agreements;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of ground rules.</summary>
internal static class GroundRulesTable
{
    public static ObjectShape<GroundRules> Shape { get; } = Table();

    private static ObjectShape<GroundRules> Table()
    {
        var members = new Members<GroundRules>();
        var id = members.Id(its => its.Id);
        var parties = members.Parties(its => its.Parties);
        var whereVolunteers = members.Text(
            "whereVolunteers",
            its => its.WhereVolunteers,
            "Where volunteers take part."
        );
        var whenProfessionals = members.Text(
            "whenProfessionals",
            its => its.WhenProfessionals,
            "When professionals take over."
        );
        var whenNotMunicipality = members.Text(
            "whenNotMunicipality",
            its => its.WhenNotMunicipality,
            "When the municipality stays out."
        );
        var tasks = members.Optional("tasks", Lists.Of(SharedTaskTable.Shape), its => its.Tasks, "The tasks.");
        var agreed = members.Decisive("agreed", BoundTable.Shape, its => its.Agreed, "When they were agreed.");
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Parties = read.Of(parties),
                WhereVolunteers = read.Of(whereVolunteers),
                WhenProfessionals = read.Of(whenProfessionals),
                WhenNotMunicipality = read.Of(whenNotMunicipality),
                Tasks = read.Of(tasks),
                Agreed = read.Of(agreed),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("groundRules", "Where volunteers take part and where they do not.", table);
    }
}
