using Samskab.Offers;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of an initiative.</summary>
internal static class InitiativeTable
{
    public static ObjectShape<Initiative> Of(DocumentVocabulary vocabulary)
    {
        var members = new Members<Initiative>();
        var id = members.Required("id", new OwnIdShape<InitiativeId>(), its => its.Id, "The id, supplied by the host.");
        var name = members.Required(
            "name",
            new WordsShape(Initiative.MaxNameLength),
            its => its.Name,
            "The name that people use: no name of a person."
        );
        var describedIn = members.List(
            "describedIn",
            CitationTable.Shape,
            its => its.DescribedIn,
            "Sentences that describe it."
        );
        var statements = members.List(
            "statements",
            StatementTable.Of(vocabulary),
            its => its.Statements,
            "What is said about the facts that rule books ask, in any order.",
            () => new OneAnswer()
        );
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Name = read.Of(name)!,
                DescribedIn = read.Of(describedIn),
                Statements = read.Of(statements),
            }
        );
        return new(
            "initiative",
            "An effort that a municipality and civil society undertake, or think of undertaking.",
            table
        );
    }
}
