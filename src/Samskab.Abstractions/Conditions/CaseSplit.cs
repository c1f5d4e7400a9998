using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using Samskab.Facts;

namespace Samskab.Conditions;

/// <summary>Every way to answer the facts of a condition that stand in several places and are not answered, 512 ways at once.</summary>
/// <remarks>
/// Case i answers the j-th of them by bit j of i. Within a case each unanswered fact stands in one place, so that three-valued
/// logic is exact there, and what all cases agree on is what all completions agree on. Fewer than 512 cases are repeated.
/// </remarks>
internal readonly struct CaseSplit
{
    /// <summary>How many facts may stand in several places.</summary>
    internal const int MostRepeated = 16;

    private const int BitsInLanes = 9;
    private const int ShortStack = 32;

    private readonly Outline outline;
    private readonly FactSet facts;
    private readonly uint split;

    internal CaseSplit(Outline outline, in FactSet facts)
    {
        (this.outline, this.facts) = (outline, facts);
        for (var place = 0; place < outline.Repeated.Length; place++)
        {
            split |= facts.At(outline.Repeated[place]) == Answer.Unknown ? 1u << place : 0;
        }
    }

    /// <summary>Whether there is one case alone, in which plain three-valued logic is exact.</summary>
    internal bool IsPlain => split == 0;

    /// <summary>The number of batches of up to 512 cases.</summary>
    internal int Batches => 1 << Math.Max(0, BitOperations.PopCount(split) - BitsInLanes);

    /// <summary>What all cases agree on.</summary>
    internal Answer Agreed()
    {
        var rented = default(Lanes[]);
        var size = outline.StackSize;
        Span<Lanes> stack =
            size <= ShortStack ? stackalloc Lanes[ShortStack] : rented = ArrayPool<Lanes>.Shared.Rent(size);
        var answer = Agreed(stack);
        if (rented is not null)
        {
            ArrayPool<Lanes>.Shared.Return(rented);
        }
        return answer;
    }

    /// <summary>What all cases agree on for every step, by its position.</summary>
    internal void Answers(Span<Answer> answers)
    {
        var stack = new Lanes[outline.StackSize];
        var each = new Lanes[answers.Length];
        for (var batch = 0; batch < Batches; batch++)
        {
            var logic = In(batch);
            outline.Fold(ref logic, stack.AsSpan(), each.AsSpan());
            for (var i = 0; i < each.Length; i++)
            {
                var answer = each[i].Agreed;
                answers[i] = batch == 0 || answers[i] == answer ? answer : Answer.Unknown;
            }
        }
    }

    /// <summary>Whether some completion turns on a fact.</summary>
    /// <param name="number">The number of the fact, which is not answered.</param>
    internal bool TurnsOn(int number)
    {
        var stack = new Turned[outline.StackSize];
        for (var batch = 0; batch < Batches; batch++)
        {
            var logic = new TurnLogic(In(batch), number);
            if (outline.Fold(ref logic, stack.AsSpan()).Differs != Vector512<ulong>.Zero)
            {
                return true;
            }
        }
        return false;
    }

    private Answer Agreed(Span<Lanes> stack)
    {
        var agreed = Answer.Unknown;
        for (var batch = 0; batch < Batches; batch++)
        {
            var logic = In(batch);
            var answer = outline.Fold(ref logic, stack).Agreed;
            if (answer == Answer.Unknown || (batch > 0 && answer != agreed))
            {
                return Answer.Unknown;
            }
            agreed = answer;
        }
        return agreed;
    }

    private CaseLogic In(int batch) => new(facts, outline.Repeated, split, batch);

    /// <summary>Reads a condition in one batch of cases.</summary>
    private readonly struct CaseLogic(FactSet facts, int[] repeated, uint split, int batch) : ILogic<Lanes>
    {
        public Lanes Is(Fact fact, int number) =>
            facts.At(number) is var answer && answer != Answer.Unknown ? Lanes.Same(answer)
            : Array.IndexOf(repeated, number) is var place and >= 0
                ? InCases(BitOperations.PopCount(split & ((1u << place) - 1)))
            : default;

        public Lanes Not(Lanes inner) => inner.Negated;

        public Lanes All(ReadOnlySpan<Lanes> parts) => Lanes.All(parts);

        public Lanes Any(ReadOnlySpan<Lanes> parts) => Lanes.Any(parts);

        public Lanes AtLeast(int needed, ReadOnlySpan<Lanes> parts) => Lanes.AtLeast(needed, parts);

        private Lanes InCases(int bit)
        {
            if (bit >= BitsInLanes)
            {
                return (batch >> (bit - BitsInLanes) & 1) != 0 ? Lanes.AllYes : Lanes.AllNo;
            }
            var yes = Bits.OfLane[bit];
            return new(yes, ~yes);
        }
    }

    /// <summary>Reads a condition with one fact answered both ways.</summary>
    private readonly struct TurnLogic(CaseLogic cases, int turning) : ILogic<Turned>
    {
        public Turned Is(Fact fact, int number) =>
            number == turning
                ? new(Lanes.AllNo, Lanes.AllYes, Vector512<ulong>.AllBitsSet)
                : Turned.Alike(cases.Is(fact, number));

        public Turned Not(Turned inner) => new(inner.IfNo.Negated, inner.IfYes.Negated, inner.Differs);

        public Turned All(ReadOnlySpan<Turned> parts)
        {
            var (ifNo, ifYes, differs) = Turned.Alike(Lanes.AllYes);
            foreach (ref readonly var part in parts)
            {
                (ifNo, ifYes) = (ifNo.And(part.IfNo), ifYes.And(part.IfYes));
                differs |= part.LeavesOther;
            }
            return Turned.Whole(ifNo, ifYes, differs);
        }

        public Turned Any(ReadOnlySpan<Turned> parts)
        {
            var (ifNo, ifYes, differs) = Turned.Alike(Lanes.AllNo);
            foreach (ref readonly var part in parts)
            {
                (ifNo, ifYes) = (ifNo.Or(part.IfNo), ifYes.Or(part.IfYes));
                differs |= part.LeavesOther;
            }
            return Turned.Whole(ifNo, ifYes, differs);
        }

        public Turned AtLeast(int needed, ReadOnlySpan<Turned> parts)
        {
            var words = LaneCount.WordsFor(parts.Length);
            var ifNo = new LaneTally(stackalloc Vector512<ulong>[words], stackalloc Vector512<ulong>[words]);
            var ifYes = new LaneTally(stackalloc Vector512<ulong>[words], stackalloc Vector512<ulong>[words]);
            var differs = Vector512<ulong>.Zero;
            foreach (ref readonly var part in parts)
            {
                ifNo.Add(part.IfNo);
                ifYes.Add(part.IfYes);
                differs |= part.LeavesOther;
            }
            return Turned.Whole(
                ifNo.Reaches(needed, parts.Length),
                ifYes.Reaches(needed, parts.Length),
                differs | ifNo.Yes.Differs(ifYes.Yes)
            );
        }
    }

    /// <summary>The bits of the numbers of the lanes.</summary>
    private static class Bits
    {
        internal static readonly Vector512<ulong>[] OfLane = [.. Enumerable.Range(0, BitsInLanes).Select(Of)];

        private static Vector512<ulong> Of(int bit)
        {
            var words = new ulong[Vector512<ulong>.Count];
            for (var lane = 0; lane < Lanes.Count; lane++)
            {
                words[lane / 64] |= (ulong)(lane >> bit & 1) << lane;
            }
            return Vector512.Create(words);
        }
    }
}
