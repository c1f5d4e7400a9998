using Samskab.Themes;

namespace Samskab.Domain.Tests.Themes;

public sealed class CodeTests
{
    [Theory]
    [InlineData("27", true, true)]
    [InlineData("27.18", true, true)]
    [InlineData("27.18.04", true, true)]
    [InlineData("65.50.05.10", false, true)]
    [InlineData("65.50.05.10.05", false, false)]
    [InlineData("2", false, false)]
    [InlineData("27.", false, false)]
    [InlineData("27.1", false, false)]
    [InlineData("27-18", false, false)]
    [InlineData("27.18.0a", false, false)]
    [InlineData(".27.18.0", false, false)]
    [InlineData("27.18.٠٤", false, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void Codes_are_groups_of_two_digits(string? code, bool isKle, bool isForm)
    {
        KleCode.TryParse(code, null, out _).ShouldBe(isKle);
        FormCode.TryParse(code, null, out _).ShouldBe(isForm);
    }

    [Fact]
    public void A_refused_code_says_what_is_permitted()
    {
        Should.Throw<ArgumentException>(() => new KleCode("1")).Message.ShouldContain("1 to 3 groups of two digits");
        Should.Throw<ArgumentException>(() => new FormCode("1")).Message.ShouldContain("such as 65.50.05.10");
    }
}
