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
        var partiesFirstMet = members.Optional(
            "partiesFirstMet",
            BoundTable.Shape,
            its => its.PartiesFirstMet,
            "When the parties first sat together."
        );
        var solutionSet = members.Optional(
            "solutionSet",
            BoundTable.Shape,
            its => its.SolutionSet,
            "When its solution or frames were first set."
        );
        var qualityChecks = members.Optional(
            "qualityChecks",
            Lists.Whole(BoundTable.Shape),
            its => its.QualityChecks,
            "When it was checked whether it is relevant to its target group."
        );
        var evaluations = members.Optional(
            "evaluations",
            Lists.Whole(BoundTable.Shape),
            its => its.Evaluations,
            "When its results were evaluated."
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
                PartiesFirstMet = read.Of(partiesFirstMet),
                SolutionSet = read.Of(solutionSet),
                QualityChecks = read.Of(qualityChecks),
                Evaluations = read.Of(evaluations),
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
