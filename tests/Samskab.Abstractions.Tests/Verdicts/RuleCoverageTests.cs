using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Abstractions.Tests.Verdicts;

public sealed class RuleCoverageTests
{
    private static readonly ValueList<Samskab.Facts.Fact> F = HostBook.Asked(3);

    private static readonly RuleBook Book = HostBook.Of(
        F,
        new(HostBook.Ground("one", F[0]), HostBook.Ground("two", F[1])),
        new(HostBook.Ground("taken", F[2], Force.Exclusion))
    );

    [Fact]
    public void Verdicts_are_counted_by_what_each_rule_did_in_them() =>
        RuleCoverage
            .Of(Book, [Assess(F[0].Yes(), F[1].Yes(), F[2].No()), Assess(F[0].No()), Assess(F[0].Yes(), F[2].No())])
            .Rules.ShouldBe([
                new(new("hall/one"), 1, 1, 0),
                new(new("hall/two"), 1, 0, 1),
                new(new("hall/taken"), 1, 0, 0),
            ]);

    [Fact]
    public void Rules_that_no_verdict_turns_on_are_named()
    {
        RuleCoverage.Of(Book, [Assess(F[2].Yes())]).Never.ShouldBe([new("hall/one"), new("hall/two")]);
        RuleCoverage.Of(Book, []).Never.Count.ShouldBe(3);
        RuleCoverage.Of(Book, [Assess()]).Never.ShouldBeEmpty();
    }

    [Fact]
    public void The_order_of_the_verdicts_makes_no_difference() =>
        RuleCoverage
            .Of(Book, [Assess(), Assess(F[0].No())])
            .ShouldBe(RuleCoverage.Of(Book, [Assess(F[0].No()), Assess()]));

    [Fact]
    public void A_verdict_of_another_version_is_refused() =>
        Should
            .Throw<ArgumentException>(() =>
                RuleCoverage.Of(new RuleBook(Book.Contents with { Version = "2" }), [Assess()])
            )
            .Message.ShouldContain("The verdict is one of hall 1. Permitted: one of hall 2.");

    private static Verdict Assess(params ValueList<Statement> statements) =>
        Book.Assess("badminton", statements, HostBook.Day);
}
