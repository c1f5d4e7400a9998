using NodaTime;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>The answer of a rule book about a subject on a day, with what it turns on.</summary>
/// <remarks>
/// Data alone: ids, answers and statements, equal by value. Guidance, neither law nor an administrative decision, and nothing
/// is decided about a person. <see cref="Assessment"/> makes one and explains one.
/// </remarks>
public sealed record Verdict
{
    /// <summary>The id of what was assessed.</summary>
    public required string Subject { get; init; }

    /// <summary>The day it was assessed for.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The rule book.</summary>
    public required RuleBookId Book
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The version of the rule book.</summary>
    public required string BookVersion { get; init; }

    /// <summary>The answer.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The grounds that decide, at least one.</summary>
    /// <remarks>
    /// For «no» each that speaks against, exclusions first; for «yes» all that let it be; for «unknown» each that still matters.
    /// </remarks>
    public required ValueList<Reason> Decisive { get; init; }

    /// <summary>The facts that can still change the answer, in the order of the book; none unless the answer is unknown.</summary>
    public ValueList<FactKey> Open
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The rules of the tensions among the answers.</summary>
    public ValueList<RuleId> Tensions
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The readings that the decisive grounds rest on.</summary>
    public ValueList<Reading> Readings { get; init; }

    /// <summary>What is known of each fact of the book, in the book's order.</summary>
    public required ValueList<KnownFact> Facts { get; init; }

    /// <summary>What has changed since an earlier verdict about the same subject.</summary>
    /// <param name="earlier">The earlier verdict.</param>
    /// <exception cref="ArgumentException">It is about another subject, or another book's.</exception>
    public VerdictChange Since(Verdict earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.Subject == Subject && earlier.Book == Book
            ? VerdictChange.Between(earlier, this)
            : throw new ArgumentException(
                $"The verdict of {earlier.Book} about {earlier.Subject} cannot be compared. Permitted: one of {Book} about {Subject}.",
                nameof(earlier)
            );
    }
}
