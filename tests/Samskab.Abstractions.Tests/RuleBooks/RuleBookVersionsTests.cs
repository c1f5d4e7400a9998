using Samskab.RuleBooks;

namespace Samskab.Abstractions.Tests.RuleBooks;

public sealed class RuleBookVersionsTests
{
    private static readonly RuleBook First = new(HostBook.Contents with { ValidUntil = new(2022, 6, 30) });
    private static readonly RuleBook Second = new(
        HostBook.Contents with
        {
            Version = "2",
            ValidFrom = new(2023, 1, 1),
        }
    );

    [Fact]
    public void Versions_stand_in_the_order_of_their_days()
    {
        var versions = new RuleBookVersions(Second, First);

        versions.ShouldBe([First, Second]);
        versions.Count.ShouldBe(2);
        versions[0].ShouldBe(First);
        versions.Newest.ShouldBe(Second);
        versions.Id.ShouldBe(First.Id);
    }

    [Theory]
    [InlineData(2019, 12, 31, null)]
    [InlineData(2020, 1, 1, "1")]
    [InlineData(2022, 6, 30, "1")]
    [InlineData(2022, 7, 1, null)]
    [InlineData(2022, 12, 31, null)]
    [InlineData(2023, 1, 1, "2")]
    [InlineData(2099, 1, 1, "2")]
    public void The_version_of_a_day_is_the_one_that_is_valid_on_it(int year, int month, int day, string? version) =>
        (new RuleBookVersions(First, Second).On(new(year, month, day))?.Version).ShouldBe(version);

    [Fact]
    public void Two_versions_on_one_day_are_refused()
    {
        var early = new RuleBook(Second.Contents with { ValidFrom = new(2022, 6, 30) });

        Should
            .Throw<ArgumentException>(() => new RuleBookVersions(First, early))
            .Message.ShouldBe(
                "Versions 1 and 2 of hall are both valid on 2022-06-30. Permitted: one version a day; end the earlier one the day before."
            );
    }

    [Fact]
    public void A_version_without_an_end_has_none_after_it() =>
        Should
            .Throw<ArgumentException>(() => new RuleBookVersions(new RuleBook(HostBook.Contents), Second))
            .Message.ShouldContain("Versions 1 and 2 of hall are both valid on 2023-01-01.");

    [Fact]
    public void Versions_are_of_one_book() =>
        Should
            .Throw<ArgumentException>(() =>
                new RuleBookVersions(First, new RuleBook(Second.Contents with { Id = new("other") }))
            )
            .Message.ShouldContain("Permitted: one or more versions of one rule book.");

    [Fact]
    public void There_is_a_version() =>
        Should
            .Throw<ArgumentException>(() => new RuleBookVersions())
            .Message.ShouldContain("Permitted: one or more versions of one rule book.");
}
