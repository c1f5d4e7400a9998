using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Actors;

public sealed class ActorTests
{
    [Fact]
    public void TV_30_The_volunteer_centre_refers_to_another_area_from_2017_on()
    {
        var centre = new Actor
        {
            Id = new("frivilligcenter"),
            Name = "Frivilligcenter Rudersdal",
            Kind = ActorKind.VolunteerCentre,
            RefersTo = new(
                new TimelineEntry<Reference>(null, new() { Administrative = new("aeldre") }),
                new TimelineEntry<Reference>(
                    new(2017, 1, 1),
                    new() { Political = new("kultur-og-fritidsudvalget"), Administrative = new("kultur") }
                )
            ),
        };

        centre.RefersTo.On(new LocalDate(2016, 12, 31))!.Administrative.ShouldBe(new ActorId("aeldre"));
        centre.RefersTo.On(new LocalDate(2016, 12, 31))!.Political.ShouldBeNull();
        centre.RefersTo.On(new LocalDate(2017, 1, 1))!.Administrative.ShouldBe(new ActorId("kultur"));
        centre.RefersTo.On(new LocalDate(2017, 1, 1))!.Political.ShouldBe(new ActorId("kultur-og-fritidsudvalget"));
    }

    [Theory]
    [InlineData(ActorKind.Municipality, Side.Municipality)]
    [InlineData(ActorKind.Department, Side.Municipality)]
    [InlineData(ActorKind.PoliticalCommittee, Side.Municipality)]
    [InlineData(ActorKind.Association, Side.CivilSociety)]
    [InlineData(ActorKind.VolunteerCentre, Side.CivilSociety)]
    [InlineData(ActorKind.Company, Side.CivilSociety)]
    [InlineData(ActorKind.TargetGroup, Side.CivilSociety)]
    [InlineData(ActorKind.OtherInCivilSociety, Side.CivilSociety)]
    public void The_kind_of_an_actor_says_which_side_it_is_on(ActorKind kind, Side side) => kind.Side.ShouldBe(side);

    [Fact]
    public void Five_kinds_are_municipal() =>
        Enum.GetValues<ActorKind>().Count(kind => kind.Side == Side.Municipality).ShouldBe(5);

    [Theory]
    [InlineData("29189420")]
    [InlineData("10150817")]
    [InlineData("25313763")]
    public void A_CVR_number_with_a_right_check_digit_is_one(string digits) =>
        new CvrNumber(digits).Value.ShouldBe(digits);

    [Theory]
    [InlineData("29189421")]
    [InlineData("01234567")]
    [InlineData("2918942")]
    [InlineData("2918942O")]
    [InlineData("")]
    public void Anything_else_is_refused_with_what_is_permitted(string digits) =>
        Should.Throw<ArgumentException>(() => new CvrNumber(digits)).Message.ShouldContain("modulus 11");

    [Theory]
    [InlineData("p-17")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    public void An_individual_is_an_opaque_token(string token) => ParticipantRef.Problem(token).ShouldBeNull();

    [Theory]
    [InlineData("Anne Hansen")]
    [InlineData("anne@example.dk")]
    [InlineData("010190-1234")]
    [InlineData("0101901234")]
    [InlineData("")]
    [InlineData("æ")]
    public void What_looks_like_a_name_an_address_or_a_civil_number_is_refused(string token) =>
        Should.Throw<ArgumentException>(() => new ParticipantRef(token));

    [Fact]
    public void A_name_is_not_empty_and_not_too_long()
    {
        var actor = new Actor
        {
            Id = new("a"),
            Name = "A",
            Kind = ActorKind.Association,
        };
        Should.Throw<ArgumentException>(() => actor with { Name = " " });
        Should.Throw<ArgumentException>(() => actor with { Name = new('a', 201) }).Message.ShouldContain("1 to 200");
    }
}
