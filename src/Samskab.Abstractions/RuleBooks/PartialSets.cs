using System.Numerics;
using System.Runtime.Intrinsics;
using Samskab.Conditions;
using Samskab.Rules;

namespace Samskab.RuleBooks;

/// <summary>Puts every partial set of answers to a book, 243 sets at once.</summary>
/// <remarks>
/// A set is a number in base 3, its digits the answers to the facts that decide. The five lowest digits run through the lanes.
/// Facts that stand in several places are answered both ways in the lanes in which they are unanswered.
/// </remarks>
internal sealed class PartialSets
{
    private const int MostFacts = 16;
    private const int DigitsInLanes = 5;
    private const long MostCases = 1L << 32;

    private readonly Outline outline;
    private readonly int[] deciding;
    private readonly (int At, bool IsExclusion, int[] Grounds)[] blocks;
    private readonly Lanes[] facts;
    private readonly Lanes[] repeated;
    private readonly Lanes[] stack;
    private readonly Lanes[] each;
    private readonly Lanes[] agreed;
    private readonly Vector512<ulong> used;

    private PartialSets(RuleBook book, int[] deciding)
    {
        this.deciding = deciding;
        outline = book.Decision;
        blocks = Placed(book);
        facts = new Lanes[book.Facts.Count];
        repeated = new Lanes[outline.Repeated.Length];
        stack = new Lanes[outline.StackSize];
        each = new Lanes[outline.Steps.Length];
        agreed = new Lanes[each.Length];
        used = Where(lane => lane < Power(InLanes));
    }

    private int InLanes => Math.Min(DigitsInLanes, deciding.Length);

    /// <summary>How a book answers them; null where they are too many.</summary>
    internal static PartialSetCount? Count(RuleBook book)
    {
        int[] deciding = [.. book.Decision.Numbers().Distinct().Order()];
        return deciding.Length <= MostFacts && Power(deciding.Length) << book.Repeated.Count <= MostCases
            ? new PartialSets(book, deciding).Count()
            : null;
    }

    private PartialSetCount Count()
    {
        for (var digit = 0; digit < InLanes; digit++)
        {
            var value = (int)Power(digit);
            facts[deciding[digit]] = new(Where(lane => lane / value % 3 == 1), Where(lane => lane / value % 3 == 0));
        }
        var count = new PartialSetCount(Power(deciding.Length), 0, 0, 0, 0);
        for (var batch = 0; batch < Power(deciding.Length - InLanes); batch++)
        {
            SetHigh(batch);
            Answer();
            var whole = agreed[^1];
            count = count with
            {
                No = count.No + Counted(whole.No & ~whole.Yes),
                Unknown = count.Unknown + Counted(whole.Unknown),
                Yes = count.Yes + Counted(whole.Yes & ~whole.No),
                WithoutReason = count.WithoutReason + Counted(~Reasoned()),
            };
        }
        return count;
    }

    private void SetHigh(int batch)
    {
        for (var digit = InLanes; digit < deciding.Length; digit++, batch /= 3)
        {
            facts[deciding[digit]] = (batch % 3) switch
            {
                0 => Lanes.AllNo,
                1 => Lanes.AllYes,
                _ => default,
            };
        }
    }

    private void Answer()
    {
        for (var i = 0; i < repeated.Length; i++)
        {
            repeated[i] = facts[outline.Repeated[i]];
        }
        for (var way = 0; way < 1 << repeated.Length; way++)
        {
            for (var i = 0; i < repeated.Length; i++)
            {
                var open = repeated[i].Unknown;
                var added = (way >> i & 1) != 0 ? new Lanes(open, default) : new Lanes(default, open);
                facts[outline.Repeated[i]] = new(repeated[i].Yes | added.Yes, repeated[i].No | added.No);
            }
            Answer(isFirst: way == 0);
        }
        for (var i = 0; i < repeated.Length; i++)
        {
            facts[outline.Repeated[i]] = repeated[i];
        }
    }

    private void Answer(bool isFirst)
    {
        var logic = new BitParallelLogic(facts);
        outline.Fold(ref logic, stack.AsSpan(), each.AsSpan());
        for (var i = 0; i < each.Length; i++)
        {
            agreed[i] = isFirst ? each[i] : agreed[i].AgreedWith(in each[i]);
        }
    }

    // The sets in which a ground of a decisive block is decisive.
    private Vector512<ulong> Reasoned()
    {
        var whole = agreed[^1];
        var together = None(blocks.Select(block => block.At), whole);
        var reasoned = Vector512<ulong>.Zero;
        foreach (var (at, isExclusion, grounds) in blocks)
        {
            var sought = isExclusion ? whole.Negated : whole;
            var inBlock = None(grounds, sought);
            foreach (var ground in grounds)
            {
                reasoned |= IsDecisive(at, whole, together) & IsDecisive(ground, sought, inBlock);
            }
        }
        return reasoned;
    }

    private Vector512<ulong> None(IEnumerable<int> parts, Lanes sought) =>
        parts.Aggregate(Vector512<ulong>.AllBitsSet, (none, part) => none & ~agreed[part].SameAs(in sought));

    private Vector512<ulong> IsDecisive(int at, Lanes sought, Vector512<ulong> isTogether) =>
        agreed[at].SameAs(in sought) | (agreed[at].Unknown & isTogether);

    private long Counted(Vector512<ulong> lanes)
    {
        var count = 0L;
        for (var word = 0; word < Vector512<ulong>.Count; word++)
        {
            count += BitOperations.PopCount((lanes & used)[word]);
        }
        return count;
    }

    private static (int At, bool IsExclusion, int[] Grounds)[] Placed(RuleBook book)
    {
        var outline = book.Decision;
        return
        [
            .. outline
                .PartsOf(outline.Steps.Length - 1)
                .Zip(book.Contents.Blocks, (at, block) => (at, block.Force == Force.Exclusion))
                .Select(block => (block.at, block.Item2, outline.PartsOf(block.Item2 ? block.at - 1 : block.at))),
        ];
    }

    private static Vector512<ulong> Where(Func<int, bool> holds)
    {
        var words = new ulong[Vector512<ulong>.Count];
        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            words[lane / 64] |= holds(lane) ? 1UL << lane : 0;
        }
        return Vector512.Create(words);
    }

    private static long Power(int digits) => digits == 0 ? 1 : 3 * Power(digits - 1);
}
