using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>Finds what is odd about the rules of a book.</summary>
/// <remarks>
/// Exact: each question is whether a condition can hold, and three-valued logic answers it with nothing answered. No such condition
/// has a fact in several places that the book has not.
/// </remarks>
internal sealed class AnomalyFinder
{
    private readonly RuleBook book;
    private readonly Answer whole;
    private readonly List<Weighed> grounds;

    internal AnomalyFinder(RuleBook book)
    {
        this.book = book;
        whole = AnswerOf(book.Decision);
        grounds =
        [
            .. book.Contents.Blocks.SelectMany(block => block.Grounds.Select(one => new Weighed(this, block, one))),
        ];
    }

    internal ValueList<Anomaly> Find()
    {
        ValueList<Anomaly> subsumed = [.. Pairs(Subsumes).Select(pair => Of(AnomalyKind.Subsumed, pair))];
        return
        [
            .. OfBook(),
            .. grounds.Where(one => one.Holds == Answer.No).Select(one => Of(AnomalyKind.NeverHolds, one)),
            .. grounds.Where(one => one.Holds == Answer.Yes).Select(one => Of(AnomalyKind.AlwaysHolds, one)),
            .. Pairs(Contradicts).Where(InOrder).Select(pair => Of(AnomalyKind.Contradiction, pair)),
            .. subsumed,
            .. grounds
                .Where(one => NeverDecides(one) && subsumed.All(other => other.Rules[0] != one.Rule))
                .Select(one => Of(AnomalyKind.NeverDecides, one)),
            .. FactsThatNeverDecide(),
        ];
    }

    /// <summary>A ground with how much of its block is needed.</summary>
    private sealed class Weighed(AnomalyFinder finder, Block block, Ground ground)
    {
        internal RuleId Rule => ground.Rule.Id;

        internal Block Block => block;

        internal Condition Condition => ground.Condition;

        /// <summary>What it holds whatever is answered; unknown for any ground that is in order.</summary>
        internal Answer Holds { get; } = finder.AnswerOf(ground.Condition);

        internal IReadOnlyList<Fact> Facts { get; } = finder.book.FactsOf(ground);

        internal bool IsRequired => block.Needed == block.Grounds.Count;

        internal Condition For => block.Force == Force.Exclusion ? !Condition : Condition;

        internal Condition Against => block.Force == Force.Exclusion ? Condition : !Condition;

        internal bool Suffices => block.Needed == 1;
    }

    private IEnumerable<Anomaly> OfBook() =>
        whole switch
        {
            Answer.No => [new(AnomalyKind.NeverYes, [], [])],
            Answer.Yes => [new(AnomalyKind.NeverNo, [], [])],
            _ => [],
        };

    // Grounds that share no fact and can both hold and fail are independent of one another.
    private IEnumerable<(Weighed One, Weighed Other)> Pairs(Func<Weighed, Weighed, bool> related) =>
        from one in grounds
        where one.Holds == Answer.Unknown
        from other in grounds
        where other != one && other.Holds == Answer.Unknown && one.Facts.Intersect(other.Facts).Any()
        where related(one, other)
        select (one, other);

    private bool Contradicts(Weighed one, Weighed other) =>
        one.IsRequired && other.IsRequired && Never(new Condition.All(one.For, other.For));

    private bool Subsumes(Weighed one, Weighed other) =>
        (one.IsRequired && other.IsRequired && Never(new Condition.All(one.Against, other.For)))
        || (one.Block == other.Block && one.Suffices && Never(new Condition.All(one.Condition, !other.Condition)));

    private bool NeverDecides(Weighed ground) =>
        whole != Answer.No
        && ground.IsRequired
        && ground.Holds == Answer.Unknown
        && Never(new Condition.All([ground.Against, .. Others(ground)]));

    private IEnumerable<Condition> Others(Weighed ground) =>
        grounds
            .Where(other => other != ground && other.IsRequired)
            .Select(other => other.For)
            .Concat(
                book.Contents.Blocks.Where(block => block.Needed < block.Grounds.Count).Select(block => block.Condition)
            );

    private IEnumerable<Anomaly> FactsThatNeverDecide()
    {
        var inTension = book.Tensions.SelectMany(tension => tension.Numbers()).ToHashSet();
        var deciding = book.Decision.Numbers().ToHashSet();
        var cases = new CaseSplit(book.Decision, new FactSet(book.Facts));
        return Enumerable
            .Range(0, book.Facts.Count)
            .Where(number => !inTension.Contains(number))
            .Where(number => !deciding.Contains(number) || (whole == Answer.Unknown && !cases.TurnsOn(number)))
            .Select(number => new Anomaly(AnomalyKind.FactNeverDecides, [], [book.Facts[number].Key]));
    }

    private bool InOrder((Weighed One, Weighed Other) pair) => grounds.IndexOf(pair.One) < grounds.IndexOf(pair.Other);

    private static Anomaly Of(AnomalyKind kind, Weighed ground) => new(kind, [ground.Rule], Keys(ground.Facts));

    private static Anomaly Of(AnomalyKind kind, (Weighed One, Weighed Other) pair) =>
        new(kind, [pair.One.Rule, pair.Other.Rule], Keys(pair.One.Facts.Intersect(pair.Other.Facts)));

    private static ValueList<FactKey> Keys(IEnumerable<Fact> facts) => [.. facts.Select(fact => fact.Key)];

    private bool Never(Condition condition) => AnswerOf(condition) == Answer.No;

    private Answer AnswerOf(Condition condition) => AnswerOf(Outline.Of(condition, book.Facts));

    private Answer AnswerOf(Outline outline) => new CaseSplit(outline, new FactSet(book.Facts)).Agreed();
}
