using NodaTime;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Interviews;

/// <summary>Puts the questions of a rule book, one after the other: the next that still matters, from any state of knowledge.</summary>
/// <remarks>
/// It keeps nothing: what was said so far are the statements, so that an interview can be left and taken up anywhere. It never
/// asks what can not matter, asks nobody twice, and hands on what the answerer does not know or can not tell.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class Interview
{
    private readonly RuleBook book;
    private readonly InterviewGoal goal;
    private readonly QuestionOrder order;
    private readonly AskedGrounds grounds;

    /// <summary>An interview.</summary>
    /// <param name="book">The book whose questions are put.</param>
    /// <param name="goal">How far it goes.</param>
    /// <param name="order">In which order it asks; as few questions as possible where none is given.</param>
    /// <exception cref="ArgumentException">The order names a fact that the book does not ask.</exception>
    public Interview(RuleBook book, InterviewGoal goal = InterviewGoal.Decide, QuestionOrder? order = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        (this.book, this.goal, this.order) = (book, goal, order ?? QuestionOrder.Default);
        foreach (var key in this.order.First)
        {
            book.Facts.NumberOf(key);
        }
        grounds = new(book);
    }

    /// <summary>The next fact to ask by answers alone; null where no question can settle more.</summary>
    /// <param name="facts">The answers at hand.</param>
    /// <exception cref="ArgumentException">The answers are to the facts of another book.</exception>
    public Fact? Next(in FactSet facts)
    {
        book.Require(in facts);
        var all = grounds.All;
        return Next(in facts, in all);
    }

    /// <summary>Where the interview stands, and the next question.</summary>
    /// <param name="statements">What was said so far, about any facts, in any order.</param>
    /// <param name="on">The day.</param>
    /// <param name="answerer">Who is asked; null where all parties are at the table.</param>
    public InterviewStep Next(IEnumerable<Statement> statements, LocalDate on, Party? answerer = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        Identifier.Given(answerer);
        var said = new Said(book, statements, on);
        var matters = grounds.Mattering(said.Facts, goal);
        var asked = matters.Where(fact => said.CanStillBeAsked(fact, answerer)).ToList();
        var askable = asked.Aggregate(new FactSet(book.Facts), (set, fact) => set.With(fact.Key, Answer.Yes));
        var next = Next(said.Facts, in askable) ?? asked.FirstOrDefault();
        return new()
        {
            Answer = book.Evaluate(said.Facts),
            Question = next is null ? null : QuestionOf(next, said, answerer),
            HandedOn = [.. matters.Except(asked).Select(fact => new HandedOn(fact, said.NotYetAsked(fact, null)))],
            IsDone = matters.Count == 0,
        };
    }

    private Fact? Next(in FactSet facts, in FactSet askable)
    {
        foreach (var key in order.First)
        {
            var number = book.Facts.NumberOf(key);
            if (askable.At(number) == Answer.Yes && grounds.Mattering(in facts, goal).Contains(book.Facts[number]))
            {
                return book.Facts[number];
            }
        }
        return grounds.Next(in facts, in askable, goal, order.Favourable) is var next and >= 0
            ? book.Facts[next]
            : null;
    }

    private Question QuestionOf(Fact fact, Said said, Party? answerer)
    {
        var askedNow = said.NotYetAsked(fact, answerer);
        return new()
        {
            Fact = fact,
            Answerers = fact.AskedOfEach ? [askedNow[0]] : askedNow,
            Why = grounds.RuleOf(fact),
            IfYes = OutcomeOf(fact.Yes(), said, askedNow[0]),
            IfNo = OutcomeOf(fact.No(), said, askedNow[0]),
        };
    }

    private Outcome OutcomeOf(Statement answer, Said said, Party by)
    {
        var then = said.With(answer, by);
        var before = grounds.Mattering(said.Facts, goal).Select(fact => fact.Key);
        var after = grounds.Mattering(in then, goal).Select(fact => fact.Key);
        return new(book.Evaluate(in then), [.. before.Except(after).Where(key => key != answer.Fact)]);
    }
}
