using System.Diagnostics;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Changes;

/// <summary>What must become of the facts for a verdict to become another one: facts, joined by «all of» and «some of».</summary>
public abstract record Change
{
    private Change() { }

    /// <summary>A fact that must have another answer than it has, or one that is not known yet.</summary>
    public sealed record OfFact : Change
    {
        internal OfFact(Fact fact, Answer from, Answer to) => (Fact, From, To) = (fact, from, to);

        /// <summary>The fact.</summary>
        public Fact Fact { get; }

        /// <summary>The answer it has.</summary>
        public Answer From { get; }

        /// <summary>The answer it must have.</summary>
        public Answer To { get; }

        /// <summary>Whether the fact is not known: then it may be so already, and this is a condition rather than a change.</summary>
        public bool IsCondition => From == Answer.Unknown;
    }

    /// <summary>All of some changes.</summary>
    public sealed record All : Change
    {
        internal All(ValueList<Change> parts) => Parts = parts;

        /// <summary>The changes, two or more.</summary>
        public ValueList<Change> Parts { get; }
    }

    /// <summary>Some of several changes.</summary>
    public sealed record Some : Change
    {
        internal Some(int needed, ValueList<Change> parts) => (Needed, Parts) = (needed, parts);

        /// <summary>How many are needed: one or more, and fewer than there are.</summary>
        public int Needed { get; }

        /// <summary>The changes, two or more.</summary>
        public ValueList<Change> Parts { get; }
    }

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="fact">For a fact.</param>
    /// <param name="all">For all of some changes.</param>
    /// <param name="some">For some of several changes.</param>
    public T Match<T>(Func<OfFact, T> fact, Func<All, T> all, Func<Some, T> some)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(some);
        return this switch
        {
            OfFact its => fact(its),
            All its => all(its),
            Some its => some(its),
            _ => throw new UnreachableException(),
        };
    }
}
