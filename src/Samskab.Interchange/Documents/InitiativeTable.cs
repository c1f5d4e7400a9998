using Samskab.Actors;
using Samskab.Mandates;
using Samskab.Offers;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of an initiative.</summary>
internal static class InitiativeTable
{
    public static ObjectShape<Initiative> Of(DocumentVocabulary vocabulary)
    {
        var members = new Members<Initiative>();
        var id = members.Id(its => its.Id);
        var name = members.Name(its => its.Name);
        var participants = members.Optional(
            "participants",
            Lists.Ids<ActorId>(),
            its => its.Participants,
            "The actors that take part."
        );
        var mandate = members.Optional(
            "mandate",
            new IdShape<MandateId>(),
            its => its.Mandate,
            "The mandate to co-create it."
        );
        var status = members.Decisive(
            "status",
            OfferTable.Status,
            its => its.Status,
            "How far it has come, over time."
        );
        var describedIn = members.DescribedIn(its => its.DescribedIn);
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
                Participants = read.Of(participants),
                Mandate = read.Of(mandate),
                Status = read.Of(status),
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
