using Samskab.Facts;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of evidence: those of a citation, or a note.</summary>
internal static class EvidenceTable
{
    public static ObjectShape<Evidence> Shape { get; } =
        new(
            "evidence",
            "What shows that a statement is true: a sentence of a source, or a note.",
            CitationTable.Members.As<Evidence>(
                citation => new Evidence.Quoted(citation),
                its => (its as Evidence.Quoted)?.Citation
            ),
            Note().As<Evidence>(note => note, its => its as Evidence.Note)
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
}
