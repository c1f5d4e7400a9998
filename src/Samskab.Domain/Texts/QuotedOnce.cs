using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells what rules rest on, each sentence once on a page: later on, its place alone.</summary>
/// <remarks>It keeps what it has told, so that the page is told from its top to its end.</remarks>
internal sealed class QuotedOnce(ValueList<SourceDocument> sources, Wording wording)
{
    private readonly HashSet<string> told = [];

    /// <summary>The first sentence that a rule rests on, and our reading where it rests on one.</summary>
    internal ValueList<Entry> Of(Rule rule) =>
        [
            .. rule.Citations.Take(1).Select(first => new Entry(EntryKind.Quotation, Quote(first))),
            .. rule.Interpretation is { Default: var reading }
                ? [new(EntryKind.Remark, wording.Say("review.reading", ("reading", wording.Of(reading))))]
                : Array.Empty<Entry>(),
        ];

    /// <summary>The first sentence that a rule rests on, to stand above what it asks for; the rule itself where the sentence is told already.</summary>
    internal Entry Heading(Rule rule) =>
        rule.Citations is [var first, ..] && !told.Contains(wording.Quote(first, sources))
            ? new(EntryKind.Quotation, Quote(first))
            : new(
                EntryKind.Quotation,
                wording.Say("advice.kept", ("findings", wording.Of(rule)), ("place", Place(rule)))
            );

    internal string Place(Rule rule) => rule.Citations is [var first, ..] ? wording.PlaceOf(first, sources) : "";

    private string Quote(Citation citation)
    {
        var quotation = wording.Quote(citation, sources);
        return told.Add(quotation)
            ? quotation
            : wording.Say("advice.quoted", ("place", wording.PlaceOf(citation, sources)));
    }
}
