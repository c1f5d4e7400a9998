using Samskab.Facts;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of evidence: those of a citation, a note, or a part of the document.</summary>
internal static class EvidenceTable
{
    public static ObjectShape<Evidence> Shape { get; } =
        new(
            "evidence",
            "What shows that a statement is true: a sentence of a source, a note, or a part of the document.",
            CitationTable.Members.As<Evidence>(
                citation => new Evidence.Quoted(citation),
                its => (its as Evidence.Quoted)?.Citation
            ),
            Note().As<Evidence>(note => note, its => its as Evidence.Note),
            Part().As<Evidence>(part => part, its => its as Evidence.Part)
        );

    private static Case<Evidence.Note> Note()
    {
        var members = new Members<Evidence.Note>();
        var text = members.Required(
            "note",
            new WordsShape(CollaborationFormat.MaxTextLength),
            its => its.Text,
            "A note in the host's own words: no name, contact or other personal data."
        );
        return members.Make(read => new(read.Of(text)!));
    }

    private static Case<Evidence.Part> Part()
    {
        var members = new Members<Evidence.Part>();
        var path = members.Required(
            "part",
            new WordsShape(CollaborationFormat.MaxTextLength),
            its => its.Path,
            "The kind and id of the part that the statement was derived from: mandates/dialogue-policy."
        );
        return members.Make(read => new(read.Of(path)!));
    }
}
