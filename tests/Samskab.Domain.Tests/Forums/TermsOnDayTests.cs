using NodaTime;
using Samskab.Calendars;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Domain.Tests.Forums;

public sealed class TermsOnDayTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly TermsOfReference First = new() { Version = "1", From = Day.PlusDays(-10) };
    private static readonly TermsOfReference Second = new() { Version = "2", From = Day };

    [Fact]
    public void The_latest_version_that_has_begun_is_in_force()
    {
        On(Day, First, Second).ShouldBe(new TermsOnDay.InForce(Second));
        On(Day.PlusDays(-1), First, Second).ShouldBe(new TermsOnDay.InForce(First));
    }

    [Fact]
    public void Before_the_first_version_none_is_stated() =>
        On(Day.PlusDays(-11), First, Second).ShouldBe(new TermsOnDay.NotStated());

    [Fact]
    public void A_version_that_may_have_begun_leaves_it_open_until_it_surely_has()
    {
        var spring = Second with { From = new DateBound(Day, Day.PlusDays(5)) };

        On(Day.PlusDays(-1), First, spring).ShouldBe(new TermsOnDay.InForce(First));
        On(Day, First, spring).ShouldBe(new TermsOnDay.Open([First, spring]));
        On(Day, spring).ShouldBe(new TermsOnDay.Open([spring]));
        On(Day.PlusDays(5), First, spring).ShouldBe(new TermsOnDay.InForce(spring));
    }

    [Fact]
    public void A_version_without_a_day_is_in_force_where_it_is_the_only_one()
    {
        var undated = First with { From = null };

        On(Day, undated).ShouldBe(new TermsOnDay.InForce(undated));
        On(Day, undated, Second).ShouldBe(new TermsOnDay.Open([undated, Second]));
        On(Day.PlusDays(-1), undated, Second).ShouldBe(new TermsOnDay.InForce(undated));
    }

    [Fact]
    public void Of_two_versions_from_one_day_it_cannot_be_told_which()
    {
        var other = Second with { Version = "2b" };

        On(Day, Second, other).ShouldBe(new TermsOnDay.Open([Second, other]));
    }

    [Fact]
    public void That_there_are_none_is_not_that_none_are_stated()
    {
        Of([]).ShouldBe(new TermsOnDay.None());
        Of(null).ShouldBe(new TermsOnDay.NotStated());
    }

    private static TermsOnDay On(LocalDate day, params ValueList<TermsOfReference> terms) => Of(terms, day);

    private static TermsOnDay Of(ValueList<TermsOfReference>? terms, LocalDate? day = null) =>
        new Forum
        {
            Id = new("f"),
            Name = "F",
            Kind = ForumKind.WorkingGroup,
            Terms = terms,
        }
            .On(day ?? Day)
            .Terms;
}
