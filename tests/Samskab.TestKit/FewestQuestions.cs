using Samskab.Conditions;
using Samskab.RuleBooks;

namespace Samskab.TestKit;

/// <summary>The fewest questions that can be expected to decide a book of which each fact stands once: every order is tried.</summary>
/// <remarks>
/// Each answer is favourable with one chance, independently. What is left of a condition after some answers is a shape, and
/// shapes that differ by the order of their parts alone are one: that is what makes trying everything possible.
/// </remarks>
public sealed class FewestQuestions(double favourable)
{
    private readonly Dictionary<string, double> known = new(StringComparer.Ordinal);

    /// <summary>The expected number of questions to a book of which nothing is answered.</summary>
    public double Of(RuleBookContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        var blocks = contents.Blocks.Select(block =>
            block.Force == Rules.Force.Exclusion
                ? Shape.Group(1, block.Grounds.Select(ground => Of(ground.Condition))).Negated
                : Shape.Group(block.Needed, block.Grounds.Select(ground => Of(ground.Condition)))
        );
        return Expected(Shape.Group(contents.Blocks.Count, blocks));
    }

    private static Shape Of(Condition condition) =>
        condition.Match(
            _ => Shape.Leaf,
            not => Of(not.Inner).Negated,
            all => Shape.Group(all.Parts.Count, all.Parts.Select(Of)),
            any => Shape.Group(1, any.Parts.Select(Of)),
            atLeast => Shape.Group(atLeast.Needed, atLeast.Parts.Select(Of))
        );

    private double Expected(Shape shape)
    {
        if (shape.Decided is not null)
        {
            return 0;
        }
        if (!known.TryGetValue(shape.Text, out var questions))
        {
            questions =
                1
                + shape
                    .Answered(true)
                    .Zip(shape.Answered(false))
                    .Select(one => (one.First, one.Second))
                    .DistinctBy(one => (one.First.Text, one.Second.Text))
                    .Min(one => favourable * Expected(one.First) + (1 - favourable) * Expected(one.Second));
            known.Add(shape.Text, questions);
        }
        return questions;
    }

    /// <summary>A condition without the names of its facts: a leaf that may hold, something decided, or at least some of several.</summary>
    private sealed class Shape
    {
        private readonly int needed;
        private readonly Shape[] parts;

        private Shape(int needed, Shape[] parts, string text, bool? decided) =>
            (this.needed, this.parts, Text, Decided) = (needed, parts, text, decided);

        internal static Shape Leaf { get; } = new(0, [], "x", null);

        private static Shape Yes { get; } = new(0, [], "1", true);

        private static Shape No { get; } = new(0, [], "0", false);

        internal string Text { get; }

        internal bool? Decided { get; }

        // A leaf that must not hold is as likely to turn out favourably as one that must.
        internal Shape Negated =>
            this == Leaf ? Leaf
            : Decided is { } decided
                ? decided ? No
                    : Yes
            : Group(parts.Length - needed + 1, parts.Select(part => part.Negated));

        internal static Shape Group(int needed, IEnumerable<Shape> parts)
        {
            var all = parts.ToList();
            needed -= all.Count(part => part.Decided == true);
            var open = all.Where(part => part.Decided is null)
                .OrderBy(part => part.Text, StringComparer.Ordinal)
                .ToArray();
            return needed <= 0 ? Yes
                : needed > open.Length ? No
                : open.Length == 1 ? open[0]
                : new(needed, open, $"{needed}({string.Join(',', open.Select(part => part.Text))})", null);
        }

        /// <summary>What is left after one of the leaves turns out so, for each leaf in turn.</summary>
        internal IEnumerable<Shape> Answered(bool holds)
        {
            if (this == Leaf)
            {
                yield return holds ? Yes : No;
            }
            for (var i = 0; i < parts.Length; i++)
            {
                foreach (var part in parts[i].Answered(holds))
                {
                    yield return Group(needed, [.. parts[..i], part, .. parts[(i + 1)..]]);
                }
            }
        }
    }
}
