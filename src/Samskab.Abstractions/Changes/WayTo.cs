using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Changes;

/// <summary>What would bring a verdict about, from the answers at hand.</summary>
/// <remarks>
/// Exact: each set of <see cref="Smallest"/> brings the verdict about, whatever is answered otherwise to what it does not name,
/// and none of its facts can be left out. Where each fact stands in one place of the book all such sets are found, otherwise up
/// to 64, at the cost of looking at each way to answer the facts that stand in several. That they are ways says nothing of whether they are to be walked: see
/// <see cref="FactNature"/>.
/// </remarks>
public sealed record WayTo
{
    /// <summary>The verdict to be brought about: yes or no.</summary>
    public required Answer Target { get; init; }

    /// <summary>What must become of the facts; null where nothing must.</summary>
    public Change? Needed { get; init; }

    /// <summary>Whether the verdict is so already.</summary>
    public bool IsReached => Needed is null;

    /// <summary>Whether every way changes what nobody should change for the sake of a verdict.</summary>
    public bool NeedsWhatIsGiven => Needed is { } change && !CanDoWithoutGiven(change);

    /// <summary>The facts in it, each once, in the order of the tree.</summary>
    public IEnumerable<Change.OfFact> Facts => Needed is { } change ? FactsIn(change).Distinct() : [];

    /// <summary>The smallest sets that bring the verdict about: fewest changes first, then fewest conditions, then by the book.</summary>
    /// <param name="limit">How many at most, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public ValueList<ChangeSet> Smallest(int limit = 16)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return Needed is { } change ? SmallestSets.Of(change, limit) : [];
    }

    private static bool CanDoWithoutGiven(Change change) =>
        change.Match(
            fact => fact.IsCondition || fact.Fact.Nature != FactNature.Given,
            all => all.Parts.All(CanDoWithoutGiven),
            some => some.Parts.Count(CanDoWithoutGiven) >= some.Needed
        );

    private static IEnumerable<Change.OfFact> FactsIn(Change change) =>
        change.Match(fact => [fact], all => all.Parts.SelectMany(FactsIn), some => some.Parts.SelectMany(FactsIn));
}

/// <summary>Finds what would bring a verdict about.</summary>
public static class Ways
{
    extension(RuleBook book)
    {
        /// <summary>What would bring a verdict about, from the answers at hand.</summary>
        /// <param name="target">The verdict: yes or no.</param>
        /// <param name="facts">Answers to the facts of the book.</param>
        /// <exception cref="ArgumentException">The answers are to the facts of another book.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The target is unknown.</exception>
        public WayTo WayTo(Answer target, in FactSet facts)
        {
            book.Require(in facts);
            var form = target switch
            {
                Answer.Yes => book.FormOfYes,
                Answer.No => book.FormOfNo,
                _ => throw new ArgumentOutOfRangeException(nameof(target), target, "Permitted: Yes or No."),
            };
            var needed =
                book.Repeated.Count == 0
                    ? new WayFinder(form, facts).Find()
                    : new RepeatedWays(book, form, target, facts).Find();
            return new() { Target = target, Needed = needed };
        }

        /// <summary>What would bring another verdict about, from what is known in a verdict of the book.</summary>
        /// <param name="verdict">The verdict.</param>
        /// <param name="target">The verdict to be brought about: yes or no.</param>
        /// <exception cref="ArgumentException">The verdict is another book's, or another version's.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The target is unknown.</exception>
        public WayTo WayTo(Verdict verdict, Answer target)
        {
            var facts = book.AnswersIn(verdict);
            return book.WayTo(target, in facts);
        }
    }
}
