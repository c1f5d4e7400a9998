using NodaTime;
using Samskab.Comparisons;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Values;

namespace Samskab.Abstractions.Tests.Comparisons;

public sealed class ComparisonTests
{
    private static readonly LocalDate Turn = new(2026, 3, 1);

    private static readonly RuleBook First = new(HostBook.Contents with { ValidUntil = Turn.PlusDays(-1) });

    private static readonly RuleBook Second = new(
        HostBook.Contents with
        {
            Version = "2",
            ValidFrom = Turn,
            Blocks = [new(HostBook.Ground("registered", !(Condition)HostBook.Registered))],
        }
    );

    private static readonly ValueList<ComparisonCase> Cases =
    [
        new("b", [HostBook.Registered.No()]),
        new("c", []),
        new("a", [HostBook.Registered.Yes()]),
        new("d", [HostBook.Registered.Yes() with { From = Turn }]),
    ];

    [Fact]
    public void Two_versions_are_compared_case_by_case_in_the_order_of_the_subjects()
    {
        var comparison = Comparison.Of(Cases, (First, Turn.PlusDays(-1)), (Second, Turn));

        comparison.Cases.Select(one => one.Subject).ShouldBe(["a", "b", "c", "d"]);
        comparison.Cases[0].Change!.AnswerBefore.ShouldBe(Answer.Yes);
        comparison.Cases[0].Change!.BookVersionBefore.ShouldBe("1");
        comparison.Counts.ShouldBe([
            new(Answer.No, Answer.Yes, 1),
            new(Answer.Unknown, Answer.No, 1),
            new(Answer.Unknown, Answer.Unknown, 1),
            new(Answer.Yes, Answer.No, 1),
        ]);
    }

    [Fact]
    public void Two_days_are_compared_each_by_the_version_of_the_day() =>
        Comparison
            .Of(Cases, new RuleBookVersions(Second, First), Turn.PlusDays(-1), Turn)
            .ShouldBe(Comparison.Of(Cases, (First, Turn.PlusDays(-1)), (Second, Turn)));

    [Fact]
    public void Two_days_of_one_version_differ_by_what_is_said_for_them()
    {
        var comparison = Comparison.Of(Cases, (First, new(2026, 1, 1)), (First, new(2026, 2, 1)));

        comparison.Cases.ShouldAllBe(one => one.Change!.IsEmpty);
        Comparison
            .Of([Cases[3]], (Second, Turn), (Second, Turn.PlusDays(1)))
            .Counts.ShouldBe([new(Answer.No, Answer.No, 1)]);
    }

    [Fact]
    public void A_case_that_no_version_covers_on_the_day_is_told_without_its_verdict()
    {
        var comparison = Comparison.Of(Cases, (Second, Turn.PlusDays(-1)), (Second, Turn));

        comparison.Cases.Count.ShouldBe(4);
        comparison.Cases.ShouldAllBe(one => one.Before == null && one.After != null && one.Change == null);
        comparison.Counts.ShouldBe([new(null, Answer.No, 2), new(null, Answer.Unknown, 1), new(null, Answer.Yes, 1)]);
    }

    [Fact]
    public void Neither_day_need_be_covered() =>
        Comparison
            .Of(Cases, new RuleBookVersions(Second), new(1900, 1, 1), new(1901, 1, 1))
            .Counts.ShouldBe([new(null, null, 4)]);

    [Fact]
    public void The_order_of_the_cases_does_not_show() =>
        Comparison
            .Of(Cases.Reverse(), (First, Turn.PlusDays(-1)), (Second, Turn))
            .ShouldBe(Comparison.Of(Cases, (First, Turn.PlusDays(-1)), (Second, Turn)));

    [Fact]
    public void A_subject_that_stands_twice_is_refused() =>
        Should
            .Throw<ArgumentException>(() => Comparison.Of([.. Cases, Cases[0]], (First, Turn), (First, Turn)))
            .Message.ShouldContain("Case b stands 2 times");

    [Fact]
    public void Versions_of_two_books_are_refused()
    {
        var room = new RuleBook(HostBook.Contents with { Id = new("room") });

        Should
            .Throw<ArgumentException>(() => Comparison.Of(Cases, (First, Turn), (room, Turn)))
            .Message.ShouldContain("Verdicts of hall and room cannot be compared");
    }
}
