using Samskab.Mandates;

namespace Samskab.Domain.Tests.Mandates;

public sealed class MoneyTests
{
    [Fact]
    public void An_amount_is_not_negative() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Money(-0.01m, "DKK"));

    [Theory]
    [InlineData("dkk")]
    [InlineData("kr.")]
    [InlineData("")]
    [InlineData("DKKR")]
    public void A_currency_is_three_capital_letters(string currency) =>
        Should.Throw<ArgumentException>(() => new Money(1, currency)).Message.ShouldContain("three capital letters");

    [Fact]
    public void One_amount_is_written_one_way()
    {
        new Money(60000.00m, "DKK").ToString().ShouldBe("DKK 60000");
        new Money(1.50m, "DKK").ToString().ShouldBe(new Money(1.5m, "DKK").ToString());
        new Money(1.50m, "DKK").ShouldBe(new Money(1.5m, "DKK"));
    }
}
