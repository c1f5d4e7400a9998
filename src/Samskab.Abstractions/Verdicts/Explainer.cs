using System.Runtime.InteropServices;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>Builds the explanation of one fact set from the outline of the book's decision.</summary>
/// <remarks>
/// The answers of all steps are known first. Then each node takes its answer from its step, and is decisive when the
/// node above is and both have the same answer, a negation turning it round: of a failed conjunction the failed parts,
/// of a met one all parts, of an open one the open parts.
/// </remarks>
internal readonly ref struct Explainer(RuleBook book, ReadOnlySpan<Answer> answers)
{
    private readonly ReadOnlySpan<Answer> answers = answers;
    private readonly Outline.Step[] steps = book.Decision.Steps;

    internal Explanation.OfBook Explain()
    {
        var whole = answers[^1];
        var blocks = book.Contents.Blocks;
        var parts = new Explanation[blocks.Count];
        var at = steps.Length - 2;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            parts[i] = OfBlock(blocks[i], at, whole);
            at = steps[at].Start - 1;
        }
        return new(book, whole, List(parts));
    }

    private Explanation.OfBlock OfBlock(Block block, int at, Answer whole)
    {
        var isDecisive = answers[at] == whole;
        // An exclusion block is a negated disjunction: its grounds are one step further in, and speak the other way.
        var (group, sought) = block.Force == Force.Exclusion ? (at - 1, whole.Negated) : (at, whole);
        var parts = new Explanation[block.Grounds.Count];
        var part = group - 1;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            var answer = answers[part];
            parts[i] = OfGround(block.Grounds[i], part, isDecisive && answer == sought);
            part = steps[part].Start - 1;
        }
        return new Explanation.OfBlock(block, answers[at], isDecisive, List(parts));
    }

    private Explanation.OfGround OfGround(Ground ground, int at, bool isDecisive) =>
        new Explanation.OfGround(ground, answers[at], isDecisive, [OfCondition(at, isDecisive)]);

    private Explanation OfCondition(int at, bool isDecisive)
    {
        ref readonly var step = ref steps[at];
        var answer = answers[at];
        if (step.Kind == Outline.Kind.Is)
        {
            return new Explanation.OfFact(book.Decision.Facts[step.Number], answer, isDecisive);
        }
        var sought = step.Kind == Outline.Kind.Not ? answer.Negated : answer;
        var parts = new Explanation[step.Parts];
        var part = at - 1;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            parts[i] = OfCondition(part, isDecisive && answers[part] == sought);
            part = steps[part].Start - 1;
        }
        var (connective, needed) = ConnectiveOf(step);
        return new Explanation.OfGroup(connective, needed, answer, isDecisive, List(parts));
    }

    private static (Connective Connective, int Needed) ConnectiveOf(in Outline.Step step) =>
        step.Kind switch
        {
            Outline.Kind.Not => (Connective.Not, 1),
            Outline.Kind.All => (Connective.All, step.Parts),
            Outline.Kind.Any => (Connective.Any, 1),
            _ => (Connective.AtLeast, step.Number),
        };

    // The array is fresh and nobody else holds it.
    private static ValueList<Explanation> List(Explanation[] parts) =>
        new(ImmutableCollectionsMarshal.AsImmutableArray(parts));
}
