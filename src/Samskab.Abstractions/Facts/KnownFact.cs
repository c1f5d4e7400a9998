using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Samskab.Values;

namespace Samskab.Facts;

/// <summary>What is known of a fact on a day, with the statements that count and those that do not.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Answer">The answer that counts.</param>
/// <param name="Knowledge">How far the question has come.</param>
/// <param name="Statements">The statements that count, as given.</param>
public sealed record KnownFact(FactKey Fact, Answer Answer, Knowledge Knowledge, ValueList<Statement> Statements)
{
    /// <summary>The fact.</summary>
    public FactKey Fact
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Fact);

    /// <summary>The statements that hold on the day as well and do not count, those that began last first.</summary>
    public ValueList<Statement> Superseded { get; init; }

    /// <summary>How the statements disagree on the day; null where they do not.</summary>
    /// <remarks>Who does not know does not disagree. An older statement that a newer one takes the place of is history.</remarks>
    [JsonIgnore]
    public Disagreement? Disagreement =>
        AreOpposed(Statements.GroupBy(s => s.By).Select(said => Agreed([.. said]))) ? Facts.Disagreement.OfParties
        : AreOpposed(Statements.Select(s => s.Answer)) ? Facts.Disagreement.OfStatements
        : AreOpposed(OfEitherBasis()) ? Facts.Disagreement.OfData
        : null;

    /// <summary>Whether a statement that counts is assumed: nobody has said it.</summary>
    [JsonIgnore]
    public bool IsAssumed => Statements.Any(statement => statement.Basis == Basis.Assumed);

    /// <summary>What statements say of a fact on a day.</summary>
    /// <remarks>
    /// Of the statements that hold on the day the one that began last counts; of those that began on one day, one that a party
    /// says for itself before one said for all, and what is stated before what is derived before what is assumed.
    /// Of those that count, one that knows counts before one that does not; contradicting ones leave the answer unknown.
    /// Where each party is asked for itself, the lower of their answers counts (no &lt; unknown &lt; yes).
    /// </remarks>
    /// <param name="fact">The fact.</param>
    /// <param name="statements">Statements about any facts, in any order.</param>
    /// <param name="on">The day.</param>
    public static KnownFact Of(Fact fact, IEnumerable<Statement> statements, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var holding = statements.Where(s => s.Fact == fact.Key && s.HoldsOn(on)).ToList();
        if (!fact.AskedOfEach)
        {
            var counting = Latest(holding);
            return new(fact.Key, Agreed(counting), Reached(counting), counting)
            {
                Superseded = Others(holding, counting),
            };
        }
        var ofEach = fact.Answerers.Select(party => Latest(holding.Where(s => s.By is null || s.By == party))).ToList();
        var lowest = ofEach.Min(Agreed);
        var reached = lowest == Answer.Unknown ? ofEach.Min(Reached) : Knowledge.Answered;
        var all = ofEach.SelectMany(counting => counting).Distinct().ToValueList();
        return new(fact.Key, lowest, reached, all) { Superseded = Others(holding, all) };
    }

    // What people say is held against what the data say, each as they stand last.
    private IEnumerable<Answer> OfEitherBasis() =>
        Statements.Concat(Superseded).GroupBy(s => s.Basis == Basis.Derived).Select(said => Agreed(Latest(said)));

    private static bool AreOpposed(IEnumerable<Answer> answers)
    {
        var all = answers.ToList();
        return all.Contains(Answer.Yes) && all.Contains(Answer.No);
    }

    private static ValueList<Statement> Others(List<Statement> holding, ValueList<Statement> counting) =>
        holding.Except(counting).OrderByDescending(Standing).ThenBy(Canonical, StringComparer.Ordinal).ToValueList();

    private static ValueList<Statement> Latest(IEnumerable<Statement> statements) =>
        statements.GroupBy(Standing).MaxBy(group => group.Key)?.OrderBy(Canonical, StringComparer.Ordinal).ToValueList()
        ?? [];

    // The order in which statements were given must not show: two that count alike are ordered by what they say.
    private static string Canonical(Statement statement) =>
        string.Join(
            '\n',
            [
                statement.By?.Value ?? "",
                statement.Answer.ToString(),
                statement.Until is { } until ? LocalDatePattern.Iso.Format(until) : "",
                .. statement.Evidence.Select(evidence =>
                    evidence.Match(
                        quoted => quoted.Citation.Source + " " + quoted.Citation.Quotation,
                        note => note.Text,
                        part => part.Path
                    )
                ),
            ]
        );

    private static (LocalDate From, bool ForItself, int Basis) Standing(Statement statement) =>
        (statement.From ?? LocalDate.MinIsoValue, statement.By is not null, -(int)statement.Basis);

    // Who does not know contradicts nobody who does.
    private static Answer Agreed(ValueList<Statement> statements) =>
        statements.Select(s => s.Answer).Where(answer => answer != Answer.Unknown).Distinct().ToList() is [var only]
            ? only
            : Answer.Unknown;

    private static Knowledge Reached(ValueList<Statement> statements) =>
        statements.Count == 0 ? Knowledge.NotAsked
        : Agreed(statements) == Answer.Unknown ? Knowledge.NotKnown
        : Knowledge.Answered;
}
