using FsCheck.Fluent;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Abstractions.Tests.RuleBooks;

public sealed class RuleBookReportTests
{
    private static readonly ValueList<Samskab.Facts.Fact> F = HostBook.Asked(4);

    [Fact]
    public void A_book_in_order_has_no_anomalies()
    {
        var report = HostBook
            .Of(F, new(HostBook.Ground("one", F[0] & F[1])), new(Taken("two", F[2]), Taken("three", F[3])))
            .Check();

        report.Anomalies.ShouldBeEmpty();
        report.Proof.ShouldBe(Proof.Enumeration);
        (report.Book, report.Version).ShouldBe((new("hall"), "1"));
    }

    [Fact]
    public void Partial_sets_are_counted_as_one_at_a_time() =>
        Law.Holds(
            Gen.OneOf(AnyBook.OfBlocks, AnyBook.OfRepeatedFacts).Where(any => any.Deciding.Count <= 6),
            any =>
            {
                var answers = EverySet(any).Select(set => any.Book.Evaluate(set)).ToList();

                any.Book.Check()
                    .Count.ShouldBe(
                        new(
                            answers.Count,
                            answers.Count(answer => answer == Answer.No),
                            answers.Count(answer => answer == Answer.Unknown),
                            answers.Count(answer => answer == Answer.Yes),
                            0
                        )
                    );
            },
            100
        );

    [Fact]
    public void A_count_is_sound_where_each_set_has_one_verdict_and_a_reason()
    {
        new PartialSetCount(3, 1, 1, 1, 0).IsSound.ShouldBeTrue();
        new PartialSetCount(3, 1, 0, 1, 0).IsSound.ShouldBeFalse();
        new PartialSetCount(3, 1, 1, 1, 1).IsSound.ShouldBeFalse();
    }

    [Fact]
    public void A_book_of_seventeen_facts_is_proved_by_its_structure()
    {
        var f = HostBook.Asked(17);
        var report = HostBook.Deciding(f, new Condition.All([.. f.Select(Condition.FromFact)])).Check();

        report.Count.ShouldBeNull();
        report.Proof.ShouldBe(Proof.Structure);
        report.Anomalies.ShouldBeEmpty();
    }

    [Fact]
    public void A_criterion_that_only_an_exclusion_meets_makes_a_book_that_never_says_yes()
    {
        var report = HostBook
            .Of(
                HostBook.Asked(3),
                new(HostBook.Ground("needed", F[0] & F[1])),
                new(Taken("excluded", F[0]), Taken("other", F[2]))
            )
            .Check();

        report.Anomalies.ShouldBe([
            new(AnomalyKind.NeverYes, [], []),
            new(AnomalyKind.Contradiction, [new("hall/needed"), new("hall/excluded")], [F[0].Key]),
        ]);
        report.Count!.Yes.ShouldBe(0);
    }

    [Fact]
    public void What_always_or_never_holds_is_told()
    {
        var report = HostBook
            .Of(
                HostBook.Asked(3),
                new(HostBook.Ground("always", F[0] | !F[0])),
                new(Taken("never", F[1] & !F[1])),
                new(HostBook.Ground("one", F[2]))
            )
            .Check();

        report.Anomalies.ShouldBe([
            new(AnomalyKind.NeverHolds, [new("hall/never")], [F[1].Key]),
            new(AnomalyKind.AlwaysHolds, [new("hall/always")], [F[0].Key]),
            new(AnomalyKind.FactNeverDecides, [], [F[0].Key]),
            new(AnomalyKind.FactNeverDecides, [], [F[1].Key]),
        ]);
    }

    [Fact]
    public void A_book_that_never_says_no_is_told() =>
        HostBook
            .Deciding(HostBook.Asked(1), F[0] | !F[0])
            .Check()
            .Anomalies.Select(one => one.Kind)
            .ShouldBe([AnomalyKind.NeverNo, AnomalyKind.AlwaysHolds]);

    [Fact]
    public void A_criterion_that_fails_only_where_another_does_is_subsumed() =>
        HostBook
            .Of(HostBook.Asked(2), new(HostBook.Ground("loose", F[0] | F[1])), new(HostBook.Ground("strict", F[0])))
            .Check()
            .Anomalies.ShouldBe([
                new(AnomalyKind.Subsumed, [new("hall/loose"), new("hall/strict")], [F[0].Key]),
                new(AnomalyKind.FactNeverDecides, [], [F[1].Key]),
            ]);

