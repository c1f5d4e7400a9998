using Samskab.Areas;
using Samskab.Hierarchies;
using Samskab.Values;

namespace Samskab.Domain.Tests.Areas;

/// <summary>The municipalities and parishes of Denmark, where their registers are at hand.</summary>
public sealed class DanishAreasTests
{
    private static readonly string Folder = Repository.Path("..", "shared", "data", "denmark");

    [Fact]
    public void The_parishes_of_Denmark_lie_in_98_municipalities_36_of_them_in_several()
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        var report = Hierarchy<Area, AreaId>.Create([.. Parishes(), .. Municipalities(), .. Regions()]);

        report.Problems.ShouldBeEmpty();
        var denmark = report.Value;
        var parishes = denmark.Nodes.Where(area => area.Kind == AreaKind.Parish).ToList();
        denmark.Nodes.Count(area => area.Kind == AreaKind.Municipality).ShouldBe(98);
        denmark.Leaves(new("denmark")).Count(area => area.Kind == AreaKind.Parish).ShouldBe(2141);
        parishes.Count(parish => denmark.Ancestors(parish.Id).Count(IsMunicipality) > 1).ShouldBe(36);
        Meet(denmark, "Vejle", "Hedensted").ShouldBeTrue();
        Meet(denmark, "Vejle", "Aarhus").ShouldBeFalse();
        denmark.Inside(Municipality("Aarhus")).ShouldContain(area => area.Name == "Astrup" && area.Parents.Count == 2);
    }

    private static IEnumerable<Area> Regions() =>
        Rows("municipalities.csv")
            .Select(row => (Code: row[2], Name: row[3]))
            .Distinct()
            .Select(region =>
                Area(AreaKind.Region, $"region-{region.Code}", region.Name, region.Code, new AreaId("denmark"))
            )
            .Append(Area(AreaKind.Country, "denmark", "Danmark", null));

    // Christiansø lies in no municipality.
    private static IEnumerable<Area> Municipalities() =>
        from row in Rows("municipalities.csv")
        let kind = row[4] == "TRUE" ? AreaKind.Other : AreaKind.Municipality
        select Area(kind, Municipality(row[1]).Value, row[1], row[0], new AreaId($"region-{row[2]}"));

    private static IEnumerable<Area> Parishes() =>
        from row in Rows("parishes.csv")
        let names = row[2].Replace(" Municipality", "").Replace(" Kommune", "").Split(", ")
        select Area(AreaKind.Parish, $"parish-{row[0]}", row[1], row[0], [.. names.Select(Municipality)]);

    private static Area Area(AreaKind kind, string id, string name, string? code, params AreaId[] parents) =>
        new()
        {
            Id = new(id),
            Name = name,
            Kind = kind,
            Code = code is null ? null : new AreaCode(code),
            Parents = parents.ToValueList(),
        };

    private static bool Meet(Hierarchy<Area, AreaId> denmark, string one, string other) =>
        denmark.Meet(Municipality(one), Municipality(other));

    private static AreaId Municipality(string name) => new($"municipality {name}");

    private static bool IsMunicipality(Area area) => area.Kind == AreaKind.Municipality;

    // What stands between quotation marks, at odd positions, keeps its commas.
    private static IEnumerable<string[]> Rows(string file) =>
        from line in File.ReadLines(Path.Combine(Folder, file)).Skip(1)
        let parts = line.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(',', '\t') : part)
        select string.Concat(parts).Split('\t');
}
