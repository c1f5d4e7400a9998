using Samskab.Rules;
using Samskab.Sources;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>What answers rest on: that they are guidance, and the documents that their rules cite, with what these cover.</summary>
internal static class CitedSources
{
    internal static Page Page(IEnumerable<Rule> rules, Wording wording) =>
        new(
            wording.Say("host.about"),
            [
                new(
                    "",
                    [
                        new(EntryKind.Paragraph, wording.Say("standing")),
                        .. Of(rules).Select(source => Line(source, wording)),
                    ]
                ),
            ]
        );

    internal static IEnumerable<SourceDocument> Of(IEnumerable<Rule> rules)
    {
        var cited = rules.SelectMany(rule => rule.Citations).Select(citation => citation.Source).ToHashSet();
        return CollaborationSources.All.Where(source => cited.Contains(source.Id));
    }

    internal static Entry Line(SourceDocument source, Wording wording) =>
        new(
            EntryKind.Point,
            wording.Say(
                "host.source-line",
                ("short", source.ShortTitle),
                ("title", source.Title),
                ("scope", wording.Say($"source.{source.Id}.scope"))
            )
        );
}
