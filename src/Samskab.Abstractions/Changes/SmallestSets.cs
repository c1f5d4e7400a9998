using Samskab.Values;

namespace Samskab.Changes;

/// <summary>The smallest sets of facts that make a change, the smallest first.</summary>
/// <remarks>
/// A set of the whole that is among the smallest is put together from sets of the parts that are among their smallest, so no
/// more than the limit is ever kept of any part. Each fact stands in one place, so no set lies within another.
/// </remarks>
internal static class SmallestSets
{
    internal static ValueList<ChangeSet> Of(Change change, int limit) =>
        new Finder(limit).Of(change).Select(set => new ChangeSet(set.Facts())).ToValueList();

    /// <summary>A set with what it is ordered by: one fact, or two sets together. Its facts are listed once, at the end.</summary>
    private sealed record Sized(int Changes, int Conditions, Change.OfFact? Fact, Sized? One, Sized? Other)
    {
        internal static Sized Empty { get; } = new(0, 0, null, null, null);

        internal static Sized Of(Change.OfFact fact) =>
            new(fact.IsCondition ? 0 : 1, fact.IsCondition ? 1 : 0, fact, null, null);

        internal Sized With(Sized other) =>
            ReferenceEquals(this, Empty)
                ? other
                : new(Changes + other.Changes, Conditions + other.Conditions, null, this, other);

        internal ValueList<Change.OfFact> Facts()
        {
            var facts = new List<Change.OfFact>(Changes + Conditions);
            var open = new Stack<Sized>([this]);
            while (open.TryPop(out var set))
            {
                if (set.Fact is { } fact)
                {
                    facts.Add(fact);
                }
                else if (set is { One: { } one, Other: { } other })
                {
                    open.Push(other);
                    open.Push(one);
                }
            }
            return facts.ToValueList();
        }
    }

    private sealed class Finder(int limit)
    {
        internal List<Sized> Of(Change change) =>
            change.Match(
                fact => [Sized.Of(fact)],
                all => all.Parts.Aggregate(new List<Sized> { Sized.Empty }, (sets, part) => Joined(sets, Of(part))),
                some => some.Needed == 1 ? OneOf(some.Parts) : SomeOf(some.Parts, some.Needed)
            );

        private List<Sized> Joined(List<Sized> ones, List<Sized> others) =>
            ones is [var one] && others is [var other]
                ? [one.With(other)]
                : Smallest(ones.SelectMany(first => others.Select(first.With)));

        private List<Sized> OneOf(ValueList<Change> parts) => Smallest(parts.SelectMany(Of));

        // Row j holds the smallest sets that make j of the parts seen so far.
        private List<Sized> SomeOf(ValueList<Change> parts, int needed)
        {
            var rows = new List<Sized>[needed + 1];
            Array.Fill(rows, []);
            rows[0] = [Sized.Empty];
            foreach (var part in parts)
            {
                var sets = Of(part);
                for (var j = needed; j > 0; j--)
                {
                    rows[j] = Smallest(rows[j].Concat(Joined(rows[j - 1], sets)));
                }
            }
            return rows[needed];
        }

        // The order in which they were made decides between sets of one size: it is the order of the book.
        private List<Sized> Smallest(IEnumerable<Sized> sets) =>
            [.. sets.OrderBy(set => set.Changes).ThenBy(set => set.Conditions).Take(limit)];
    }
}
