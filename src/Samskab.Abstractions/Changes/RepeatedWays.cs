using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Values;

namespace Samskab.Changes;

/// <summary>The ways to a verdict of a book in which facts stand in several places: one of some sets, each of which suffices.</summary>
/// <remarks>
/// For each way to answer those facts the rest is read off as in a plain book; then every fact is left out of a set that the
/// verdict does not need there.
/// </remarks>
internal sealed class RepeatedWays(RuleBook book, NormalForm form, Answer target, FactSet facts)
{
    private const int MostSets = 64;
    private const int SetsOfACase = 8;

    private readonly int[] repeated = book.Decision.Repeated;

    internal Change? Find()
    {
        if (book.Evaluate(in facts) == target)
        {
            return null;
        }
        var sets = Enumerable
            .Range(0, 1 << repeated.Length)
            .SelectMany(SetsOf)
            .Select(Needed)
            .DistinctBy(set => string.Join(' ', set.Select(fact => fact.Fact.Key)))
            .OrderBy(set => set.Count(fact => !fact.IsCondition))
            .ThenBy(set => set.Count)
            .Take(MostSets)
            .Select(Joined)
            .ToValueList();
        return sets.Count switch
        {
            0 => throw new InvalidOperationException(
                $"Rule book {book.Id} {book.Version} can never say {target}: RuleBook.Check() tells why."
            ),
            1 => sets[0],
            _ => new Change.Some(1, sets),
        };
    }

    // Bit j of a case answers the j-th of the facts that stand in several places.
    private IEnumerable<ValueList<Change.OfFact>> SetsOf(int number)
    {
        var (then, turned) = (facts, new List<Change.OfFact>());
        for (var j = 0; j < repeated.Length; j++)
        {
            var to = (number >> j & 1) == 1 ? Answer.Yes : Answer.No;
            if (facts.At(repeated[j]) != to)
            {
                turned.Add(new(facts.Facts[repeated[j]], facts.At(repeated[j]), to));
                then = then.With(repeated[j], to);
            }
        }
        if (!new WayFinder(form, then, repeated).TryFind(out var rest))
        {
            return [];
        }
        return rest is null
            ? [turned.ToValueList()]
            : SmallestSets.Of(rest, SetsOfACase).Select(set => turned.Concat(set.Facts).ToValueList());
    }

    private ValueList<Change.OfFact> Needed(ValueList<Change.OfFact> set) =>
        set.Aggregate(set, (kept, fact) => Suffices(kept, fact) ? [.. kept.Where(one => one != fact)] : kept)
            .OrderBy(fact => book.Facts.NumberOf(fact.Fact.Key))
            .ToValueList();

    private bool Suffices(ValueList<Change.OfFact> set, Change.OfFact without)
    {
        var then = facts;
        foreach (var fact in set.Where(one => one != without))
        {
            then = then.With(fact.Fact.Key, fact.To);
        }
        return book.Evaluate(in then) == target;
    }

    private static Change Joined(ValueList<Change.OfFact> set) => set.Count == 1 ? set[0] : new Change.All([.. set]);
}
