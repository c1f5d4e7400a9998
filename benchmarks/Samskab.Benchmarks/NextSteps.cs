using BenchmarkDotNet.Attributes;
using Samskab.Changes;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Verdicts;

namespace Samskab.Benchmarks;

/// <summary>The next question and the way to a yes, against the explanation of the same sets.</summary>
public class NextSteps
{
    private readonly RuleBook book = CoCreationBook.Newest;
    private readonly Interview interview = new(CoCreationBook.Newest);
    private readonly Sets open = new(Mix.TenthUnknown);
    private readonly Sets failed = new(Mix.TenthUnfavourable);

    [Benchmark(Baseline = true, OperationsPerInvoke = Sets.Count)]
    public int Explanation()
    {
        var decisive = 0;
        foreach (ref readonly var facts in open.OfLibrary.AsSpan())
        {
            decisive += book.Explain(in facts).Parts[0].IsDecisive ? 1 : 0;
        }
        return decisive;
    }

    [Benchmark(OperationsPerInvoke = Sets.Count)]
    public int NextQuestion()
    {
        var asked = 0;
        foreach (ref readonly var facts in open.OfLibrary.AsSpan())
        {
            asked += interview.Next(in facts) is null ? 0 : 1;
        }
        return asked;
    }

    [Benchmark(OperationsPerInvoke = Sets.Count)]
    public int WayToYes()
    {
        var ways = 0;
        foreach (ref readonly var facts in failed.OfLibrary.AsSpan())
        {
            ways += book.WayTo(Answer.Yes, in facts).IsReached ? 0 : 1;
        }
        return ways;
    }

    [Benchmark(OperationsPerInvoke = Sets.Count)]
    public int SmallestSets()
    {
        var sets = 0;
        foreach (ref readonly var facts in failed.OfLibrary.AsSpan())
        {
            sets += book.WayTo(Answer.Yes, in facts).Smallest(limit: 4).Count;
        }
        return sets;
    }
}
