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
/// node above is and it has the answer sought of it, a negation turning that round: of a failed conjunction the failed parts,
/// of a met one all parts, of an open one the open parts. Where facts stand in several places, too few parts may have the
/// answer sought (x and not x): then the open ones are decisive with them.
/// </remarks>
/// <param name="book">The book.</param>
/// <param name="answers">The answer of every step.</param>
/// <param name="isSplit">Whether a fact that stands in several places is not answered.</param>
/// <param name="matters">For every step whether a fact in it can still change the verdict; empty where every step may be decisive.</param>
internal readonly ref struct Explainer(
    RuleBook book,
    ReadOnlySpan<Answer> answers,
    bool isSplit,
    ReadOnlySpan<bool> matters
)
{
    private readonly ReadOnlySpan<Answer> answers = answers;
    private readonly ReadOnlySpan<bool> matters = matters;
    private readonly Outline.Step[] steps = book.Decision.Steps;

    internal Explanation.OfBook Explain()
    {
        var whole = answers[^1];
        var isTogether = IsTogether(steps.Length - 1, whole);
        var blocks = book.Contents.Blocks;
        var parts = new Explanation[blocks.Count];
        var at = steps.Length - 2;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            parts[i] = OfBlock(blocks[i], at, whole, IsDecisive(at, whole, isTogether));
            at = steps[at].Start - 1;
        }
        return new(book, whole, List(parts));
    }

    private Explanation.OfBlock OfBlock(Block block, int at, Answer whole, bool isDecisive)
    {
        // An exclusion block is a negated disjunction: its grounds are one step further in, and speak the other way.
        var (group, answer) = block.Force == Force.Exclusion ? (at - 1, whole.Negated) : (at, whole);
        var isTogether = IsTogether(group, answer);
        var parts = new Explanation[block.Grounds.Count];
        var part = group - 1;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            parts[i] = OfGround(block.Grounds[i], part, answer, isDecisive && IsDecisive(part, answer, isTogether));
            part = steps[part].Start - 1;
        }
        return new Explanation.OfBlock(block, answers[at], isDecisive, List(parts));
    }

    private Explanation.OfGround OfGround(Ground ground, int at, Answer whole, bool isDecisive) =>
        new Explanation.OfGround(ground, answers[at], isDecisive, [OfCondition(at, whole, isDecisive)]);

    private Explanation OfCondition(int at, Answer whole, bool isDecisive)
    {
        ref readonly var step = ref steps[at];
        var answer = answers[at];
        if (step.Kind == Outline.Kind.Is)
        {
            return new Explanation.OfFact(book.Decision.Facts[step.Number], answer, isDecisive);
        }
        var inner = step.Kind == Outline.Kind.Not ? whole.Negated : whole;
        var isTogether = IsTogether(at, inner);
        var parts = new Explanation[step.Parts];
        var part = at - 1;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            parts[i] = OfCondition(part, inner, isDecisive && IsDecisive(part, inner, isTogether));
            part = steps[part].Start - 1;
        }
        var (connective, needed) = ConnectiveOf(step);
        return new Explanation.OfGroup(connective, needed, answer, isDecisive, List(parts));
    }

    private bool IsDecisive(int at, Answer sought, bool isTogether) =>
        (answers[at] == sought || (isTogether && answers[at] == Answer.Unknown)) && (matters.IsEmpty || matters[at]);

    // Whether too few parts have the answer sought to make it that of the whole.
    private bool IsTogether(int at, Answer sought) =>
        isSplit && sought != Answer.Unknown && CountOf(at, sought) < LeastOf(in steps[at], sought);

    private int CountOf(int at, Answer sought)
    {
        var count = 0;
        for (int part = at - 1, left = steps[at].Parts; left > 0; left--, part = steps[part].Start - 1)
        {
            count += answers[part] == sought ? 1 : 0;
        }
        return count;
    }

    private static int LeastOf(in Outline.Step step, Answer sought) =>
        ConnectiveOf(step).Needed is var needed && sought == Answer.Yes ? needed : step.Parts - needed + 1;

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
