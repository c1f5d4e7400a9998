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
    private readonly ValueList<Statement> statements;
    private readonly LocalDate on;

    internal Said(RuleBook book, ValueList<Statement> statements, LocalDate on)
    {
        (this.book, this.statements, this.on) = (book, statements, on);
        var facts = new FactSet(book.Facts);
        foreach (var fact in book.Facts)
        {
            facts = facts.With(fact.Key, KnownFact.Of(fact, statements, on).Answer);
        }
        Facts = facts;
    }

    /// <summary>The answers.</summary>
    internal FactSet Facts { get; }

    /// <summary>The same, with one more answer on the day.</summary>
    internal Said With(Statement answer, Party by) =>
        new(book, [.. statements, answer with { By = by, From = on }], on);

    /// <summary>Whether an answerer can tell a fact and has not been asked.</summary>
    internal bool CanStillBeAsked(Fact fact, Party? answerer) => NotYetAsked(fact, answerer).Count > 0;

    /// <summary>The parties among the answerers that have not been asked; what was asked of nobody in particular was asked of all.</summary>
    internal ValueList<Party> NotYetAsked(Fact fact, Party? answerer) =>
        [
            .. fact.Answerers.Where(party =>
                (answerer is null || answerer == party)
                && !statements.Any(s => s.Fact == fact.Key && s.HoldsOn(on) && (s.By is null || s.By == party))
            ),
        ];
}
