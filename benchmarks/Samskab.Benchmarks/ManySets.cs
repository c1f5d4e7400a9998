using BenchmarkDotNet.Attributes;
using Samskab.CoCreation;
using Samskab.Conditions;
using Samskab.Facts;

namespace Samskab.Benchmarks;

/// <summary>512 sets at once, against the same outline read for one set after the other.</summary>
public class ManySets
{
    private readonly Outline decision = CoCreationBook.Newest.Decision;
    private readonly Answer[] stack = new Answer[CoCreationBook.Newest.Decision.StackSize];
    private readonly Lanes[] lanesStack = new Lanes[CoCreationBook.Newest.Decision.StackSize];
    private FactSet[] sets = null!;
    private Lanes[] lanes = null!;

    [GlobalSetup]
    public void Prepare()
    {
        sets = new Sets(Mix.TenthUnknown).OfLibrary[..Lanes.Count];
        lanes = LanesOf.Sets(decision.Facts, sets);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lanes.Count)]
    public int OneByOne()
    {
        var yes = 0;
        foreach (ref readonly var facts in sets.AsSpan())
        {
            var logic = new OneSet(facts);
            yes += decision.Fold<OneSet, Answer>(ref logic, stack) == Answer.Yes ? 1 : 0;
        }
        return yes;
    }

    [Benchmark(OperationsPerInvoke = Lanes.Count)]
    public int BitParallel()
    {
        var logic = new BitParallelLogic(lanes);
        return LanesOf.CountOfYes(decision.Fold<BitParallelLogic, Lanes>(ref logic, lanesStack));
    }
}

/// <summary>Reads a condition for one set.</summary>
internal readonly struct OneSet(FactSet facts) : ILogic<Answer>
{
    public Answer Is(Fact fact, int number) => facts.At(number);

    public Answer Not(Answer inner) => inner.Negated;

    public Answer All(ReadOnlySpan<Answer> parts)
    {
        var all = Answer.Yes;
        foreach (var part in parts)
        {
            all = all.And(part);
        }
        return all;
    }

    public Answer Any(ReadOnlySpan<Answer> parts)
    {
        var any = Answer.No;
        foreach (var part in parts)
        {
            any = any.Or(part);
        }
        return any;
    }

    public Answer AtLeast(int needed, ReadOnlySpan<Answer> parts)
    {
        int yes = 0,
            possible = parts.Length;
        foreach (var part in parts)
        {
            yes += part == Answer.Yes ? 1 : 0;
            possible -= part == Answer.No ? 1 : 0;
        }
        return yes >= needed ? Answer.Yes
            : possible < needed ? Answer.No
            : Answer.Unknown;
    }
}
