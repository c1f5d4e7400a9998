using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>What is left when an interview ends or is stopped: the open questions with whom to ask, and the steps that are advised.</summary>
public sealed record InterviewEnding
{
    // Of somebody who can answer nothing all that matters is handed on.
    private static readonly Party Nobody = new("nobody");

    /// <summary>Whether nothing matters any more for the goal of the interview.</summary>
    public required bool IsDone { get; init; }

    /// <summary>Each fact that still matters, with the parties that have not been asked, in the order of the book.</summary>
    public ValueList<HandedOn> Open { get; init; }

    /// <summary>What is advised, each rule once.</summary>
    /// <remarks>
    /// For a yes the forum that is called for; for a no what the sources advise instead or towards a yes; for an open verdict what they
    /// advise where all have been asked and nobody knows.
    /// </remarks>
    public ValueList<Rule> Steps { get; init; }

    /// <summary>What is left of an interview.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="statements">All that was said.</param>
    /// <param name="verdict">The verdict by what was said.</param>
    /// <param name="book">The book that gave it.</param>
    /// <exception cref="ArgumentException">The verdict is another book's, or another version's.</exception>
    public static InterviewEnding Of(
        Interview interview,
        IEnumerable<Statement> statements,
        Verdict verdict,
        RuleBook book
    )
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(book);
        ValueList<Statement> said = [.. statements];
        var step = interview.Next(said, verdict.On, Nobody);
        return new()
        {
            IsDone = step.IsDone,
            Open = step.HandedOn,
            Steps = [.. StepsOf(verdict, said, step.HandedOn, book).Distinct()],
        };
    }

    private static IEnumerable<Rule> StepsOf(
        Verdict verdict,
        ValueList<Statement> said,
        ValueList<HandedOn> open,
        RuleBook book
    ) =>
        verdict.Answer switch
        {
            Answer.Yes => Forums(verdict, said, book),
            Answer.No => Instead(book.Explain(verdict)),
            _ => open.Where(one => one.Answerers.Count == 0).SelectMany(one => one.Fact.Steps),
        };

    private static IEnumerable<Rule> Instead(Explanation.OfBook explanation) =>
        explanation
            .Parts.SelectMany(block => block.Parts)
            .OfType<Explanation.OfGround>()
            .Where(ground => ground.IsDecisive)
            .SelectMany(ground => ground.Ground.Instead.Concat(ground.DecisiveFacts().SelectMany(fact => fact.Steps)));

    private static IEnumerable<Rule> Forums(Verdict verdict, ValueList<Statement> said, RuleBook book) =>
        book.Id != CoCreationBook.Versions.Id
            ? []
            : FormsOfCollaboration
                .For(said, verdict.On, verdict)
                .Where(advice => advice.IsAdvised == Answer.Yes)
                .SelectMany(advice => advice.Composition.Prepend(advice.Rule))
                .Select(id => FormsOfCollaboration.Rules.First(rule => rule.Id == id));
}
