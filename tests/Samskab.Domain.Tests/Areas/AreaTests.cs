using System.Text.Json;
using Samskab.Areas;

namespace Samskab.Domain.Tests.Areas;

public sealed class AreaTests
{
    [Theory]
    [InlineData("0101", true)]
    [InlineData("101", false)]
    [InlineData("01010", false)]
    [InlineData("01o1", false)]
    [InlineData("٠١٠١", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_code_is_four_digits(string? code, bool isCode) =>
        AreaCode.TryParse(code, null, out _).ShouldBe(isCode);

    [Fact]
    public void A_kind_is_written_as_text() => JsonSerializer.Serialize(AreaKind.Parish).ShouldBe("\"parish\"");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void An_area_has_a_name(string? name) =>
        Should.Throw<ArgumentException>(() => Named(name!)).Message.ShouldContain("Permitted: 1 to 200");

    [Fact]
    public void A_name_has_200_characters_at_most()
    {
        Named(new('a', 200)).Name.Length.ShouldBe(200);
        Should.Throw<ArgumentException>(() => Named(new('a', 201))).Message.ShouldContain("201 characters");
    }

    [Fact]
    public void A_code_or_a_parent_that_is_default_is_refused()
    {
        Should.Throw<ArgumentException>(() => Named("Aarhus") with { Code = default(AreaCode) });
        Should.Throw<ArgumentException>(() => Named("Aarhus") with { Parents = [default] });
    }

    private static Area Named(string name) =>
        new()
        {
            Id = new("aarhus"),
            Name = name,
            Kind = AreaKind.Municipality,
        };
}
