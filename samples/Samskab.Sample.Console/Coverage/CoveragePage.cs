using System.Globalization;
using Samskab.Texts;
using Samskab.Values;

namespace Samskab.Sample;

/// <summary>The page that tells how much of the sources is accounted for, and what is not done.</summary>
internal static class CoveragePage
{
    internal static Page Of(Wording wording) =>
        new(
            wording.Say("host.coverage-title"),
            [
                new(
                    "",
                    [
                        new(EntryKind.Headline, Line(wording.Say("host.coverage-all"), CoverageRows.All, wording)),
                        new(EntryKind.Paragraph, wording.Say("host.coverage-meaning")),
                    ]
                ),
                new(
                    wording.Say("host.coverage-chapters"),
                    [.. CoverageRows.ByChapter.Select(chapter => Chapter(chapter, wording))]
                ),
                new(wording.Say("host.coverage-planned"), Reasons(CoverageStatus.Planned, wording)),
                new(wording.Say("host.coverage-left-out"), Reasons(CoverageStatus.LeftOut, wording)),
            ]
        );

    private static Entry Chapter(IGrouping<string, CoverageRow> chapter, Wording wording) =>
        new(EntryKind.Point, Line(wording.Say($"chapter.{chapter.Key}"), chapter, wording));

    private static string Line(string name, IEnumerable<CoverageRow> rows, Wording wording) =>
        wording.Say("host.coverage-line", ("name", name), ("counts", Counts(rows, wording)));

    private static string Counts(IEnumerable<CoverageRow> rows, Wording wording) =>
        string.Join(
            ", ",
            CoverageRows
                .Count(rows)
                .Where(part => part.Count > 0)
                .Select(part =>
                    wording.Say(
                        $"host.coverage-count.{KebabNames<CoverageStatus>.Of(part.Status)}",
                        ("count", part.Count.ToString(CultureInfo.InvariantCulture))
                    )
                )
        );

    private static ValueList<Entry> Reasons(CoverageStatus status, Wording wording) =>
        [
            .. CoverageRows
                .All.Where(row => row.Status == status)
                .GroupBy(row => row.ReasonText)
                .Select(reason => new Entry(EntryKind.Point, wording.Say(reason.Key))
                {
                    Parts = [new(EntryKind.Remark, string.Join(", ", reason.Select(row => row.Id)))],
                }),
        ];
}
