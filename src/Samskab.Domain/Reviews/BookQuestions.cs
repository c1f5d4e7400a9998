using Samskab.Facts;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>The questions of a rule book: the rule that turns on each, and the order in which an interview puts them.</summary>
internal sealed class BookQuestions(RuleBook book)
{
    private readonly Interview interview = new(book);
    private readonly ILookup<FactKey, Rule> rules = book
        .Contents.Blocks.SelectMany(block => block.Grounds)
        .SelectMany(book.FactsOf, (ground, fact) => (fact.Key, ground.Rule))
        .ToLookup(one => one.Key, one => one.Rule);

    internal Rule RuleOf(Fact fact) => rules[fact.Key].First();

    /// <summary>The facts in the order in which they would be asked if every answer spoke for a yes.</summary>
    internal IEnumerable<FactKey> InOrder(Verdict verdict)
    {
        var facts = verdict.Facts.Aggregate(
            new FactSet(book.Facts),
            (set, known) => set.With(known.Fact, known.Answer)
        );
        while (interview.Next(in facts) is { Key: var next })
        {
            yield return next;
            var ifYes = facts.With(next, Answer.Yes);
            facts = book.Evaluate(in ifYes) == Answer.No ? facts.With(next, Answer.No) : ifYes;
        }
    }
}
