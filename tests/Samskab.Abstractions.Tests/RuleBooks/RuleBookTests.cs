using NodaTime;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Abstractions.Tests.RuleBooks;

public sealed class RuleBookTests
{
    private static readonly Interpretation Opening = new()
    {
        Id = new("hall/opening"),
        Options = ["weekdays", "all-days"],
    };

    [Fact]
    public void A_book_that_decides_nothing_is_refused() =>
        Refusal(HostBook.Contents with { Blocks = [] })
            .ShouldBe("Rule book hall decides nothing. Permitted: one or more blocks of grounds.");

    [Fact]
    public void A_fact_that_stands_twice_is_refused() =>
        Refusal(HostBook.Contents with { Facts = [HostBook.Registered, HostBook.Registered] })
            .ShouldContain("registered stands twice. Permitted: each fact once.");

    [Fact]
    public void The_facts_that_decide_in_several_places_are_named_in_the_order_of_the_book()
    {
        var f = HostBook.Asked(4);

        HostBook.Deciding(f, (f[3] & f[1]) | (!f[1] & f[0] & f[3])).Repeated.ShouldBe([f[1], f[3]]);
        HostBook.Deciding(f, f[0] & f[1]).Repeated.ShouldBeEmpty();
    }

    [Fact]
    public void Sixteen_facts_may_decide_in_two_places()
    {
        var f = HostBook.Asked(16);
        var book = HostBook.Deciding(f, Twice(f));

        book.Repeated.ShouldBe(f);
        book.Evaluate(new FactSet(book.Facts)).ShouldBe(Answer.Yes);
        book.Open(new FactSet(book.Facts)).ShouldBeEmpty();
    }

    [Fact]
    public void Seventeen_are_refused_in_what_decides_and_in_a_tension()
    {
        var f = HostBook.Asked(17);

        Refusal(HostBook.Contents with { Facts = f, Blocks = [new(HostBook.Ground("one", Twice(f)))] })
            .ShouldBe(
                "Rule book hall has 17 facts that stand in several places: f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, "
                    + "f13, f14, f15, f16. Permitted: at most 16, since each doubles the cases that a verdict looks at. "
                    + "Join the conditions that share a fact, or ask for what they share as a fact of its own."
            );
        Refusal(
                HostBook.Contents with
                {
                    Facts = f,
                    Blocks = [new(HostBook.Ground("one", f[0]))],
                    Tensions = [new(HostBook.Rule("odd", Force.Caution), Twice(f))],
                }
            )
            .ShouldStartWith("Tension hall/odd has 17 facts that stand in several places: f0, f1,");
    }

    [Fact]
    public void A_fact_that_the_book_does_not_ask_is_refused() =>
        Refusal(HostBook.Contents with { Blocks = [new(HostBook.Ground("one", HostBook.Asked("paid")))] })
            .ShouldContain("\"paid\" is no fact of this rule book. Permitted: registered.");

    [Fact]
    public void A_tension_over_a_fact_that_the_book_does_not_ask_is_refused() =>
        Refusal(
                HostBook.Contents with
                {
                    Tensions = [new(HostBook.Rule("odd", Force.Caution), HostBook.Asked("paid"))],
                }
            )
            .ShouldContain("\"paid\" is no fact of this rule book. Permitted: registered.");

    [Fact]
    public void Two_grounds_of_one_rule_are_refused() =>
        Refusal(
                HostBook.Contents with
                {
                    Facts = HostBook.Asked(2),
                    Blocks =
                    [
                        new(HostBook.Ground("one", HostBook.Asked("f0"))),
                        new(HostBook.Ground("one", HostBook.Asked("f1"))),
                    ],
                }
            )
            .ShouldBe(
                "Rule hall/one has 2 grounds in rule book hall. Permitted: one ground a rule; join the conditions."
            );

    [Fact]
    public void Two_rules_of_one_id_are_refused() =>
        Refusal(
                HostBook.Contents with
                {
                    Facts = [HostBook.Registered with { Steps = [HostBook.Rule("registered", Force.ActionStep)] }],
                }
            )
            .ShouldBe("Two different rules have the id hall/registered. Permitted: one rule an id.");

    [Fact]
    public void A_source_that_the_book_does_not_have_cannot_be_cited() =>
        Refusal(HostBook.Contents with { Sources = [HostBook.Statutes with { Id = new("slides") }] })
            .ShouldBe("Rule hall/registered cites the source statutes. Permitted: slides.");

    [Fact]
    public void A_source_that_prints_no_pages_cannot_be_cited_with_one() =>
        Refusal(HostBook.Contents with { Sources = [HostBook.Statutes with { PrintsPages = false }] })
            .ShouldBe("Rule hall/registered cites statutes page 2. Permitted: no page, since the source prints none.");

    [Fact]
    public void A_source_that_prints_pages_cannot_be_cited_without() =>
        Refusal(HostBook.Contents with { Blocks = [new(new Ground(Unpaged(), HostBook.Registered))] })
            .ShouldBe("Rule hall/unpaged cites statutes without a page. Permitted: the printed page.");

    [Fact]
    public void A_source_that_stands_twice_is_refused() =>
        Refusal(HostBook.Contents with { Sources = [HostBook.Statutes, HostBook.Statutes] })
            .ShouldBe("Source statutes stands twice in rule book hall. Permitted: each source once.");

