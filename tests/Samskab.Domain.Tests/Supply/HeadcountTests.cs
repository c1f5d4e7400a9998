using Samskab.Offers;

namespace Samskab.Domain.Tests.Supply;

public sealed class HeadcountTests
{
    [Fact]
    public void A_sum_has_no_most_where_a_part_has_none()
    {
        (new Headcount(1, 2) + new Headcount(3, 4)).ShouldBe(new(4, 6));
        (new Headcount(1, 2) + new Headcount(3, null)).ShouldBe(new(4, null));
    }

    [Fact]
    public void Less_than_none_and_a_most_below_the_least_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Headcount(-1, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => new Headcount(3, 2));
    }
}
