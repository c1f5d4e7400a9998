using Samskab.Areas;
using Samskab.Values;

namespace Samskab.Sample.Denmark;

/// <summary>Denmark, its five regions, its municipalities and its parishes as areas.</summary>
internal static class AreaTree
{
    /// <summary>The whole country.</summary>
    public static AreaId Country { get; } = new("dk");

    /// <summary>All areas, the larger before the smaller.</summary>
    public static IEnumerable<Area> All() =>
        [Denmark, .. Regions(), .. Registers.Municipalities.Select(Of), .. Registers.Parishes.Select(Of)];

    /// <summary>The area of a region.</summary>
    public static AreaId RegionOf(Municipality its) => new($"r{its.RegionCode}");

    /// <summary>The area of a municipality.</summary>
    public static AreaId IdOf(Municipality its) => new($"k{its.Code}");

    /// <summary>The area of a parish.</summary>
    public static AreaId IdOf(Parish its) => new($"s{its.Code}");

    private static Area Denmark =>
        new()
        {
            Id = Country,
            Name = "Danmark",
            Kind = AreaKind.Country,
        };

    private static IEnumerable<Area> Regions() =>
        Registers
            .Municipalities.DistinctBy(its => its.RegionCode)
            .OrderBy(its => its.RegionCode, StringComparer.Ordinal)
            .Select(its => new Area
            {
                Id = RegionOf(its),
                Name = its.RegionName,
                Kind = AreaKind.Region,
                Parents = [Country],
                Code = new(its.RegionCode),
            });

    private static Area Of(Municipality its) =>
        new()
        {
            Id = IdOf(its),
            Name = its.Name,
            Kind = its.LiesOutside ? AreaKind.Other : AreaKind.Municipality,
            Parents = [RegionOf(its)],
            Code = new(its.Code),
        };

    private static Area Of(Parish its) =>
        new()
        {
            Id = IdOf(its),
            Name = its.Name,
            Kind = AreaKind.Parish,
            Parents = its.Municipalities.Select(IdOf).ToValueList(),
            Code = new(its.Code),
        };
}
