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
        new Finder(limit).Of(change).Select(set => new ChangeSet(set.Facts)).ToValueList();

    /// <summary>A set with what it is ordered by.</summary>
    private sealed record Sized(int Changes, int Conditions, ValueList<Change.OfFact> Facts)
    {
        internal static Sized Empty { get; } = new(0, 0, []);

        internal Sized With(Sized other) =>
            new(Changes + other.Changes, Conditions + other.Conditions, [.. Facts, .. other.Facts]);
    }

    private sealed class Finder(int limit)
    {
        internal List<Sized> Of(Change change) =>
            change.Match(
                fact => [new(fact.IsCondition ? 0 : 1, fact.IsCondition ? 1 : 0, [fact])],
                all => Joined(all.Parts, all.Parts.Count),
                some => Joined(some.Parts, some.Needed)
            );

        // Row j holds the smallest sets that make j of the parts seen so far.
        private List<Sized> Joined(ValueList<Change> parts, int needed)
        {
            var rows = new List<Sized>[needed + 1];
            Array.Fill(rows, []);
            rows[0] = [Sized.Empty];
            foreach (var part in parts)
            {
                var sets = Of(part);
                for (var j = needed; j > 0; j--)
                {
                    rows[j] = Smallest(rows[j], rows[j - 1].SelectMany(one => sets.Select(one.With)));
                }
            }
            return rows[needed];
        }

        // The order in which they were made decides between sets of one size: it is the order of the book.
        private List<Sized> Smallest(IEnumerable<Sized> ones, IEnumerable<Sized> others) =>
            [.. ones.Concat(others).OrderBy(set => set.Changes).ThenBy(set => set.Conditions).Take(limit)];
    }
}
