using Samskab.Collaborations;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a document.</summary>
internal static class DocumentTable
{
    public static ObjectShape<CollaborationParts> Of(DocumentVocabulary vocabulary)
    {
        var members = new Members<CollaborationParts>();
        members.Required(
            "format",
            new FormatShape(CollaborationFormat.Format),
            _ => CollaborationFormat.Format,
            "The format and its version."
        );
        var asOf = members.Optional("asOf", new DateShape(), its => its.AsOf, "The day the document describes.");
        var initiatives = members.List(
            "initiatives",
            InitiativeTable.Of(vocabulary),
            its => its.Initiatives,
            "The initiatives. Each id stands once."
        );
        var table = members.Make(read => new() { AsOf = read.Of(asOf), Initiatives = read.Of(initiatives) });
        return new("document", "What a municipality and civil society do together.", table) { Stays = true };
    }
}
