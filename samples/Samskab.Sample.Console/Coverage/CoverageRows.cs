using Samskab.Values;

namespace Samskab.Sample;

/// <summary>Every row of the catalogue of the sources, with what has become of it.</summary>
internal static class CoverageRows
{
    private const string Resource = "Samskab.Sample.Coverage.rows.tsv";

    private static readonly Dictionary<string, string> Chapters = new(StringComparer.Ordinal)
    {
        ["PRJ"] = "reading-guide",
        ["OUT"] = "benefits",
        ["EL"] = "important-elements",
        ["CC"] = "co-creation",
        ["IW"] = "idea-workshop",
        ["EX"] = "worked-examples",
        ["ORG"] = "collaboration-types",
        ["GI"] = "getting-started",
        ["OV"] = "overview",
        ["RW"] = "reception-workshop",
        ["ST"] = "structure",
        ["NF"] = "joint-efforts",
        ["IN"] = "involvement",
        ["LE"] = "management-backing",
        ["DI"] = "dialogue",
        ["KO"] = "communication",
        ["RU"] = "rudersdal",
        ["RC"] = "municipal-circle",
        ["AA"] = "aarhus-2018",
        ["FW"] = "field-work",
    };

    /// <summary>All rows, in the order of the catalogue.</summary>
    internal static ValueList<CoverageRow> All { get; } = [.. Lines().Skip(1).Select(line => Read(line.Split('\t')))];

    /// <summary>The rows by the chapter of the sources that they stand in.</summary>
    internal static IEnumerable<IGrouping<string, CoverageRow>> ByChapter => All.GroupBy(row => Chapters[row.Theme]);

    /// <summary>How many rows have come to what, in the order of the statuses; none is left out.</summary>
    internal static IEnumerable<(CoverageStatus Status, int Count)> Count(IEnumerable<CoverageRow> rows)
    {
        var counts = rows.CountBy(row => row.Status).ToDictionary();
        return Enum.GetValues<CoverageStatus>().Select(status => (status, counts.GetValueOrDefault(status)));
    }

    private static CoverageRow Read(string[] cells) =>
        new(
            cells[0],
            cells[1],
            cells[2],
            KebabNames<CoverageStatus>.All[cells[3]],
            [.. cells[4].Split(", ", StringSplitOptions.RemoveEmptyEntries)],
            cells[5] is "" ? null : cells[5]
        );

    private static string[] Lines()
    {
        using var stream = typeof(CoverageRows).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
