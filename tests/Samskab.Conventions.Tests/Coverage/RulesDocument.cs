using System.Text;
using Samskab.Ports;
using Samskab.Rules;
using Samskab.Sample;
using Samskab.Sources;
using Samskab.Texts;

namespace Samskab.Conventions.Tests.Coverage;

/// <summary>The page that tells every rule in Danish and English, made of the rules.</summary>
internal static class RulesDocument
{
    private const string Head = """
        # Rules

        Every rule that the library offers by name: what it does, whom it addresses, where it stands and what it says, in Danish and in English. Made from the code: see CONTRIBUTING.md. What has become of each row of the sources is told in [coverage](coverage.md).

        """;

    private static readonly Wording Danish = new(HostTexts.All, Language.Danish);
    private static readonly Wording English = new(HostTexts.All, Language.English);

    public static string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var chapter in AllRules.List.GroupBy(rule => rule.Chapter))
        {
            text.Append($"\n## {English.Say($"chapter.{chapter.Key}")} ({Danish.Say($"chapter.{chapter.Key}")})\n\n");
            text.Append(
                "| rule | force | to whom | source and page | Danish | English | rows |\n|---|---|---|---|---|---|---|\n"
            );
            foreach (var rule in chapter)
            {
                text.Append(
                    $"| `{rule.Id}` | {English.Of(rule.Force)} | {English.Of(rule.Audience)} | {Places(rule)} | {Danish.Of(rule)} | {English.Of(rule)} | {Rows(rule)} |\n"
                );
            }
        }
        return text.ToString();
    }

    private static string Places(Rule rule) => string.Join("; ", rule.Citations.Select(Place).Distinct());

    private static string Place(Citation citation)
    {
        var title = CollaborationSources.All.Single(source => source.Id == citation.Source).ShortTitle;
        return citation.Pages is { } pages ? $"{title}, p. {pages}" : title;
    }

    private static string Rows(Rule rule) =>
        string.Join(", ", rule.Citations.Select(citation => citation.Passage).Distinct());
}
