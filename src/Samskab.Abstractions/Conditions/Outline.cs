using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Conditions;

/// <summary>A condition with its facts numbered, laid out so that parts stand before the whole.</summary>
/// <remarks>
/// The parts of the step at i end at i - 1 and go back to its <see cref="Step.Start"/>: the last part is the step at i - 1,
/// the part before it stands just before that part's start.
/// </remarks>
internal sealed class Outline
{
    private readonly int height;

    private Outline(Step[] steps, FactList facts)
    {
        Steps = steps;
        Facts = facts;
        height = Height(steps);
        Repeated =
        [
            .. Numbers()
                .GroupBy(number => number)
                .Where(places => places.Count() > 1)
                .Select(places => places.Key)
                .Order(),
        ];
    }

    internal enum Kind : byte
    {
        Is,
        Not,
        All,
        Any,
        AtLeast,
    }

    /// <summary>One fact or connective.</summary>
    /// <param name="Kind">Which.</param>
    /// <param name="Start">The position of its first step; its own for a fact.</param>
    /// <param name="Parts">The number of its parts.</param>
    /// <param name="Number">The number of the fact, or how many parts a threshold needs.</param>
    internal readonly record struct Step(Kind Kind, int Start, int Parts, int Number);

    internal FactList Facts { get; }

    internal Step[] Steps { get; }

    /// <summary>The numbers of the facts that stand in several places, ascending.</summary>
    internal int[] Repeated { get; }

    internal static Outline Of(Condition condition, FactList facts)
    {
        var steps = new List<Step>();
        Add(condition, facts, steps);
        return new([.. steps], facts);
    }

    /// <summary>Reads the condition in one logic.</summary>
    internal T Fold<TLogic, T>(ref TLogic logic)
        where TLogic : struct, ILogic<T>
    {
        var stack = new T[height];
        return Fold(ref logic, stack.AsSpan());
    }

    /// <summary>Reads the condition in one logic, on a stack of the caller's of at least <see cref="StackSize"/> places.</summary>
    internal T Fold<TLogic, T>(ref TLogic logic, Span<T> stack)
        where TLogic : struct, ILogic<T> => Fold(ref logic, stack, default);

    /// <summary>Reads the condition in one logic, and keeps what each step becomes, by its position.</summary>
    /// <param name="logic">The logic.</param>
    /// <param name="stack">At least <see cref="StackSize"/> places.</param>
    /// <param name="each">A place for every step; empty where only the whole is asked for.</param>
    internal T Fold<TLogic, T>(ref TLogic logic, Span<T> stack, Span<T> each)
        where TLogic : struct, ILogic<T>
    {
        var top = 0;
        for (var i = 0; i < Steps.Length; i++)
        {
            ref readonly var step = ref Steps[i];
            var parts = stack.Slice(top - step.Parts, step.Parts);
            top -= step.Parts;
            stack[top++] = step.Kind switch
            {
                Kind.Is => logic.Is(Facts[step.Number], step.Number),
                Kind.Not => logic.Not(parts[0]),
                Kind.All => logic.All(parts),
                Kind.Any => logic.Any(parts),
                _ => logic.AtLeast(step.Number, parts),
            };
            if (i < each.Length)
            {
                each[i] = stack[top - 1];
            }
        }
        return stack[0];
    }

    internal int StackSize => height;

    /// <summary>The numbers of the facts, one for each place in which a fact stands.</summary>
    internal IEnumerable<int> Numbers() => Steps.Where(step => step.Kind == Kind.Is).Select(step => step.Number);

    /// <summary>What all completions agree on for every step, by its position.</summary>
    internal void Answers(in FactSet facts, Span<Answer> answers)
    {
        if (Repeated.Length > 0 && new CaseSplit(this, in facts) is { IsPlain: false } cases)
        {
            cases.Answers(answers);
            return;
        }
        for (var i = 0; i < Steps.Length; i++)
        {
            ref readonly var step = ref Steps[i];
            answers[i] = step.Kind switch
            {
                Kind.Is => facts.At(step.Number),
                Kind.Not => answers[i - 1].Negated,
                _ => Combined(step, i, answers),
            };
        }
    }

    /// <summary>The positions of the parts of a step, in their order.</summary>
    internal int[] PartsOf(int at)
    {
        var positions = new int[Steps[at].Parts];
        var part = at - 1;
        for (var i = positions.Length - 1; i >= 0; i--)
        {
            positions[i] = part;
            part = Steps[part].Start - 1;
        }
        return positions;
    }

    /// <summary>Whether one of the facts stands in a step, for every step by its position.</summary>
    internal bool[] StepsWith(ValueList<Fact> facts)
    {
        var has = new bool[Steps.Length];
        for (var i = 0; i < has.Length; i++)
        {
            has[i] =
                Steps[i].Kind == Kind.Is
                    ? facts.Contains(Facts[Steps[i].Number])
                    : has.AsSpan(Steps[i].Start, i - Steps[i].Start).Contains(true);
        }
        return has;
    }

    private Answer Combined(in Step step, int at, ReadOnlySpan<Answer> answers)
    {
        int yes = 0,
            no = 0;
        for (int part = at - 1, left = step.Parts; left > 0; left--, part = Steps[part].Start - 1)
        {
            yes += answers[part] == Answer.Yes ? 1 : 0;
            no += answers[part] == Answer.No ? 1 : 0;
        }
        return Reached(step, yes, no);
    }

    private static Answer Reached(in Step step, int yes, int no)
    {
        var needed = step.Kind switch
        {
            Kind.All => step.Parts,
            Kind.Any => 1,
            _ => step.Number,
        };
        return yes >= needed ? Answer.Yes
            : step.Parts - no < needed ? Answer.No
            : Answer.Unknown;
    }

    private static void Add(Condition condition, FactList facts, List<Step> steps)
    {
        var start = steps.Count;
        var (kind, parts, number) = condition.Match(
            fact => (Kind.Is, default, facts.NumberOf(fact.Fact.Key)),
            not => (Kind.Not, [not.Inner], 0),
            all => (Kind.All, all.Parts, 0),
            any => (Kind.Any, any.Parts, 0),
            atLeast => (Kind.AtLeast, atLeast.Parts, atLeast.Needed)
        );
        foreach (var part in parts)
        {
            Add(part, facts, steps);
        }
        steps.Add(new(kind, start, parts.Count, number));
    }

    private static int Height(Step[] steps)
    {
        int top = 0,
            height = 0;
        foreach (var step in steps)
        {
            top += 1 - step.Parts;
            height = Math.Max(height, top);
        }
        return height;
    }
}