    [Fact]
    public void Of_criteria_of_which_one_suffices_the_strict_one_is_subsumed() =>
        HostBook
            .Of(HostBook.Asked(2), new Block(1, HostBook.Ground("loose", F[0]), HostBook.Ground("strict", F[0] & F[1])))
            .Check()
            .Anomalies.ShouldBe([
                new(AnomalyKind.Subsumed, [new("hall/strict"), new("hall/loose")], [F[0].Key]),
                new(AnomalyKind.FactNeverDecides, [], [F[1].Key]),
            ]);

    [Fact]
    public void A_rule_that_others_replace_together_never_decides() =>
        HostBook
            .Of(
                HostBook.Asked(3),
                new(HostBook.Ground("one", F[0])),
                new(HostBook.Ground("other", F[1] | F[2])),
                new(HostBook.Ground("both", F[0] & F[1] | F[0] & F[2]))
            )
            .Check()
            .Anomalies.Where(one => one.Kind == AnomalyKind.NeverDecides)
            .ShouldBe([new(AnomalyKind.NeverDecides, [new("hall/both")], [F[0].Key, F[1].Key, F[2].Key])]);

    [Fact]
    public void A_fact_that_decides_nothing_is_odd_unless_it_stands_in_a_tension()
    {
        var contents = HostBook.Contents with
        {
            Facts = HostBook.Asked(2),
            Blocks = [new(HostBook.Ground("one", F[0]))],
        };

        new RuleBook(contents).Check().Anomalies.ShouldBe([new(AnomalyKind.FactNeverDecides, [], [F[1].Key])]);
        new RuleBook(contents with { Tensions = [new(HostBook.Rule("odd", Force.Caution), F[1])] })
            .Check()
            .Anomalies.ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_must_be_met_is_named_exactly_when_the_book_says_the_same_without_it() =>
        Law.Holds(
            AnyBook.OfRepeatedFacts.Where(any => any.Book.Contents.Blocks.Count > 1 && CanBeYes(any)),
            any =>
            {
                var idle = Idle(any.Book).ToHashSet();
                foreach (var ground in Required(any.Book))
                {
                    idle.Contains(ground.Rule.Id).ShouldBe(SaysTheSameWithout(any, ground.Rule.Id));
                }
            },
            200
        );

    [Fact]
    public void Interpretations_that_no_rule_rests_on_are_named()
    {
        Interpretation opening = new() { Id = new("hall/opening"), Options = ["weekdays"] },
            fee = new() { Id = new("hall/fee"), Options = ["free"] };
        var ground = HostBook.Ground("one", HostBook.Registered);

        new RuleBook(
            HostBook.Contents with
            {
                Interpretations = [opening, fee],
                Blocks = [new(ground with { Readings = [opening.Default] })],
            }
        )
            .Check()
            .NotTaken.ShouldBe([fee.Id]);
    }

    [Fact]
    public void Reports_of_equal_books_are_equal() =>
        HostBook.Deciding(F, F[0] & F[1]).Check().ShouldBe(HostBook.Deciding(F, F[0] & F[1]).Check());

    private static Ground Taken(string name, Condition condition) => HostBook.Ground(name, condition, Force.Exclusion);

    private static IEnumerable<RuleId> Idle(RuleBook book) =>
        book.Check()
            .Anomalies.Where(one => one.Rules.Count > 0 && one.Kind != AnomalyKind.Contradiction)
            .Select(one => one.Rules[0]);

    private static IEnumerable<Ground> Required(RuleBook book) =>
        book.Contents.Blocks.Where(block => block.Needed == block.Grounds.Count).SelectMany(block => block.Grounds);

    private static bool CanBeYes(BookCase any) =>
        Completions.Of(new FactSet(any.Book.Facts), any.Deciding).Any(set => Completions.Holds(any.Book.Contents, set));

    private static bool SaysTheSameWithout(BookCase any, RuleId rule)
    {
        var without = any.Book.Contents with { Blocks = [.. Without(any.Book, rule)] };
        return Completions
            .Of(new FactSet(any.Book.Facts), any.Deciding)
            .All(set => Completions.Holds(any.Book.Contents, set) == Completions.Holds(without, set));
    }

    private static IEnumerable<Block> Without(RuleBook book, RuleId rule) =>
        from block in book.Contents.Blocks
        let left = block.Grounds.Where(one => one.Rule.Id != rule).ToValueList()
        where left.Count > 0
        select left.Count == block.Grounds.Count ? block : new Block(left);

    private static IEnumerable<FactSet> EverySet(BookCase any) =>
        any.Deciding.Aggregate(
            Enumerable.Repeat(new FactSet(any.Book.Facts), 1),
            (sets, key) =>
                sets.SelectMany(set =>
                    new[] { Answer.No, Answer.Unknown, Answer.Yes }.Select(one => set.With(key, one))
                )
        );
}
