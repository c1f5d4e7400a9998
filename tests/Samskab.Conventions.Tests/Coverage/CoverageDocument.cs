using System.Text;
using Samskab.Ports;
using Samskab.Sample;
using Samskab.Texts;

namespace Samskab.Conventions.Tests.Coverage;

/// <summary>The page that tells what has become of each row of the catalogue, made of the rows.</summary>
internal static class CoverageDocument
{
    private const string Head = """
        # Coverage

        What has become of each thing that the sources say. Made from `samples/Samskab.Sample.Console/Coverage/rows.tsv`: see CONTRIBUTING.md. The rules are told in [rules](rules.md).

        - **modelled**: the model has a place for it
        - **executed**: a rule of a book, a check or an engine answers by it
        - **advice**: a rule tells it, with the words of the source
        - **planned**: it takes a capability that is not built yet
        - **left out**: decided against, for the reason given


        """;

    private static readonly Wording English = new(HostTexts.All, Language.English);

    public static string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        AppendCounts(text);
        foreach (var chapter in CoverageRows.ByChapter)
        {
            text.Append(
                $"\n## {NameOf(chapter.Key)}\n\n| row | kind | page | status | by or why |\n|---|---|---|---|---|\n"
            );
            foreach (var row in chapter)
            {
                text.Append($"| {row.Id} | {row.Kind} | {row.Pages} | {Name(row.Status)} | {Account(row)} |\n");
            }
        }
        return text.ToString();
    }

    private static void AppendCounts(StringBuilder text)
    {
        var statuses = Enum.GetValues<CoverageStatus>();
        text.Append($"| chapter | {string.Join(" | ", statuses.Select(Name))} | all |\n");
        text.Append($"|---|{string.Concat(statuses.Select(_ => "--:|"))}--:|\n");
        foreach (var chapter in CoverageRows.ByChapter)
        {
            AppendCounts(text, NameOf(chapter.Key), [.. chapter]);
        }
        AppendCounts(text, "**all**", [.. CoverageRows.All]);
    }

    private static void AppendCounts(StringBuilder text, string name, List<CoverageRow> rows)
    {
        var counts = CoverageRows.Count(rows).Select(part => part.Count);
        text.Append($"| {name} | {string.Join(" | ", counts)} | {rows.Count} |\n");
    }

    private static string NameOf(string chapter) => English.Say($"chapter.{chapter}");

    private static string Name(CoverageStatus status) =>
        status == CoverageStatus.LeftOut ? "left out" : $"{status}".ToLowerInvariant();

    private static string Account(CoverageRow row) =>
        row.Reason is null ? string.Join(", ", row.By.Select(Shown)) : English.Say(row.ReasonText);

    private static string Shown(string by) =>
        by.StartsWith(CoverageRow.Command, StringComparison.Ordinal) ? $"`samskab {by[CoverageRow.Command.Length..]}`"
        : by.StartsWith(CoverageRow.Rule, StringComparison.Ordinal) ? $"`{by[CoverageRow.Rule.Length..]}`"
        : $"`{by}`";
}
