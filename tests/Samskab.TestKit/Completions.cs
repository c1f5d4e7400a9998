using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Values;

namespace Samskab.TestKit;

/// <summary>What three-valued answers mean, slow and obvious: try every way to answer what is not answered.</summary>
/// <remarks>Two-valued recursion over the tree; shares nothing with the ways in which the library reads a condition.</remarks>
public static class Completions
{
    /// <summary>Every way to answer the unanswered ones of some facts.</summary>
    public static IEnumerable<FactSet> Of(FactSet facts, IEnumerable<FactKey> keys) =>
        keys.Where(key => facts[key] == Answer.Unknown)
            .Aggregate(
                Enumerable.Repeat(facts, 1),
                (sets, key) => sets.SelectMany(set => new[] { set.With(key, Answer.No), set.With(key, Answer.Yes) })
            );

    /// <summary>What all completions agree on; unknown where they do not.</summary>
    public static Answer Agreed(FactSet facts, IReadOnlyList<FactKey> keys, Func<FactSet, bool> holds) =>
        Of(facts, keys).Select(holds).Distinct().ToList() switch
        {
            [true] => Answer.Yes,
            [false] => Answer.No,
            _ => Answer.Unknown,
        };

    /// <summary>The unanswered facts that turn the answer round in some completion when they alone are turned round.</summary>
    public static ValueList<FactKey> Open(FactSet facts, IReadOnlyList<FactKey> keys, Func<FactSet, bool> holds) =>
        keys.Where(key =>
                facts[key] == Answer.Unknown
                && Of(facts.With(key, Answer.No), keys).Any(set => holds(set) != holds(set.With(key, Answer.Yes)))
            )
            .ToValueList();

    /// <summary>Whether a condition holds when everything it asks is answered.</summary>
    public static bool Holds(Condition condition, FactSet complete)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Match(
            fact => complete[fact.Fact.Key] == Answer.Yes,
            not => !Holds(not.Inner, complete),
            all => all.Parts.All(part => Holds(part, complete)),
            any => any.Parts.Any(part => Holds(part, complete)),
            atLeast => atLeast.Parts.Count(part => Holds(part, complete)) >= atLeast.Needed
        );
    }

    /// <summary>Whether a book says yes when everything it asks is answered.</summary>
    public static bool Holds(RuleBookContents contents, FactSet complete)
    {
        ArgumentNullException.ThrowIfNull(contents);
        return contents.Blocks.All(block =>
        {
            var met = block.Grounds.Count(ground => Holds(ground.Condition, complete));
            return block.Force == Rules.Force.Exclusion ? met == 0 : met >= block.Needed;
        });
    }
}
