using System.Globalization;

namespace Samskab.Sample.Denmark;

/// <summary>The municipalities and parishes of Denmark, as their registers have them.</summary>
internal static class Registers
{
    /// <summary>The 98 municipalities and Christiansø, by code.</summary>
    public static IReadOnlyList<Municipality> Municipalities { get; } =
    [
        .. Table
            .Read("municipalities.csv")
            .Select(row => new Municipality(row[0], row[1], row[2], row[3], row[4] == "TRUE", Number(row[7])))
            .OrderBy(its => its.Code, StringComparer.Ordinal),
    ];

    /// <summary>The parishes, those of one municipality together, by code.</summary>
    public static IReadOnlyList<Parish> Parishes { get; } = ReadParishes();

    private static IReadOnlyList<Parish> ReadParishes()
    {
        var named = Municipalities.ToDictionary(its => its.ShortName, StringComparer.Ordinal);
        return
        [
            .. Table
                .Read("parishes.csv")
                .Select(row => new Parish(
                    row[0],
                    row[1],
                    [.. InLabel(row[2]).Select(name => named[name])],
                    Number(row[5])
                ))
                .OrderBy(its => its.Home.Code, StringComparer.Ordinal)
                .ThenBy(its => its.Code, StringComparer.Ordinal),
        ];
    }

    // «Køge Municipality, Ringsted Municipality»; of two parishes «Thisted Kommune».
    private static IEnumerable<string> InLabel(string label) =>
        label
            .Split(", ")
            .Select(name =>
                name.Replace(" Municipality", "", StringComparison.Ordinal)
                    .Replace(" Kommune", "", StringComparison.Ordinal)
            );

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
