using System.Runtime.CompilerServices;

namespace Samskab.Facts;

/// <summary>The answers to the facts of a rule book, two bits each; what is not answered is unknown.</summary>
/// <remarks>A small value that is copied rather than changed. It carries no evidence: see <see cref="KnownFact"/>.</remarks>
public readonly struct FactSet : IEquatable<FactSet>
{
    private readonly FactList? facts;

    // The first 64 facts stand in two words; those of longer lists follow in pairs of words.
    private readonly ulong yes;
    private readonly ulong no;
    private readonly ulong[]? more;

    private FactSet(FactList facts, ulong yes, ulong no, ulong[]? more)
    {
        this.facts = facts;
        this.yes = yes;
        this.no = no;
        this.more = more;
    }

    /// <summary>A set in which nothing is answered.</summary>
    /// <param name="facts">The facts that can be.</param>
    public FactSet(FactList facts)
        : this(facts, 0, 0, facts?.Count > 64 ? new ulong[(facts.Count - 1) / 64 * 2] : null) =>
        ArgumentNullException.ThrowIfNull(facts);

    internal FactSet(FactList facts, ulong yes, ulong no)
        : this(facts, yes, no, null) { }

    /// <summary>The facts that can be answered.</summary>
    /// <exception cref="InvalidOperationException">The set is <c>default</c>, which has no facts.</exception>
    public FactList Facts =>
        facts
        ?? throw new InvalidOperationException(
            "default(FactSet) has no facts. Make a set with new FactSet(book.Facts)."
        );

    internal bool IsOver(FactList other) => ReferenceEquals(facts, other);

    /// <summary>The answer to a fact.</summary>
    /// <param name="fact">The key of the fact.</param>
    /// <exception cref="ArgumentException">It is no fact of this list.</exception>
    public Answer this[FactKey fact] => At(Facts.NumberOf(fact));

    /// <summary>The same answers, with another answer to one fact.</summary>
    /// <param name="fact">The key of the fact.</param>
    /// <param name="answer">The answer; <see cref="Answer.Unknown"/> takes an answer back.</param>
    /// <exception cref="ArgumentException">It is no fact of this list.</exception>
    public FactSet With(FactKey fact, Answer answer) => With(Facts.NumberOf(fact), answer);

    internal FactSet With(int number, Answer answer)
    {
        var bit = 1UL << number;
        if (number < 64)
        {
            return new(Facts, Set(yes, bit, answer == Answer.Yes), Set(no, bit, answer == Answer.No), more);
        }
        var words = (ulong[])more!.Clone();
        var at = (number / 64 - 1) * 2;
        words[at] = Set(words[at], bit, answer == Answer.Yes);
        words[at + 1] = Set(words[at + 1], bit, answer == Answer.No);
        return new(Facts, yes, no, words);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Answer At(int number)
    {
        var (isYes, isNo) = Word(number / 64);
        return (Answer)((int)(isYes >> number & 1) - (int)(isNo >> number & 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal (ulong Yes, ulong No) Word(int word) => word == 0 ? (yes, no) : (more![word * 2 - 2], more[word * 2 - 1]);

    /// <summary>Whether both sets answer the same facts alike.</summary>
    /// <param name="other">The other set.</param>
    public bool Equals(FactSet other) =>
        ReferenceEquals(facts, other.facts)
        && yes == other.yes
        && no == other.no
        && more.AsSpan().SequenceEqual(other.more);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(yes, no);

    /// <summary>Whether both sets answer the same facts alike.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    public static bool operator ==(FactSet left, FactSet right) => left.Equals(right);

    /// <summary>Whether the sets differ in an answer or in the facts.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    public static bool operator !=(FactSet left, FactSet right) => !left.Equals(right);

    private static ulong Set(ulong word, ulong bit, bool on) => on ? word | bit : word & ~bit;
}
