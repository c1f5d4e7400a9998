using Samskab.Shapes;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>The members of a citation.</summary>
internal static class CitationTable
{
    public static Case<Citation> Members { get; } = Table();

    public static ObjectShape<Citation> Shape { get; } =
        new("citation", "The sentence of a source, word for word.", Members);

    private static Case<Citation> Table()
    {
        var members = new Members<Citation>();
        var source = members.Required("source", new IdShape<SourceId>(), its => its.Source, "The id of the source.");
        var pages = members.Optional(
            "pages",
            new PagesShape(),
            its => its.Pages,
            "The printed page or spread; absent where the source prints none."
        );
        var quotation = members.Required(
            "quotation",
            new WordsShape(CollaborationFormat.MaxTextLength),
            its => its.Quotation,
            "The sentence, in the language of the source."
        );
        var leadIn = members.Optional(
            "leadIn",
            new WordsShape(CollaborationFormat.MaxTextLength),
            its => its.LeadIn,
            "The words that open the list the sentence stands in, word for word."
        );
        var passage = members.Optional(
            "passage",
            new WordsShape(Identifier.MaxLength),
            its => its.Passage,
            "The row of the catalogue that holds the sentence."
        );
        return members.Make(read =>
            new(read.Of(source), read.Of(pages), read.Of(quotation)!)
            {
                LeadIn = read.Of(leadIn),
                Passage = read.Of(passage),
            }
        );
    }
}
