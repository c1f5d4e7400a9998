using NodaTime;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Calendars;

public sealed class EasterTests
{
    [Fact]
    public void Easter_is_the_Sunday_after_the_full_moon_of_spring()
    {
        foreach (var year in Enumerable.Range(Easter.FirstYear, 4099 - Easter.FirstYear + 1))
        {
            Easter.Sunday(year).ShouldBe(PaschalMoon.EasterOf(year));
        }
    }

    [Theory]
    [InlineData(1818, 3, 22)] // the earliest day there is
    [InlineData(1943, 4, 25)] // the latest
    [InlineData(1954, 4, 18)] // the epact is 25 and the golden number above 11
    [InlineData(1981, 4, 19)] // the epact is 24
    [InlineData(2000, 4, 23)]
    [InlineData(2026, 4, 5)]
    public void Easter_is_on_the_day_that_calendars_print(int year, int month, int day) =>
        Easter.Sunday(year).ShouldBe(new LocalDate(year, month, day));

    [Theory]
    [InlineData(1582)]
    [InlineData(10000)]
    public void A_year_without_a_Gregorian_Easter_is_refused(int year) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => Easter.Sunday(year))
            .Message.ShouldContain("Permitted: 1583 to 9999.");
}
