using NodaTime;
using Samskab.RuleBooks;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Comparisons;

/// <summary>What becomes of cases by another version of a book, on another day, or both.</summary>
/// <remarks>No case is dropped: one that a version does not cover on its day stands there without the verdict.</remarks>
public sealed record Comparison
{
    private Comparison(ValueList<ComparedCase> cases) => Cases = cases;

    /// <summary>Each case, by the id of its subject.</summary>
    public ValueList<ComparedCase> Cases { get; }

    /// <summary>The cases by the answer before and after, «no» first and what is not covered before it; pairs with no case are left out.</summary>
    public ValueList<AnswerCount> Counts =>
        Cases
            .GroupBy(one => (Before: one.Before?.Answer, After: one.After?.Answer))
            .OrderBy(group => group.Key.Before)
            .ThenBy(group => group.Key.After)
            .Select(group => new AnswerCount(group.Key.Before, group.Key.After, group.Count()))
            .ToValueList();

    /// <summary>The verdicts about cases by two versions of a book, each on a day of its own.</summary>
    /// <param name="cases">The cases, each subject once, in any order.</param>
    /// <param name="before">The version before, and its day.</param>
    /// <param name="after">The version after, and its day.</param>
    /// <exception cref="ArgumentException">The versions are of two books, a subject stands twice, or one has no id.</exception>
    public static Comparison Of(
        IEnumerable<ComparisonCase> cases,
        (RuleBook Book, LocalDate On) before,
        (RuleBook Book, LocalDate On) after
    )
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(before.Book);
        ArgumentNullException.ThrowIfNull(after.Book);
        return before.Book.Id == after.Book.Id
            ? new(Compared([.. cases], Covering(before), before.On, Covering(after), after.On))
            : throw new ArgumentException(
                $"Verdicts of {before.Book.Id} and {after.Book.Id} cannot be compared. Permitted: two versions of one book.",
                nameof(after)
            );
    }

    /// <summary>The verdicts about cases on two days, each by the version that is valid then.</summary>
    /// <param name="cases">The cases, each subject once, in any order.</param>
    /// <param name="versions">The versions of the book.</param>
    /// <param name="before">The one day.</param>
    /// <param name="after">The other day.</param>
    /// <exception cref="ArgumentException">A subject stands twice, or one has no id.</exception>
    public static Comparison Of(
        IEnumerable<ComparisonCase> cases,
        RuleBookVersions versions,
        LocalDate before,
        LocalDate after
    )
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(versions);
        return new(Compared([.. cases], versions.On(before), before, versions.On(after), after));
    }

    private static RuleBook? Covering((RuleBook Book, LocalDate On) side) =>
        side.Book.IsValidOn(side.On) ? side.Book : null;

    private static ValueList<ComparedCase> Compared(
        ValueList<ComparisonCase> cases,
        RuleBook? before,
        LocalDate onBefore,
        RuleBook? after,
        LocalDate onAfter
    )
    {
        RequireEachOnce(cases);
        return cases
            .OrderBy(one => one.Subject, StringComparer.Ordinal)
            .Select(one => new ComparedCase(
                one.Subject,
                Assessed(one, before, onBefore),
                Assessed(one, after, onAfter)
            ))
            .ToValueList();
    }

    private static Verdict? Assessed(ComparisonCase one, RuleBook? book, LocalDate on) =>
        book?.Assess(one.Subject, one.Statements, on);

    private static void RequireEachOnce(ValueList<ComparisonCase> cases)
    {
        var twice = cases
            .GroupBy(one => one.Subject, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException(
                $"Case {twice.Key} stands {twice.Count()} times. Permitted: each subject once.",
                nameof(cases)
            );
        }
    }
}
