using FsCheck;
using FsCheck.Fluent;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.TestKit;

/// <summary>Makes rule books, and answers to some of their facts.</summary>
public static class AnyBook
{
    private static readonly Answer[] Answers = [Answer.No, Answer.Unknown, Answer.Yes];
    private static readonly ValueList<Fact>[] Lists = [.. new[] { 9, 64, 65, 130, 200 }.Select(HostBook.Asked)];

    /// <summary>A book of one condition with some answers; up to 8 facts decide, of lists of 9 to 200.</summary>
    public static Gen<BookCase> OfOneCondition { get; } =
        from asked in Some()
        from condition in Condition(asked.Some)
        from answers in Gen.Elements(Answers).ArrayOf(asked.Some.Length)
        select Case(HostBook.Deciding(asked.All, condition), asked.Some, answers);

    /// <summary>A book of several blocks with some answers; up to 8 facts decide, of lists of 9 to 200.</summary>
    public static Gen<BookCase> OfBlocks { get; } =
        from asked in Some()
        from example in Blocks(asked.All, asked.Some)
        select example;

    /// <summary>A book of several blocks in which up to 6 facts stand in up to 12 places, of lists of 9 to 200, with some answers.</summary>
    public static Gen<BookCase> OfRepeatedFacts { get; } =
        from asked in Some()
        from count in Gen.Choose(1, 12)
        from places in Gen.Elements(asked.Some[..Math.Min(6, asked.Some.Length)]).ArrayOf(count)
        from example in Blocks(asked.All, places)
        select example;

    /// <summary>A condition in which each of the facts stands as often as it is given.</summary>
    public static Gen<Condition> Condition(Fact[] facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var made = facts.Length == 1 ? Gen.Constant<Condition>(facts[0]) : Group(facts);
        return from condition in made
            from isNegated in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            select isNegated ? !condition : condition;
    }

    private static Gen<(ValueList<Fact> All, Fact[] Some)> Some() =>
        from all in Gen.Elements(Lists)
        from count in Gen.Choose(1, 8)
        from mixed in Gen.Shuffle(all.ToArray())
        select (all, mixed.Take(count).ToArray());

    private static Gen<BookCase> Blocks(ValueList<Fact> all, Fact[] places) =>
        from segments in Segments(places)
        from blocks in Gen.CollectToArray(segments, Block)
        let facts = places.Distinct().ToArray()
        from answers in Gen.Elements(Answers).ArrayOf(facts.Length)
        select Case(HostBook.Of(all, Numbered(blocks)), facts, answers);

    private static ValueList<Block> Numbered(Block[] blocks)
    {
        var number = 0;
        return
        [
            .. blocks.Select(block => new Block(
                block.Needed,
                [.. block.Grounds.Select(one => HostBook.Ground($"r{number++}", one.Condition, block.Force))]
            )),
        ];
    }

    private static Gen<Condition> Group(Fact[] facts) =>
        from cut in Gen.Choose(1, facts.Length - 1)
        from segments in Segments(facts, cut)
        from parts in Gen.CollectToArray(segments, Condition)
        from needed in Gen.Choose(1, parts.Length)
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 => (Condition)new Condition.All([.. parts]),
            1 => new Condition.Any([.. parts]),
            _ => new Condition.AtLeast(needed, [.. parts]),
        };

    private static Gen<Block> Block(Fact[] facts) =>
        from segments in Segments(facts)
        from conditions in Gen.CollectToArray(segments, Condition)
        from force in Gen.Elements(Force.Criterion, Force.Usefulness, Force.Exclusion)
        from needed in Gen.Choose(1, conditions.Length)
        let grounds = conditions.Select((one, i) => HostBook.Ground($"r{i}", one, force)).ToValueList()
        select new Block(force == Force.Exclusion ? grounds.Count : needed, grounds);

    // The facts cut into runs of one or more, at a given place at least.
    private static Gen<Fact[][]> Segments(Fact[] facts, int cut = 0) =>
        from cuts in Gen.SubListOf(Enumerable.Range(0, facts.Length))
        let starts = cuts.Append(0).Append(cut).Distinct().Order().ToArray()
        select starts
            .Select((start, i) => facts[start..(i + 1 < starts.Length ? starts[i + 1] : facts.Length)])
            .ToArray();

    private static BookCase Case(RuleBook book, Fact[] facts, Answer[] answers)
    {
        var keys = facts.Select(fact => fact.Key).OrderBy(book.Facts.NumberOf).ToValueList();
        var set = new FactSet(book.Facts);
        for (var i = 0; i < facts.Length; i++)
        {
            set = set.With(facts[i].Key, answers[i]);
        }
        return new(book, keys, set);
    }
}

/// <summary>A rule book with answers to some of its facts.</summary>
/// <param name="Book">The book.</param>
/// <param name="Deciding">The facts that decide, in the order of the book.</param>
/// <param name="Facts">The answers.</param>
public sealed record BookCase(RuleBook Book, ValueList<FactKey> Deciding, FactSet Facts)
{
    /// <summary>The answer of the oracle.</summary>
    public Answer Agreed => Completions.Agreed(Facts, Deciding, Holds);

    /// <summary>The open facts of the oracle.</summary>
    public ValueList<FactKey> Open => Completions.Open(Facts, Deciding, Holds);

    /// <summary>What all completions agree on for a condition.</summary>
    public Answer AgreedOn(Condition condition) =>
        Completions.Agreed(Facts, Deciding, complete => Completions.Holds(condition, complete));

    /// <summary>The blocks and the answers, for a failing example.</summary>
    public override string ToString() =>
        string.Join("; ", Book.Contents.Blocks)
        + " | "
        + string.Join(", ", Deciding.Select(key => $"{key}={Facts[key]}"));

    private bool Holds(FactSet complete) => Completions.Holds(Book.Contents, complete);
}
