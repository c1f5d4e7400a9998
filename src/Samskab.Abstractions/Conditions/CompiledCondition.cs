using System.Runtime.CompilerServices;
using Samskab.Facts;

namespace Samskab.Conditions;

/// <summary>A condition as a few tests of whole words of facts, for the bare answer.</summary>
/// <remarks>
/// Negations are pushed down to the facts; all bare facts of a conjunction or disjunction that share a word of 64 facts
/// become one pair of masks.
/// </remarks>
internal sealed class CompiledCondition
{
    private readonly Op[] ops;

    internal CompiledCondition(Outline outline)
    {
        var compiler = new Compiler(outline);
        ops = compiler.Compile();
    }

    private enum Join : byte
    {
        All,
        Any,
        AtLeast,
    }

    /// <summary>One group: its bare facts as masks, and its other parts, which stand next to one another.</summary>
    private readonly record struct Op(Join Join, int Word, ulong Yes, ulong No, int First, int Count, int Needed)
    {
        internal bool IsAnyOfMasks => Join == Join.Any && Count == 0;
    }

    internal Answer Evaluate(in FactSet facts) => Evaluate(in ops[^1], in facts);

    private Answer Evaluate(in Op op, in FactSet facts) =>
        op.Join switch
        {
            Join.All => All(in op, in facts),
            Join.Any => Any(in op, in facts),
            _ => AtLeast(in op, in facts),
        };

    private Answer All(in Op op, in FactSet facts)
    {
        var lowest = AllOfMasks(in op, in facts);
        if (lowest == Answer.No)
        {
            return Answer.No;
        }
        foreach (ref readonly var part in ops.AsSpan(op.First, op.Count))
        {
            // Most parts of a conjunction are disjunctions of bare facts: they need no call.
            lowest = lowest.And(part.IsAnyOfMasks ? AnyOfMasks(in part, in facts) : Evaluate(in part, in facts));
            if (lowest == Answer.No)
            {
                return Answer.No;
            }
        }
        return lowest;
    }

    private Answer Any(in Op op, in FactSet facts)
    {
        var highest = AnyOfMasks(in op, in facts);
        for (var i = op.First; i < op.First + op.Count && highest != Answer.Yes; i++)
        {
            highest = highest.Or(Evaluate(in ops[i], in facts));
        }
        return highest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Answer AllOfMasks(in Op op, in FactSet facts)
    {
        var (yes, no) = facts.Word(op.Word);
        return ((no & op.Yes) | (yes & op.No)) != 0 ? Answer.No
            : ((op.Yes & ~yes) | (op.No & ~no)) == 0 ? Answer.Yes
            : Answer.Unknown;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Answer AnyOfMasks(in Op op, in FactSet facts)
    {
        var (yes, no) = facts.Word(op.Word);
        return ((yes & op.Yes) | (no & op.No)) != 0 ? Answer.Yes
            : ((op.Yes & ~no) | (op.No & ~yes)) == 0 ? Answer.No
            : Answer.Unknown;
    }

    private Answer AtLeast(in Op op, in FactSet facts)
    {
        int yes = 0,
            possible = op.Count;
        for (var i = op.First; i < op.First + op.Count; i++)
        {
            var part = Evaluate(in ops[i], in facts);
            yes += part == Answer.Yes ? 1 : 0;
            possible -= part == Answer.No ? 1 : 0;
        }
        return yes >= op.Needed ? Answer.Yes
            : possible < op.Needed ? Answer.No
            : Answer.Unknown;
    }

    /// <summary>Lays out the groups of a condition, the whole last.</summary>
    private sealed class Compiler(Outline outline)
    {
        private readonly List<Op> ops = [];

        internal Op[] Compile()
        {
            ops.Add(Group(outline.Steps.Length - 1, true));
            return [.. ops];
        }

        private Op Group(int at, bool sign)
        {
            (at, sign) = WithoutNegations(at, sign);
            var step = outline.Steps[at];
            return step.Kind switch
            {
                Outline.Kind.AtLeast => Threshold(at, sign),
                Outline.Kind.Any => Masked(at, sign, sign ? Join.Any : Join.All),
                _ => Masked(at, sign, sign ? Join.All : Join.Any),
            };
        }

        // At least k of n do not hold exactly when at least n - k + 1 of them fail.
        private Op Threshold(int at, bool sign)
        {
            var step = outline.Steps[at];
            var parts = PartsOf(at).Select(part => Group(part, sign)).ToList();
            return new(
                Join.AtLeast,
                0,
                0,
                0,
                Place(parts),
                parts.Count,
                sign ? step.Number : step.Parts - step.Number + 1
            );
        }

        private Op Masked(int at, bool sign, Join join)
        {
            var masks = new SortedDictionary<int, (ulong Yes, ulong No)>();
            var rest = new List<Op>();
            Gather(at, sign, join, masks, rest);
            foreach (var (word, mask) in masks.Skip(1))
            {
                rest.Add(new(join, word, mask.Yes, mask.No, 0, 0, 0));
            }
            var (firstWord, first) = masks.FirstOrDefault();
            return new(join, firstWord, first.Yes, first.No, Place(rest), rest.Count, 0);
        }

        private void Gather(
            int at,
            bool sign,
            Join join,
            SortedDictionary<int, (ulong Yes, ulong No)> masks,
            List<Op> rest
        )
        {
            (at, sign) = WithoutNegations(at, sign);
            var step = outline.Steps[at];
            if (step.Kind == Outline.Kind.Is)
            {
                var bit = 1UL << step.Number;
                masks.TryGetValue(step.Number / 64, out var mask);
                masks[step.Number / 64] = sign ? (mask.Yes | bit, mask.No) : (mask.Yes, mask.No | bit);
            }
            else if (JoinOf(step.Kind, sign) == join)
            {
                foreach (var part in PartsOf(at))
                {
                    Gather(part, sign, join, masks, rest);
                }
            }
            else
            {
                rest.Add(Group(at, sign));
            }
        }

        private int Place(List<Op> parts)
        {
            var first = ops.Count;
            ops.AddRange(parts);
            return first;
        }

        private (int At, bool Sign) WithoutNegations(int at, bool sign)
        {
            while (outline.Steps[at].Kind == Outline.Kind.Not)
            {
                (at, sign) = (at - 1, !sign);
            }
            return (at, sign);
        }

        private IEnumerable<int> PartsOf(int at)
        {
            var part = at - 1;
            for (var left = outline.Steps[at].Parts; left > 0; left--)
            {
                yield return part;
                part = outline.Steps[part].Start - 1;
            }
        }

        private static Join JoinOf(Outline.Kind kind, bool sign) =>
            kind switch
            {
                Outline.Kind.All => sign ? Join.All : Join.Any,
                Outline.Kind.Any => sign ? Join.Any : Join.All,
                _ => Join.AtLeast,
            };
    }
}
