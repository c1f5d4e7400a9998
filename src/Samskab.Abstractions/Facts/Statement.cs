using NodaTime;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Facts;

/// <summary>What is said about a fact: the answer, by whom, for which days, and on what it rests.</summary>
/// <remarks>
/// A fact without a statement was not asked. A statement with the answer <see cref="Answer.Unknown"/> was asked and not known:
/// it is not asked again of the same party.
/// </remarks>
public sealed record Statement
{
    /// <summary>The fact.</summary>
    public required FactKey Fact
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The answer; <see cref="Answer.Unknown"/> where the answerer does not know.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The party that says so; null where it is said for all of them.</summary>
    public Party? By
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The first day it holds, inclusive; null where it has always held.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day it holds, inclusive; null where no end is known. Not before <see cref="From"/>.</summary>
    /// <remarks>A period that ends before it begins holds on no day.</remarks>
    public LocalDate? Until { get; init; }

    /// <summary>What the statement rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>What shows that it is true.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>The readings that a derived answer rests on.</summary>
    public ValueList<Reading> Readings { get; init; }

    /// <summary>Whether the statement holds on a day.</summary>
    /// <param name="date">The day.</param>
    public bool HoldsOn(LocalDate date) => !(From > date) && !(Until < date);
}
