using System.Text.Json;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.Domain.Tests.Offers;

public sealed class InitiativeTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void An_initiative_has_a_name(string? name) =>
        Should.Throw<ArgumentException>(() => Named(name!)).Message.ShouldContain("Permitted: 1 to 200");

    [Fact]
    public void A_name_has_200_characters_at_most()
    {
        Named(new('a', 200)).Name.Length.ShouldBe(200);
        Should.Throw<ArgumentException>(() => Named(new('a', 201))).Message.ShouldContain("a name of 201 characters");
    }

    [Fact]
    public void An_initiative_has_an_id() =>
        Should
            .Throw<ArgumentException>(() => Named("Boligpakken") with { Id = default })
            .Message.ShouldContain("InitiativeId is missing");

    [Fact]
    public void Initiatives_with_equal_statements_are_equal()
    {
        var statements = Named("Boligpakken") with { Statements = [CoCreationFacts.Mandate.Yes()] };

        statements.ShouldBe(Named("Boligpakken") with { Statements = [CoCreationFacts.Mandate.Yes()] });
        statements.ShouldNotBe(Named("Boligpakken"));
    }

    [Fact]
    public void An_id_is_any_text_of_the_hosts()
    {
        var id = new InitiativeId("CVR 12345678 / æøå");

        InitiativeId.Parse(id.ToString()).ShouldBe(id);
        JsonSerializer.Deserialize<InitiativeId>(JsonSerializer.Serialize(id)).ShouldBe(id);
        InitiativeId.TryParse(" ", null, out _).ShouldBeFalse();
        id.CompareTo(new("D")).ShouldBeNegative();
    }

    private static Initiative Named(string name) => new() { Id = new("housing-package"), Name = name };
}
