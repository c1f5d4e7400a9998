using Samskab.CoCreation;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Benchmarks;

/// <summary>Both sides of a row must do the same work before it is worth measuring.</summary>
internal static class Checks
{
    public static Answer AnswerOf(bool? answer) =>
        answer switch
        {
            true => Answer.Yes,
            false => Answer.No,
            null => Answer.Unknown,
        };

    public static void BothSidesAgree()
    {
        foreach (var mix in Enum.GetValues<Mix>())
        {
            var sets = new Sets(mix);
            for (var i = 0; i < Sets.Count; i++)
            {
                SameVerdict(sets, i);
                SameTree(sets, i);
            }
            SameLanes(sets.OfLibrary[..Lanes.Count]);
        }
    }

    private static void SameVerdict(Sets sets, int i) =>
        Require(
            CoCreationBook.Newest.Evaluate(in sets.OfLibrary[i]) == AnswerOf(VerdictByHand.Of(sets.ByHand[i])),
            "The bare verdicts"
        );

    private static void SameTree(Sets sets, int i) =>
        Require(
            IsSame(
                CoCreationBook.Newest.Explain(in sets.OfLibrary[i]),
                new ExplanationByHand(CoCreationBook.Newest).Of(sets.ByHand[i])
            ),
            "The explanations"
        );

    private static bool IsSame(Explanation one, Node other) =>
        one.Answer == other.Answer
        && one.IsDecisive == other.IsDecisive
        && ReferenceEquals(Name(one), (other as NamedNode)?.Name)
        && one.Parts.Count == other.Parts.Length
        && one.Parts.Zip(other.Parts).All(pair => IsSame(pair.First, pair.Second));

    private static object? Name(Explanation node) =>
        node.Match<object?>(
            book => book.Book,
            block => block.Block,
            ground => ground.Ground,
            _ => null,
            fact => fact.Fact
        );

    private static void SameLanes(FactSet[] sets)
    {
        var book = CoCreationBook.Newest;
        var logic = new BitParallelLogic(LanesOf.Sets(book.Facts, sets));
        var lanes = book.Decision.Fold<BitParallelLogic, Lanes>(ref logic);
        for (var i = 0; i < sets.Length; i++)
        {
            var one = new OneSet(sets[i]);
            var answer = book.Decision.Fold<OneSet, Answer>(ref one);
            var (yes, no) = (lanes.Yes[i / 64] >> i & 1, lanes.No[i / 64] >> i & 1);
            Require(answer == book.Evaluate(in sets[i]) && (int)answer == (int)yes - (int)no, "512 sets at once");
        }
    }

    private static void Require(bool agree, string what)
    {
        if (!agree)
        {
            throw new InvalidOperationException($"{what} of both sides differ: nothing was measured.");
        }
    }
}
