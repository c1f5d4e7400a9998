using BenchmarkDotNet.Attributes;
using Samskab.CoCreation;
using Samskab.RuleBooks;
using Samskab.Verdicts;

namespace Samskab.Benchmarks;

/// <summary>The explanation, against a method that builds the same tree for this formula alone.</summary>
public class ExplanationTree
{
    private readonly RuleBook book = CoCreationBook.Newest;
    private readonly ExplanationByHand hand = new(CoCreationBook.Newest);
    private readonly Sets sets = new(Mix.TenthUnfavourable);

    [Benchmark(Baseline = true, OperationsPerInvoke = Sets.Count)]
    public int ByHand()
    {
        var decisive = 0;
        foreach (var facts in sets.ByHand)
        {
            decisive += hand.Of(facts).Parts[0].IsDecisive ? 1 : 0;
        }
        return decisive;
    }

    [Benchmark(OperationsPerInvoke = Sets.Count)]
    public int Library()
    {
        var decisive = 0;
        foreach (ref readonly var facts in sets.OfLibrary.AsSpan())
        {
            decisive += book.Explain(in facts).Parts[0].IsDecisive ? 1 : 0;
        }
        return decisive;
    }
}
