using System.Diagnostics;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>Why a rule book answers as it does: a tree from the verdict over blocks and rules down to facts.</summary>
/// <remarks>It holds no sentences: texts make some of it in any language.</remarks>
public abstract record Explanation
{
    private Explanation(Answer answer, bool isDecisive, ValueList<Explanation> parts)
    {
        Answer = answer;
        IsDecisive = isDecisive;
        Parts = parts;
    }

    /// <summary>Whether what the node stands for holds; for a fact the answer to its question.</summary>
    public Answer Answer { get; }

    /// <summary>Whether the verdict turns on the node.</summary>
    public bool IsDecisive { get; }

    /// <summary>What the node's answer comes from; none for a fact.</summary>
    public ValueList<Explanation> Parts { get; }

    /// <summary>The facts in it that the verdict turns on, each once, in the order of the tree.</summary>
    public IEnumerable<Fact> DecisiveFacts() => DecisivePlaces().Distinct();

    /// <summary>The same tree cut at a depth, with the answers and what is decisive as they were.</summary>
    /// <param name="depth">How many levels of parts are kept: 0 for the node alone; of a book 1 for its blocks, 2 for their grounds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is below 0.</exception>
    public Explanation Pruned(int depth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        return depth == 0 ? With([]) : With([.. Parts.Select(part => part.Pruned(depth - 1))]);
    }

    /// <summary>The same tree without the parts that are not decisive.</summary>
    /// <remarks>Of a node that is not decisive itself nothing but the node is left.</remarks>
    public Explanation DecisiveOnly() =>
        With([.. Parts.Where(part => part.IsDecisive).Select(part => part.DecisiveOnly())]);

    private protected abstract Explanation With(ValueList<Explanation> parts);

    private IEnumerable<Fact> DecisivePlaces() =>
        !IsDecisive ? []
        : this is OfFact leaf ? [leaf.Fact]
        : Parts.SelectMany(part => part.DecisivePlaces());

    /// <summary>The verdict of a book; its parts are the blocks.</summary>
    public sealed record OfBook : Explanation
    {
        internal OfBook(RuleBook book, Answer answer, ValueList<Explanation> parts)
            : base(answer, true, parts) => Book = book;

        /// <summary>The book.</summary>
        public RuleBook Book { get; }

        private protected override Explanation With(ValueList<Explanation> parts) => new OfBook(Book, Answer, parts);
    }

    /// <summary>A block, which holds when it lets the verdict be yes; its parts are the grounds.</summary>
    public sealed record OfBlock : Explanation
    {
        internal OfBlock(Block block, Answer answer, bool isDecisive, ValueList<Explanation> parts)
            : base(answer, isDecisive, parts) => Block = block;

        /// <summary>The block.</summary>
        public Block Block { get; }

        private protected override Explanation With(ValueList<Explanation> parts) =>
            new OfBlock(Block, Answer, IsDecisive, parts);
    }

    /// <summary>A ground, which holds when its condition does; its one part is that condition.</summary>
    public sealed record OfGround : Explanation
    {
        internal OfGround(Ground ground, Answer answer, bool isDecisive, ValueList<Explanation> parts)
            : base(answer, isDecisive, parts) => Ground = ground;

        /// <summary>The ground.</summary>
        public Ground Ground { get; }

        private protected override Explanation With(ValueList<Explanation> parts) =>
            new OfGround(Ground, Answer, IsDecisive, parts);
    }

    /// <summary>A connective within a condition.</summary>
    public sealed record OfGroup : Explanation
    {
        internal OfGroup(
            Connective connective,
            int needed,
            Answer answer,
            bool isDecisive,
            ValueList<Explanation> parts
        )
            : base(answer, isDecisive, parts) => (Connective, Needed) = (connective, needed);

        /// <summary>Which connective.</summary>
        public Connective Connective { get; }

        /// <summary>How many parts must hold.</summary>
        public int Needed { get; }

        private protected override Explanation With(ValueList<Explanation> parts) =>
            new OfGroup(Connective, Needed, Answer, IsDecisive, parts);
    }

    /// <summary>A fact.</summary>
    public sealed record OfFact : Explanation
    {
        internal OfFact(Fact fact, Answer answer, bool isDecisive)
            : base(answer, isDecisive, []) => Fact = fact;

        /// <summary>The fact.</summary>
        public Fact Fact { get; }

        private protected override Explanation With(ValueList<Explanation> parts) => this;
    }

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="book">For the verdict of a book.</param>
    /// <param name="block">For a block.</param>
    /// <param name="ground">For a ground.</param>
    /// <param name="group">For a connective.</param>
    /// <param name="fact">For a fact.</param>
    public T Match<T>(
        Func<OfBook, T> book,
        Func<OfBlock, T> block,
        Func<OfGround, T> ground,
        Func<OfGroup, T> group,
        Func<OfFact, T> fact
    )
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(fact);
        return this switch
        {
            OfBook its => book(its),
            OfBlock its => block(its),
            OfGround its => ground(its),
            OfGroup its => group(its),
            OfFact its => fact(its),
            _ => throw new UnreachableException(),
        };
    }
}
