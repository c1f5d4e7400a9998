using Samskab.Agreements;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of an alignment of expectations.</summary>
internal static class ExpectationTable
{
    public static ObjectShape<ExpectationAlignment> Shape { get; } = Table();

    private static ObjectShape<ExpectationAlignment> Table()
    {
        var members = new Members<ExpectationAlignment>();
        var id = members.Id(its => its.Id);
        var parties = members.Parties(its => its.Parties);
        var contactRole = members.Text("contactRole", its => its.ContactRole, "The role to contact.");
        var answerWhen = members.Text("answerWhen", its => its.AnswerWhen, "When an answer can be expected.");
        var contactHow = members.Text("contactHow", its => its.ContactHow, "How contact is made.");
        var influence = members.Text("influence", its => its.Influence, "What can be influenced.");
        var agreed = members.Decisive("agreed", BoundTable.Shape, its => its.Agreed, "When it was agreed.");
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Parties = read.Of(parties),
                ContactRole = read.Of(contactRole),
                AnswerWhen = read.Of(answerWhen),
                ContactHow = read.Of(contactHow),
                Influence = read.Of(influence),
                Agreed = read.Of(agreed),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("expectation", "What parties expect of one another.", table);
    }
}