    [Fact]
    public void A_version_without_a_name_is_refused() =>
        Refusal(HostBook.Contents with { Version = " " })
            .ShouldBe("A version of rule book hall has no name. Permitted: a text such as \"1\".");

    [Fact]
    public void A_version_that_ends_before_it_begins_is_refused() =>
        Refusal(HostBook.Contents with { ValidUntil = new(2019, 12, 31) })
            .ShouldBe(
                "Version 1 of rule book hall is valid until 2019-12-31, before it begins. Permitted: 2020-01-01 or a later day."
            );

    [Fact]
    public void A_reading_of_no_interpretation_of_the_book_is_refused() =>
        Refusal(
                HostBook.Contents with
                {
                    Interpretations = [Opening],
                    Blocks =
                    [
                        new(HostBook.Ground("one", HostBook.Registered) with { Readings = [new(Opening.Id, "never")] }),
                    ],
                }
            )
            .ShouldBe(
                "Rule book hall takes the reading hall/opening: never. Permitted: hall/opening: weekdays, hall/opening: all-days."
            );

    [Fact]
    public void A_block_has_a_ground() =>
        Should.Throw<ArgumentException>(() => new Block()).Message.ShouldContain("Permitted: one or more grounds");

    [Fact]
    public void The_grounds_of_a_block_are_of_one_force() =>
        Should
            .Throw<ArgumentException>(() =>
                new Block(
                    HostBook.Ground("one", HostBook.Asked("f0")),
                    HostBook.Ground("two", HostBook.Asked("f1"), Force.Exclusion)
                )
            )
            .Message.ShouldContain("the grounds hall/one, hall/two. Permitted: one or more grounds of the same force.");

    [Theory]
    [InlineData(0, Force.Criterion)]
    [InlineData(3, Force.Criterion)]
    [InlineData(1, Force.Exclusion)]
    [InlineData(3, Force.Exclusion)]
    public void A_block_needs_no_more_grounds_than_it_has_and_none_of_exclusions(int needed, Force force) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() =>
                new Block(
                    needed,
                    HostBook.Ground("one", HostBook.Asked("f0"), force),
                    HostBook.Ground("two", HostBook.Asked("f1"), force)
                )
            )
            .Message.ShouldContain("Permitted: 1 to 2, and 2 for exclusions.");

    [Fact]
    public void A_rule_that_advises_is_no_ground() =>
        Should
            .Throw<ArgumentException>(() => HostBook.Ground("one", HostBook.Registered, Force.Caution))
            .Message.ShouldContain(
                "Rule hall/one is of force Caution and decides nothing. Permitted: Criterion, Usefulness, Exclusion."
            );

    [Fact]
    public void The_rules_of_a_book_are_those_that_decide_are_in_tension_and_are_advised_each_once()
    {
        Rule step = HostBook.Rule("step", Force.ActionStep),
            instead = HostBook.Rule("instead", Force.Recommendation),
            odd = HostBook.Rule("odd", Force.Caution);
        var asked = HostBook.Registered with { Steps = [step, instead] };
        var book = new RuleBook(
            HostBook.Contents with
            {
                Facts = [asked],
                Blocks = [new(HostBook.Ground("registered", asked) with { Instead = [instead] })],
                Tensions = [new(odd, asked)],
            }
        );

        book.Rules.ShouldBe([HostBook.Rule("registered"), odd, instead, step]);
        book.Find(step.Id).ShouldBe(step);
        book.Find(new RuleId("hall/other")).ShouldBeNull();
        book.Find(HostBook.Statutes.Id).ShouldBe(HostBook.Statutes);
        book.Find(new SourceId("other")).ShouldBeNull();
    }

    [Fact]
    public void Both_ends_of_a_version_are_inside()
    {
        var book = new RuleBook(HostBook.Contents with { ValidUntil = new(2020, 12, 31) });

        book.IsValidOn(new(2019, 12, 31)).ShouldBeFalse();
        book.IsValidOn(new(2020, 1, 1)).ShouldBeTrue();
        book.IsValidOn(new(2020, 12, 31)).ShouldBeTrue();
        book.IsValidOn(new(2021, 1, 1)).ShouldBeFalse();
        new RuleBook(HostBook.Contents).IsValidOn(LocalDate.MaxIsoValue).ShouldBeTrue();
    }

    [Fact]
    public void Answers_to_the_facts_of_another_book_are_refused()
    {
        var book = new RuleBook(HostBook.Contents);
        var others = new FactSet(new RuleBook(HostBook.Contents).Facts);

        Should
            .Throw<ArgumentException>(() => book.Evaluate(others))
            .Message.ShouldContain("Permitted: a set over the facts of hall 1: new FactSet(book.Facts).");
        Should.Throw<ArgumentException>(() => book.Evaluate(default)).Message.ShouldContain("of another book");
    }

    // Of each fact one place holds.
    private static Condition.All Twice(ValueList<Samskab.Facts.Fact> facts) =>
        new([.. facts.Select(fact => (Condition)fact | !fact)]);

    private static Rule Unpaged() =>
        new(
            new("hall/unpaged"),
            Force.Criterion,
            new("use"),
            [HostBook.Club],
            new Citation(HostBook.Statutes.Id, null, "Ord.")
        );

    private static string Refusal(RuleBookContents contents) =>
        Should.Throw<ArgumentException>(() => new RuleBook(contents)).Message;
}
