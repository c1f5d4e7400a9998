using NodaTime;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Interviews;

/// <summary>What was said in an interview so far, and who has not been asked yet.</summary>
internal sealed class Said
{
    private readonly RuleBook book;
    private readonly ILookup<FactKey, Statement> statements;
    private readonly LocalDate on;

    internal Said(RuleBook book, IEnumerable<Statement> statements, LocalDate on)
    {
        (this.book, this.statements, this.on) = (book, statements.ToLookup(statement => statement.Fact), on);
        var facts = new FactSet(book.Facts);
        foreach (var fact in book.Facts)
        {
            if (this.statements.Contains(fact.Key))
            {
                facts = facts.With(fact.Key, KnownFact.Of(fact, this.statements[fact.Key], on).Answer);
            }
        }
        Facts = facts;
    }

    /// <summary>The answers.</summary>
    internal FactSet Facts { get; }

    /// <summary>The answers with one more statement, made by a party on the day.</summary>
    internal FactSet With(Statement answer, Party by)
    {
        var all = statements[answer.Fact].Append(answer with { By = by, From = on });
        return Facts.With(answer.Fact, KnownFact.Of(book.Facts.Find(answer.Fact)!, all, on).Answer);
    }

    /// <summary>Whether an answerer can tell a fact and has not been asked.</summary>
    internal bool CanStillBeAsked(Fact fact, Party? answerer) => NotYetAsked(fact, answerer).Count > 0;

    /// <summary>The parties among the answerers that have not been asked; what was asked of nobody in particular was asked of all, and what follows from data of nobody.</summary>
    internal ValueList<Party> NotYetAsked(Fact fact, Party? answerer) =>
        [
            .. fact.Answerers.Where(party =>
                (answerer is null || answerer == party)
                && !statements[fact.Key]
                    .Any(s => s.Basis != Basis.Derived && s.HoldsOn(on) && (s.By is null || s.By == party))
            ),
        ];
}
