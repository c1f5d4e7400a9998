using NodaTime;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>Puts a rule book to a subject.</summary>
public static class Assessment
{
    // An outline up to this length is answered on the stack.
    private const int ShortOutline = 256;

    extension(RuleBook book)
    {
        /// <summary>The verdict about a subject on a day.</summary>
        /// <remarks>Statements about facts that the book does not ask are another book's and left aside.</remarks>
        /// <param name="subject">The id of the subject.</param>
        /// <param name="statements">What is said about its facts, in any order.</param>
        /// <param name="on">The day.</param>
        /// <exception cref="ArgumentException">The subject has no id.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The book is not valid on the day.</exception>
        public Verdict Assess(string subject, IEnumerable<Statement> statements, LocalDate on)
        {
            ArgumentException.ThrowIfNullOrEmpty(subject);
            ArgumentNullException.ThrowIfNull(statements);
            RequireValid(book, on);
            var known = Known(book, [.. statements], on);
            var facts = Answers(book, known);
            return Conclude(book, subject, on, known, in facts);
        }

        /// <summary>Why the book answers a fact set as it does.</summary>
        /// <remarks>
        /// Each node has the answer that all completions of the unanswered facts agree on. Of a node with fewer parts of its
        /// answer than it needs (x and not x, of which neither is known) the open parts are decisive together.
        /// </remarks>
        /// <param name="facts">Answers to the facts of the book.</param>
        /// <exception cref="ArgumentException">The answers are to the facts of another book.</exception>
        public Explanation.OfBook Explain(in FactSet facts)
        {
            book.Require(in facts);
            var length = book.Decision.Steps.Length;
            Span<Answer> answers = length <= ShortOutline ? stackalloc Answer[ShortOutline] : new Answer[length];
            answers = answers[..length];
            book.Decision.Answers(in facts, answers);
            var isSplit = book.Repeated.Count > 0 && !new CaseSplit(book.Decision, in facts).IsPlain;
            return new Explainer(book, answers, isSplit, Matters(book, in facts, isSplit, answers[^1])).Explain();
        }

        /// <summary>Why a verdict of the book is as it is.</summary>
        /// <param name="verdict">A verdict of this version of the book.</param>
        /// <exception cref="ArgumentException">The verdict is another book's, or another version's.</exception>
        public Explanation.OfBook Explain(Verdict verdict)
        {
            var facts = book.AnswersIn(verdict);
            return book.Explain(in facts);
        }

        /// <summary>The answers that a verdict of the book rests on.</summary>
        /// <param name="verdict">A verdict of this version of the book.</param>
        /// <exception cref="ArgumentException">The verdict is another book's, or another version's.</exception>
        public FactSet AnswersIn(Verdict verdict)
        {
            RequireOf(book, verdict);
            return Answers(book, verdict.Facts);
        }

        /// <summary>The facts that can still change the answer to a fact set, in the order of the book.</summary>
        /// <remarks>Exact: each fact on which some way to answer the rest turns, and no other.</remarks>
        /// <param name="facts">Answers to the facts of the book.</param>
        /// <exception cref="ArgumentException">The answers are to the facts of another book.</exception>
        public ValueList<Fact> Open(in FactSet facts)
        {
            book.Require(in facts);
            return OpenFacts.Of(book.Decision, in facts);
        }
    }

    internal static void RequireOf(RuleBook book, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        if (verdict.Book != book.Id || verdict.BookVersion != book.Version)
        {
            throw new ArgumentException(
                $"The verdict is one of {verdict.Book} {verdict.BookVersion}. Permitted: one of {book.Id} {book.Version}.",
                nameof(verdict)
            );
        }
    }

    // Where facts stand in several places, what is unknown may still be of no matter: x or (x and y) never turns on y.
    private static bool[] Matters(RuleBook book, in FactSet facts, bool isSplit, Answer answer) =>
        isSplit && answer == Answer.Unknown ? book.Decision.StepsWith(OpenFacts.Of(book.Decision, in facts)) : [];

