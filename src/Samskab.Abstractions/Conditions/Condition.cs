using System.Diagnostics;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Conditions;

/// <summary>When something holds: a closed tree over facts, without code in it.</summary>
/// <remarks>
/// Written with facts and operators: <c>equalDialogue &amp; (jointDefinition | jointIdeas)</c>, <c>!equalCollaboration</c>.
/// One tree is read in many ways: see <see cref="ILogic{T}"/>. A condition is at most 256 levels deep.
/// </remarks>
public abstract record Condition
{
    /// <summary>The greatest depth of a condition.</summary>
    public const int MaxDepth = 256;

    private readonly int depth;

    private Condition(params ReadOnlySpan<Condition> parts)
    {
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part);
            depth = Math.Max(depth, part.depth + 1);
        }
        if (depth >= MaxDepth)
        {
            throw new ArgumentException(
                $"The condition is more than {MaxDepth} levels deep. Permitted: at most {MaxDepth}.",
                nameof(parts)
            );
        }
    }

    /// <summary>Holds when the fact is answered yes.</summary>
    public sealed record Is : Condition
    {
        /// <summary>A condition that holds when the fact is answered yes.</summary>
        /// <param name="fact">The fact.</param>
        public Is(Fact fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            Fact = fact;
        }

        /// <summary>The fact.</summary>
        public Fact Fact { get; }
    }

    /// <summary>Holds when the inner condition does not.</summary>
    public sealed record Not : Condition
    {
        /// <summary>A condition that holds when the inner one does not.</summary>
        /// <param name="inner">The inner condition.</param>
        public Not(Condition inner)
            : base([inner]) => Inner = inner; // Not base(inner): that is the copy constructor of the record.

        /// <summary>The inner condition.</summary>
        public Condition Inner { get; }
    }

    /// <summary>Holds when every part does.</summary>
    public sealed record All : Condition
    {
        /// <summary>A condition that holds when every part does.</summary>
        /// <param name="parts">The parts, at least one.</param>
        public All(params ValueList<Condition> parts)
            : base(parts.AsSpan()) => Parts = Required(parts, 1);

        /// <summary>The parts.</summary>
        public ValueList<Condition> Parts { get; }
    }

    /// <summary>Holds when one part or more does.</summary>
    public sealed record Any : Condition
    {
        /// <summary>A condition that holds when one part or more does.</summary>
        /// <param name="parts">The parts, at least one.</param>
        public Any(params ValueList<Condition> parts)
            : base(parts.AsSpan()) => Parts = Required(parts, 1);

        /// <summary>The parts.</summary>
        public ValueList<Condition> Parts { get; }
    }

    /// <summary>Holds when at least a number of the parts do.</summary>
    public sealed record AtLeast : Condition
    {
        /// <summary>A condition that holds when at least a number of the parts do.</summary>
        /// <param name="needed">How many are needed, from 1 to the number of parts.</param>
        /// <param name="parts">The parts.</param>
        public AtLeast(int needed, params ValueList<Condition> parts)
            : base(parts.AsSpan())
        {
            Parts = Required(parts, Math.Max(needed, 1));
            Needed =
                needed >= 1
                    ? needed
                    : throw new ArgumentOutOfRangeException(
                        nameof(needed),
                        needed,
                        $"Permitted: 1 to {parts.Count}, the number of parts."
                    );
        }

        /// <summary>How many are needed.</summary>
        public int Needed { get; }

        /// <summary>The parts.</summary>
        public ValueList<Condition> Parts { get; }
    }

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="fact">For a fact.</param>
    /// <param name="not">For a negation.</param>
    /// <param name="all">For a conjunction.</param>
    /// <param name="any">For a disjunction.</param>
    /// <param name="atLeast">For a threshold.</param>
    public T Match<T>(Func<Is, T> fact, Func<Not, T> not, Func<All, T> all, Func<Any, T> any, Func<AtLeast, T> atLeast)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(not);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(any);
        ArgumentNullException.ThrowIfNull(atLeast);
        return this switch
        {
            Is its => fact(its),
            Not its => not(its),
            All its => all(its),
            Any its => any(its),
            AtLeast its => atLeast(its),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The condition that the fact is answered yes.</summary>
    /// <param name="fact">The fact.</param>
    public static implicit operator Condition(Fact fact) => FromFact(fact);

    /// <summary>The condition that the fact is answered yes.</summary>
    /// <param name="fact">The fact.</param>
    public static Condition FromFact(Fact fact) => new Is(fact);

    /// <summary>Holds when the condition does not.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition operator !(Condition condition) => LogicalNot(condition);

    /// <summary>Holds when the condition does not.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition LogicalNot(Condition condition) => new Not(condition);

    /// <summary>Holds when both do; a chain makes one conjunction.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other condition.</param>
    public static Condition operator &(Condition left, Condition right) => BitwiseAnd(left, right);

    /// <summary>Holds when both do; a chain makes one conjunction.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other condition.</param>
    public static Condition BitwiseAnd(Condition left, Condition right) =>
        left is All chain ? new All([.. chain.Parts, right]) : new All(left, right);

    /// <summary>Holds when one or both do; a chain makes one disjunction.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other condition.</param>
    public static Condition operator |(Condition left, Condition right) => BitwiseOr(left, right);

    /// <summary>Holds when one or both do; a chain makes one disjunction.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other condition.</param>
    public static Condition BitwiseOr(Condition left, Condition right) =>
        left is Any chain ? new Any([.. chain.Parts, right]) : new Any(left, right);

    private static ValueList<Condition> Required(ValueList<Condition> parts, int least) =>
        parts.Count >= least
            ? parts
            : throw new ArgumentException(
                $"The condition has {parts.Count} parts. Permitted: at least {least}.",
                nameof(parts)
            );
}

/// <summary>Lets conditions be written over facts with operators.</summary>
public static class FactConditions
{
    extension(Fact fact)
    {
        /// <summary>Holds when the fact is answered no.</summary>
        /// <param name="negated">The fact.</param>
        public static Condition operator !(Fact negated) => new Condition.Not(negated);

        /// <summary>Holds when both facts are answered yes.</summary>
        /// <param name="left">One fact.</param>
        /// <param name="right">The other fact.</param>
        public static Condition operator &(Fact left, Fact right) => new Condition.All(left, right);

        /// <summary>Holds when one of the facts, or both, are answered yes.</summary>
        /// <param name="left">One fact.</param>
        /// <param name="right">The other fact.</param>
        public static Condition operator |(Fact left, Fact right) => new Condition.Any(left, right);
    }
}
