using Samskab.RuleBooks;
using Samskab.Sources;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>The documents that a book's rules cite, with what their experience covers.</summary>
internal static class CitedSources
{
    internal static IEnumerable<SourceDocument> Of(RuleBook book)
    {
        var cited = book.Rules.SelectMany(rule => rule.Citations).Select(citation => citation.Source).ToHashSet();
        return book.Contents.Sources.Where(source => cited.Contains(source.Id));
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
