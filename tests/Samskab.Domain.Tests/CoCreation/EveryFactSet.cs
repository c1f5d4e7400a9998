using System.Runtime.Intrinsics;
using Samskab.CoCreation;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;

namespace Samskab.Domain.Tests.CoCreation;

/// <summary>The book of co-creation on all 43,046,721 ways to answer, or not, the 16 facts that decide.</summary>
/// <remarks>
/// A fact set is a number in base 3: digit i is the answer to fact i, 0 for no, 1 for yes, 2 for unknown. The sets that
/// differ in the six lowest facts alone (3^6 = 729) are answered together, in two words of 512 lanes.
/// </remarks>
public sealed class EveryFactSet
{
    private const int Facts = 16;
    private const int LowFacts = 6;
    private const int LowSets = 729;
    private const int All = 43_046_721;

    private static readonly RuleBook Book = CoCreationBook.Newest;
    private static readonly sbyte[] Verdicts = Answered();
    private static readonly (ulong Yes, ulong No)[] Halves = [.. Enumerable.Range(0, 6561).Select(Half)];

    [Fact]
    public void Is_answered_no_but_for_262119_unknown_and_25_yes()
    {
        Verdicts.Length.ShouldBe(All);
        Verdicts.AsSpan().Count((sbyte)Answer.No).ShouldBe(42_784_577);
        Verdicts.AsSpan().Count((sbyte)Answer.Unknown).ShouldBe(262_119);
        Verdicts.AsSpan().Count((sbyte)Answer.Yes).ShouldBe(25);
    }

    [Fact]
    public void Is_answered_as_all_its_completions_agree()
    {
        var agreed = new sbyte[All];

        Agree(agreed, 0, Facts);

        agreed.AsSpan().SequenceEqual(Verdicts).ShouldBeTrue();
    }

    [Fact]
    public void Is_answered_by_the_masks_as_by_the_tree() =>
        Enumerable
            .Range(0, All)
            .AsParallel()
            .Count(set => (sbyte)Book.Evaluate(Masked(set)) != Verdicts[set])
            .ShouldBe(0);

    [Fact]
    public void Of_the_65536_complete_ones_9_apply()
    {
        var complete = Enumerable.Range(0, All).Where(IsComplete).ToList();

        complete.Count.ShouldBe(65_536);
        complete.Count(set => Verdicts[set] == (sbyte)Answer.Yes).ShouldBe(9);
        complete.Count(set => Verdicts[set] == (sbyte)Answer.Unknown).ShouldBe(0);
    }

    // Sets in which the facts from `digits` on are answered: what is unknown in the next one down is what both answers
    // to it agree on. Only complete sets are asked of the book, by the plain recursion of the TestKit.
    private static void Agree(Span<sbyte> agreed, int first, int digits)
    {
        if (digits == 0)
        {
            agreed[0] = (sbyte)(Completions.Holds(Book.Contents, Masked(first)) ? Answer.Yes : Answer.No);
            return;
        }
        var third = agreed.Length / 3;
        Span<sbyte> no = agreed[..third],
            yes = agreed[third..(2 * third)],
            unknown = agreed[(2 * third)..];
        Agree(no, first, digits - 1);
        Agree(yes, first + third, digits - 1);
        for (var i = 0; i < third; i++)
        {
            unknown[i] = no[i] == yes[i] ? no[i] : (sbyte)Answer.Unknown;
        }
    }

    private static sbyte[] Answered()
    {
        var verdicts = new sbyte[All];
        var (low, high) = (Laid(0), Laid(Lanes.Count));
        var stack = new Lanes[Book.Decision.StackSize];
        for (var first = 0; first < All; first += LowSets)
        {
            SetHigh(first, low, high);
            Write(Folded(low, stack), verdicts.AsSpan(first, Lanes.Count));
            Write(Folded(high, stack), verdicts.AsSpan(first + Lanes.Count, LowSets - Lanes.Count));
        }
        return verdicts;
    }

    private static Lanes Folded(Lanes[] facts, Lanes[] stack)
    {
        var logic = new BitParallelLogic(facts);
        return Book.Decision.Fold(ref logic, stack.AsSpan());
    }

    // Lane l holds the set first + l; the fact that decides nothing is unknown everywhere.
    private static Lanes[] Laid(int first)
    {
        var lanes = new Lanes[Book.Facts.Count];
        for (var fact = 0; fact < LowFacts; fact++)
        {
            lanes[fact] = new(Where(first, fact, Answer.Yes), Where(first, fact, Answer.No));
        }
        return lanes;
    }

    private static Vector512<ulong> Where(int first, int fact, Answer answer)
    {
        var words = new ulong[8];
        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            words[lane / 64] |= AnswerTo(fact, first + lane) == answer ? 1UL << lane : 0;
        }
        return Vector512.Create(words);
    }

    private static void SetHigh(int set, Lanes[] low, Lanes[] high)
    {
        for (var fact = LowFacts; fact < Facts; fact++)
        {
            low[fact] = high[fact] = AnswerTo(fact, set) switch
            {
                Answer.Yes => Lanes.AllYes,
                Answer.No => Lanes.AllNo,
                _ => default,
            };
        }
    }

    private static void Write(Lanes lanes, Span<sbyte> verdicts)
    {
        for (var lane = 0; lane < verdicts.Length; lane++)
        {
            verdicts[lane] = (sbyte)((int)(lanes.Yes[lane / 64] >> lane & 1) - (int)(lanes.No[lane / 64] >> lane & 1));
        }
    }

    private static FactSet Masked(int set)
    {
        var (low, high) = (Halves[set % Halves.Length], Halves[set / Halves.Length]);
        return new(Book.Facts, low.Yes | high.Yes << (Facts / 2), low.No | high.No << (Facts / 2));
    }

    private static (ulong Yes, ulong No) Half(int set)
    {
        ulong yes = 0,
            no = 0;
        for (var fact = 0; fact < Facts / 2; fact++)
        {
            yes |= AnswerTo(fact, set) == Answer.Yes ? 1UL << fact : 0;
            no |= AnswerTo(fact, set) == Answer.No ? 1UL << fact : 0;
        }
        return (yes, no);
    }

    private static Answer AnswerTo(int fact, int set)
    {
        for (; fact > 0; fact--)
        {
            set /= 3;
        }
        return (set % 3) switch
        {
            0 => Answer.No,
            1 => Answer.Yes,
            _ => Answer.Unknown,
        };
    }

    private static bool IsComplete(int set)
    {
        while (set > 0 && set % 3 != 2)
        {
            set /= 3;
        }
        return set == 0;
    }
}
