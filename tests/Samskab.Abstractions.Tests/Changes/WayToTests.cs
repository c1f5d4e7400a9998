using FsCheck.Fluent;
using Samskab.Changes;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Values;

namespace Samskab.Abstractions.Tests.Changes;

public sealed class WayToTests
{
    private static readonly ValueList<Samskab.Facts.Fact> Asked = HostBook.Asked(4);

    private static readonly RuleBook Book = HostBook.Deciding(
        Asked,
        Asked[0] & (Asked[1] | Asked[2]) & new Condition.Not(Asked[3])
    );

    [Fact]
    public void Where_nothing_has_to_change_the_verdict_is_reached()
    {
        var facts = Answers(Answer.Yes, Answer.Yes, Answer.Unknown, Answer.No);

        Book.WayTo(Answer.Yes, in facts).IsReached.ShouldBeTrue();
        Book.WayTo(Answer.Yes, in facts).Smallest().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_known_is_a_condition_and_comes_before_a_change()
    {
        var facts = Answers(Answer.Yes, Answer.No, Answer.Unknown, Answer.No);

        var sets = Book.WayTo(Answer.Yes, in facts).Smallest();

        sets.Select(Told).ShouldBe(["if f2 yes", "f1 to yes"]);
    }

    [Fact]
    public void A_way_is_kept_as_all_of_and_one_of()
    {
        var facts = Answers(Answer.No, Answer.No, Answer.No, Answer.Yes);

        var way = Book.WayTo(Answer.Yes, in facts);

        var all = way.Needed.ShouldBeOfType<Change.All>();
        all.Parts.Count.ShouldBe(3);
        all.Parts.OfType<Change.Some>().ShouldHaveSingleItem().Needed.ShouldBe(1);
        way.Smallest().Select(Told).ShouldBe(["f0 to yes, f1 to yes, f3 to no", "f0 to yes, f2 to yes, f3 to no"]);
    }

    [Fact]
    public void No_more_sets_than_asked_for_are_listed()
    {
        var facts = new FactSet(Book.Facts);

        Book.WayTo(Answer.No, in facts).Smallest(limit: 2).Count.ShouldBe(2);
        Should.Throw<ArgumentOutOfRangeException>(() => Book.WayTo(Answer.No, new FactSet(Book.Facts)).Smallest(0));
    }

    [Fact]
    public void A_way_that_changes_what_is_given_says_so()
    {
        var given = Asked.Select(fact => fact with { Nature = FactNature.Given }).ToValueList();
        var book = HostBook.Deciding(given, new Condition.Any(given[0], given[1]));
        var facts = new FactSet(book.Facts).With(given[0].Key, Answer.No);

        book.WayTo(Answer.Yes, in facts).NeedsWhatIsGiven.ShouldBeFalse();
        facts = facts.With(given[1].Key, Answer.No);
        book.WayTo(Answer.Yes, in facts).NeedsWhatIsGiven.ShouldBeTrue();
    }

    [Fact]
    public void Unknown_is_nothing_to_bring_about() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Book.WayTo(Answer.Unknown, new FactSet(Book.Facts)));

    [Fact]
    public void The_sets_are_exactly_the_minimal_ones_and_the_smallest_come_first() =>
        Law.Holds(
            AnyBook.OfBlocks.Zip(Gen.Elements(Answer.Yes, Answer.No)),
            one =>
            {
                var (its, target) = one;
                var facts = its.Facts;
                var sets = its.Book.WayTo(target, in facts).Smallest(limit: 10_000);

                sets.Select(Named)
                    .Order(StringComparer.Ordinal)
                    .ShouldBe(Minimal(its, target).Order(StringComparer.Ordinal));
                var sizes = sets.Select(set => (set.Changes.Count(), set.Conditions.Count())).ToList();
                sizes.ShouldBe(sizes.Order());
                its.Book.WayTo(target, in facts).Smallest(limit: 3).ShouldBe(sets.Take(3));
            },
            examples: 300
        );

    [Fact]
    public void Where_facts_stand_in_several_places_each_set_suffices_and_needs_all_its_facts() =>
        Law.Holds(
            AnyBook.OfRepeatedFacts.Zip(Gen.Elements(Answer.Yes, Answer.No)),
            one =>
            {
                var (its, target) = one;
                var facts = its.Facts;
                var possible = Minimal(its, target).ToHashSet(StringComparer.Ordinal);
                if (possible.Count == 0)
                {
                    (its.Book.Evaluate(in facts) == target || Never(its, target)).ShouldBeTrue();
                    return;
                }
                var sets = its.Book.WayTo(target, in facts).Smallest(limit: 1000).Select(Named).ToList();
                sets.ShouldNotBeEmpty();
                sets.ShouldBeUnique();
                sets.ShouldBeSubsetOf(possible);
            },
            examples: 300
        );

    private static bool Never(BookCase its, Answer target)
    {
        var facts = new FactSet(its.Book.Facts);
        return its.Book.Evaluate(in facts) != target && its.Book.Evaluate(in facts) != Answer.Unknown;
    }

    // Slow and obvious: every way to answer some facts otherwise, of which those stay that work and have no part that works.
    private static IEnumerable<string> Minimal(BookCase its, Answer target)
    {
        if (its.Book.Evaluate(its.Facts) == target)
        {
            return [];
        }
        var working = Otherwise(its.Facts, [.. its.Deciding])
            .Where(one => its.Book.Evaluate(one.Facts) == target)
            .Select(one => one.Changed)
            .ToList();
        return working
            .Where(set => !working.Exists(other => other.Count < set.Count && other.IsSubsetOf(set)))
            .Select(set => string.Join(", ", set));
    }

    private static IEnumerable<(FactSet Facts, SortedSet<string> Changed)> Otherwise(FactSet facts, FactKey[] keys)
    {
        if (keys.Length == 0)
        {
            return [(facts, new(StringComparer.Ordinal))];
        }
        return Otherwise(facts, keys[1..])
            .SelectMany(one =>
                new[] { Answer.Yes, Answer.No }
                    .Where(answer => answer != facts[keys[0]])
                    .Select(answer =>
                        (
                            one.Facts.With(keys[0], answer),
                            new SortedSet<string>([.. one.Changed, $"{keys[0]} {answer}"], StringComparer.Ordinal)
                        )
                    )
                    .Prepend(one)
            );
    }

    private static string Named(ChangeSet set) =>
        string.Join(", ", set.Facts.Select(fact => $"{fact.Fact.Key} {fact.To}").Order(StringComparer.Ordinal));

    private static string Told(ChangeSet set) =>
        string.Join(
            ", ",
            set.Facts.Select(fact =>
                fact.IsCondition ? $"if {fact.Fact.Key} {Word(fact.To)}" : $"{fact.Fact.Key} to {Word(fact.To)}"
            )
        );

    private static string Word(Answer answer) => answer == Answer.Yes ? "yes" : "no";

    private static FactSet Answers(params Answer[] answers) =>
        answers.Index().Aggregate(new FactSet(Book.Facts), (set, one) => set.With(Asked[one.Index].Key, one.Item));
}