    private static Verdict Conclude(
        RuleBook book,
        string subject,
        LocalDate on,
        ValueList<KnownFact> known,
        in FactSet facts
    )
    {
        var explanation = book.Explain(in facts);
        return new()
        {
            Subject = subject,
            On = on,
            Book = book.Id,
            BookVersion = book.Version,
            Answer = explanation.Answer,
            Decisive = Decisive(explanation),
            Open = book.Open(in facts).Select(fact => fact.Key).ToValueList(),
            Tensions = Tensions(book, facts),
            Readings = Readings(explanation, known),
            Facts = known,
        };
    }

    private static void RequireValid(RuleBook book, LocalDate on)
    {
        if (!book.IsValidOn(on))
        {
            throw new ArgumentOutOfRangeException(
                nameof(on),
                on,
                $"Version {book.Version} of {book.Id} is not valid on {on:uuuu-MM-dd}. Permitted: {book.Contents.ValidFrom:uuuu-MM-dd} "
                    + $"to {(book.Contents.ValidUntil is { } end ? $"{end:uuuu-MM-dd}" : "any later day")}."
            );
        }
    }

    private static ValueList<KnownFact> Known(RuleBook book, List<Statement> statements, LocalDate on) =>
        book.Facts.Select(fact => KnownFact.Of(fact, statements, on)).ToValueList();

    private static FactSet Answers(RuleBook book, ValueList<KnownFact> known)
    {
        var facts = new FactSet(book.Facts);
        foreach (var fact in known)
        {
            facts = facts.With(fact.Fact, fact.Answer);
        }
        return facts;
    }

    // Exclusions speak first: «not here» is another answer than «not yet».
    private static ValueList<Reason> Decisive(Explanation.OfBook explanation) =>
        DecisiveGrounds(explanation)
            .Select(ground => new Reason(
                KindOf(explanation.Answer, ground.Ground.Rule.Force),
                ground.Ground.Rule.Id,
                ground.Answer
            ))
            .OrderBy(reason => reason.Kind)
            .ToValueList();

    private static ReasonKind KindOf(Answer answer, Force force) =>
        (answer, force) switch
        {
            (Answer.Yes, _) => ReasonKind.Favourable,
            (Answer.Unknown, _) => ReasonKind.Open,
            (_, Force.Exclusion) => ReasonKind.Excluded,
            (_, Force.Usefulness) => ReasonKind.NotNeeded,
            _ => ReasonKind.CriterionNotMet,
        };

    private static ValueList<RuleId> Tensions(RuleBook book, FactSet facts) =>
        book
            .Contents.Tensions.Where((_, i) => Holds(book.Tensions[i], in facts))
            .Select(tension => tension.Rule.Id)
            .ToValueList();

    private static bool Holds(Outline condition, in FactSet facts)
    {
        var answers = new Answer[condition.Steps.Length];
        condition.Answers(in facts, answers);
        return answers[^1] == Answer.Yes;
    }

    private static ValueList<Reading> Readings(Explanation.OfBook explanation, ValueList<KnownFact> known) =>
        explanation
            .Parts.Where(block => block.IsDecisive)
            .Cast<Explanation.OfBlock>()
            .SelectMany(block => block.Block.Readings)
            .Concat(DecisiveGrounds(explanation).SelectMany(ground => ground.Ground.Readings))
            .Concat(ReadingsOfDerived(explanation, known))
            .Distinct()
            .OrderBy(reading => reading.Interpretation)
            .ToValueList();

    private static IEnumerable<Reading> ReadingsOfDerived(Explanation.OfBook explanation, ValueList<KnownFact> known)
    {
        var decisive = explanation.DecisiveFacts().Select(fact => fact.Key).ToHashSet();
        return known
            .Where(fact => decisive.Contains(fact.Fact))
            .SelectMany(fact => fact.Statements.SelectMany(statement => statement.Readings));
    }

    private static IEnumerable<Explanation.OfGround> DecisiveGrounds(Explanation.OfBook explanation) =>
        explanation
            .Parts.SelectMany(block => block.Parts)
            .Where(ground => ground.IsDecisive)
            .Cast<Explanation.OfGround>();
}
