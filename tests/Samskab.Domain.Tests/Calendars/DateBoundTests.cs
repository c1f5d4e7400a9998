using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Domain.Tests.Calendars;

public sealed class DateBoundTests
{
    private static readonly LocalDate First = new(2016, 3, 1);
    private static readonly LocalDate Last = new(2016, 5, 31);
    private static readonly DateBound Spring = new(First, Last, "foråret 2016");

    [Fact]
    public void Whether_spring_has_come_is_unknown_until_its_last_day()
    {
        Spring.HasComeOn(First.PlusDays(-1)).ShouldBe(Answer.No);
        Spring.HasComeOn(First).ShouldBe(Answer.Unknown);
        Spring.HasComeOn(Last.PlusDays(-1)).ShouldBe(Answer.Unknown);
        Spring.HasComeOn(Last).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void An_exact_day_has_come_from_that_day_on()
    {
        DateBound exact = First;

        exact.IsExact.ShouldBeTrue();
        exact.HasComeOn(First.PlusDays(-1)).ShouldBe(Answer.No);
        exact.HasComeOn(First).ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Where_a_side_is_open_it_is_unknown()
    {
        new DateBound(First, null).HasComeOn(new(9999, 1, 1)).ShouldBe(Answer.Unknown);
        new DateBound(null, Last).HasComeOn(new(1, 1, 1)).ShouldBe(Answer.Unknown);
        new DateBound(null, null).HasComeOn(First).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void The_answer_is_what_all_possible_days_agree_on() =>
        Law.Holds(
            AnySpan.Bound,
            bound =>
            {
                foreach (var day in AnySpan.Asked)
                {
                    bound
                        .HasComeOn(AnySpan.Date(day))
                        .ShouldBe(AnySpan.Agreed(AnySpan.Days(bound).Select(possible => possible <= day)));
                }
            }
        );

    [Fact]
    public void Bounds_are_equal_by_days_and_wording()
    {
        Spring.ShouldBe(new(First, Last, "foråret 2016"));
        Spring.ShouldNotBe(new(First, Last));
        DateBound.FromLocalDate(First).ShouldBe(DateBound.On(First));
        new DateBound(null, null).IsExact.ShouldBeFalse();
    }

    [Fact]
    public void A_latest_day_before_the_earliest_is_refused() =>
        Should
            .Throw<ArgumentException>(() => new DateBound(Last, First))
            .Message.ShouldContain("The latest day 2016-03-01 is before the earliest, 2016-05-31");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_wording_is_refused(string wording) =>
        Should
            .Throw<ArgumentException>(() => new DateBound(First, Last, wording))
            .Message.ShouldContain("Permitted: 1 to 200");

    [Fact]
    public void A_wording_has_200_characters_at_most()
    {
        new DateBound(First, Last, new('a', 200)).Wording!.Length.ShouldBe(200);
        Should.Throw<ArgumentException>(() => new DateBound(First, Last, new('a', 201)));
    }
}
