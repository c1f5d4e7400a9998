using NodaTime;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;

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
    public void A_fact_that_decides_in_two_places_is_refused() =>
        Refusal(
                HostBook.Contents with
                {
                    Blocks =
                    [
                        new(HostBook.Ground("one", HostBook.Registered), HostBook.Ground("two", !HostBook.Registered)),
                    ],
                }
            )
            .ShouldContain("Fact registered stands in 2 places of rule book hall. Permitted: one place");

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
