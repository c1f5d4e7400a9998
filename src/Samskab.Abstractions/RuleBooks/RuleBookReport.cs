using Samskab.Sources;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>What a check of the rules of a book has shown.</summary>
/// <remarks>Data alone, equal by value: <see cref="RuleBook.Check"/> makes it.</remarks>
public sealed record RuleBookReport
{
    /// <summary>The book.</summary>
    public required RuleBookId Book
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The version of the book.</summary>
    public required string Version { get; init; }

    /// <summary>How the book answers every partial set of answers; null where there are too many to try them.</summary>
    /// <remarks>
    /// Tried are books of at most 16 facts that decide (43,046,721 partial sets), and of these with k facts in several places
    /// those of n facts with 3^n · 2^k up to 2^32.
    /// </remarks>
    public PartialSetCount? Count { get; init; }

    /// <summary>How it is shown that every partial set of answers has exactly one verdict and a reason.</summary>
    public Proof Proof => Count is null ? Proof.Structure : Proof.Enumeration;

    /// <summary>What is odd, by kind and then in the order of the book.</summary>
    public ValueList<Anomaly> Anomalies { get; init; }

    /// <summary>The interpretations that no rule, ground or block of the book rests on, in the order of the book.</summary>
    /// <remarks>Not odd by itself: sources of derived facts may rest on them, which the book does not know.</remarks>
    public ValueList<InterpretationId> NotTaken
    {
        get;
        init => field = Identifier.Given(value);
    }
}
