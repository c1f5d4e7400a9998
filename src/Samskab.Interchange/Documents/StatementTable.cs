using Samskab.Facts;
using Samskab.Rules;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a statement.</summary>
internal static class StatementTable
{
    private static readonly Answer[] Answers = [Answer.Yes, Answer.No, Answer.Unknown];

    public static ObjectShape<Statement> Of(DocumentVocabulary vocabulary)
    {
        var members = new Members<Statement>();
        var fact = members.Required("fact", Facts(vocabulary), its => its.Fact, "The fact.");
        var answer = members.Required(
            "answer",
            AnswerShape,
            its => its.Answer,
            "The answer; unknown where it was asked and is not known."
        );
        var by = members.Decisive(
            "by",
            Parties(vocabulary),
            its => its.By,
            "The party that says so; absent where it is said for all."
        );
        var from = members.Decisive("from", new DateShape(), its => its.From, "The first day it holds, inclusive.");
        var until = members.Decisive("until", new DateShape(), its => its.Until, "The last day it holds, inclusive.");
        var basis = members.Basis(its => its.Basis);
        var evidence = members.Evidence(its => its.Evidence);
        var readings = members.List(
            "readings",
            ReadingTable.Shape,
            its => its.Readings,
            "The readings that a derived answer rests on."
        );
        members.Rule(by, read => WrongParty(vocabulary, read.Of(fact), read.Of(by)));
        members.Rule(until, read => DayOrder.Clash(read.Of(from), read.Of(until)));
        var table = members.Make(read =>
            new()
            {
                Fact = read.Of(fact),
                Answer = read.Of(answer),
                By = read.Of(by),
                From = read.Of(from),
                Until = read.Of(until),
                Basis = basis(read),
                Evidence = read.Of(evidence),
                Readings = read.Of(readings),
            }
        );
        // An unknown member may be a misspelt «from» or «by», without which the statement would say more than was meant.
        return new("statement", "What is said about a fact.", table) { IsStrict = true };
    }

    private static Clash? WrongParty(DocumentVocabulary vocabulary, FactKey key, Party? by) =>
        by is { } party
        && vocabulary.Facts.FirstOrDefault(fact => fact.Key == key) is { } asked
        && vocabulary.Parties.Contains(party)
        && !asked.Answerers.Contains(party)
            ? new(
                ProblemCodes.WrongParty,
                party.Value,
                string.Join(", ", asked.Answerers.Select(answerer => answerer.Value))
            )
            : null;

    /// <summary>The name of an answer in a document.</summary>
    public static string NameOf(Answer answer) =>
        answer switch
        {
            Answer.Yes => "yes",
            Answer.No => "no",
            _ => "unknown",
        };

    private static NamedShape<Answer> AnswerShape { get; } = new(ProblemCodes.UnknownAnswer, Answers, NameOf);

    private static NamedShape<FactKey> Facts(DocumentVocabulary vocabulary) =>
        new(ProblemCodes.UnknownFact, vocabulary.Facts.Select(fact => fact.Key), key => key.Value);

    private static NamedShape<Party> Parties(DocumentVocabulary vocabulary) =>
        new(ProblemCodes.UnknownParty, vocabulary.Parties, party => party.Value);
}
