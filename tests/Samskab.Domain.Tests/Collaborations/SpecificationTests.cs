using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Offers;

namespace Samskab.Domain.Tests.Collaborations;

public sealed class SpecificationTests
{
    private static readonly LocalDate Day = new(2016, 5, 3);

    private static readonly Collaboration All = Collaboration
        .Create(
            new()
            {
                Areas =
                [
                    new()
                    {
                        Id = new("kommune"),
                        Name = "Kommune",
                        Kind = AreaKind.Municipality,
                    },
                    new()
                    {
                        Id = new("sogn"),
                        Name = "Sogn",
                        Kind = AreaKind.Parish,
                        Parents = [new("kommune")],
                    },
                    new()
                    {
                        Id = new("anden"),
                        Name = "Anden",
                        Kind = AreaKind.Municipality,
                    },
                ],
                Themes =
                [
                    new() { Id = new("sprog"), Name = "Sprog" },
                    new()
                    {
                        Id = new("dansk"),
                        Name = "Dansk",
                        Parents = [new("sprog")],
                    },
                    new() { Id = new("sport"), Name = "Sport" },
                ],
                Matters = [new() { Id = new("tilskud"), Name = "Tilskud" }],
                Actors = [Actor("a"), Actor("b")],
                Offers =
                [
                    Offer("in-parish", "dansk", "sogn"),
                    Offer("in-municipality", "sport", "kommune"),
                    Offer("elsewhere", "dansk", "anden"),
                    Offer("ended", "dansk", "sogn") with
                    {
                        During = new(until: new LocalDate(2016, 5, 2)),
                    },
                    Offer("last-day", "dansk", "sogn") with
                    {
                        During = new(until: Day),
                    },
                    Offer("anywhere", "dansk", "sogn") with
                    {
                        Areas = null,
                    },
                ],
                Forums =
                [
                    Forum("now", new Seat { Id = new("s"), Actor = new("a") }),
                    Forum(
                        "before",
                        new Seat
                        {
                            Id = new("s"),
                            Actor = new("a"),
                            During = new(until: new LocalDate(2015, 1, 1)),
                        }
                    ),
                    Forum("other", new Seat { Id = new("s"), Actor = new("b") }),
                ],
                Mandates =
                [
                    Mandate("ends", new(null, new LocalDate(2016, 6, 1))),
                    Mandate("goes-on", DateSpan.Always),
                    Mandate("ended", new(null, new LocalDate(2016, 5, 2))),
                ],
            }
        )
        .Value;

    [Fact]
    public void Offers_in_an_area_are_those_for_it_and_for_what_lies_inside_it() =>
        Ids(new OffersIn(All, new("kommune"), Day)).ShouldBe(["in-municipality", "in-parish", "last-day"]);

    [Fact]
    public void Offers_of_a_theme_are_those_of_what_lies_inside_it_too() =>
        Ids(new OffersIn(All, new("kommune"), Day, new("sprog"))).ShouldBe(["in-parish", "last-day"]);

    [Fact]
    public void An_area_that_is_not_there_is_refused() =>
        Should.Throw<ArgumentException>(() => new OffersIn(All, new("no-such"), Day)).Message.ShouldContain("no-such");

    [Fact]
    public void Fora_of_an_actor_are_those_in_which_it_has_a_seat_on_the_day()
    {
        new ForumsOfActor(new("a"), Day).Evaluate(All.Forums).Select(forum => forum.Id.Value).ShouldBe(["now"]);
        new ForumsOfActor(new("a"), new(2014, 1, 1))
            .Evaluate(All.Forums)
            .Select(forum => forum.Id.Value)
            .ShouldBe(["before", "now"]);
    }

    [Fact]
    public void Mandates_that_end_are_those_that_hold_now_and_not_later()
    {
        new MandatesEndingBefore(Day, new(2016, 12, 31))
            .Evaluate(All.Mandates)
            .Select(one => one.Id.Value)
            .ShouldBe(["ends"]);
        new MandatesEndingBefore(Day, new(2016, 6, 1)).Evaluate(All.Mandates).ShouldBeEmpty();
    }

    private static IEnumerable<string> Ids(OffersIn specification) =>
        specification.Evaluate(All.Offers).Select(offer => offer.Id.Value);

    private static Actor Actor(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = ActorKind.Association,
        };

    private static Offer Offer(string id, string theme, string area) =>
        new()
        {
            Id = new(id),
            Name = id,
            Provider = new("a"),
            Theme = new(theme),
            Areas = [new(area)],
        };

    private static Forum Forum(string id, Seat seat) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = ForumKind.WorkingGroup,
            Seats = [seat],
        };

    private static Mandate Mandate(string id, DateSpan span) =>
        new()
        {
            Id = new(id),
            Holder = new Holder.OfActor(new("a")),
            Power = Power.Decide,
            Matter = new("tilskud"),
            Valid = new(span),
        };
}
