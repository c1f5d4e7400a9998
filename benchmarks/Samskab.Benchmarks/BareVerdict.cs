using BenchmarkDotNet.Attributes;
using Samskab.CoCreation;
using Samskab.RuleBooks;

namespace Samskab.Benchmarks;

/// <summary>The bare answer, against one method written for this formula.</summary>
public class BareVerdict
{
    private readonly RuleBook book = CoCreationBook.Newest;
    private Sets sets = null!;

    [Params(Mix.Favourable, Mix.TenthUnfavourable, Mix.TenthUnknown)]
    public Mix Mix { get; set; }

    [GlobalSetup]
    public void Prepare() => sets = new(Mix);

    [Benchmark(Baseline = true, OperationsPerInvoke = Sets.Count)]
    public int ByHand()
    {
        var yes = 0;
        foreach (var facts in sets.ByHand)
        {
            yes += VerdictByHand.Of(facts) == true ? 1 : 0;
        }
        return yes;
    }

    [Benchmark(OperationsPerInvoke = Sets.Count)]
    public int Library()
    {
        var yes = 0;
        foreach (ref readonly var facts in sets.OfLibrary.AsSpan())
        {
            yes += book.Evaluate(in facts) == Facts.Answer.Yes ? 1 : 0;
        }
        return yes;
    }
}
