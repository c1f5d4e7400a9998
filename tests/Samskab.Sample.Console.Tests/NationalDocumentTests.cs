using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Sample.Denmark;
using Samskab.TestKit;
using Xunit;

namespace Samskab.Sample.Console.Tests;

public sealed class NationalDocumentTests
{
    private static readonly CollaborationParts Small = NationalDocument.Of(2_000);
    private static readonly CollaborationParts Larger = NationalDocument.Of(20_000);

    [Fact]
    public void The_same_numbers_give_the_same_bytes_on_every_machine()
    {
        var text = new CollaborationWriter().ToText(NationalDocument.Of(1_000));
        Convert
            .ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            .ShouldBe("d45c782bce204cae8aefcf9a6c7babbbf136867e7372292469a182a68a589755");
    }

    [Fact]
    public void Another_seed_gives_other_offers_in_the_same_areas()
    {
        var other = NationalDocument.Of(2_000, seed: 2);
        other.Areas.ShouldBe(Small.Areas);
        other.Offers.ShouldNotBe(Small.Offers);
    }

    [Fact]
    public void What_is_written_is_read_back_whole_and_fits_together()
    {
        var text = new CollaborationWriter().ToText(Small);
        var read = new CollaborationReader().Read(Encoding.UTF8.GetBytes(text));
        read.Problems.ShouldBeEmpty();
        read.Value.ShouldBe(Small);
        Collaboration.Create(read.Value).ProblemCount.ShouldBe(0);
    }

    [Fact]
    public void The_areas_are_those_of_the_registers()
    {
        Count(AreaKind.Country).ShouldBe(1);
        Count(AreaKind.Region).ShouldBe(5);
        Count(AreaKind.Municipality).ShouldBe(98);
        Count(AreaKind.Parish).ShouldBe(2_141);
        Small.Areas.Single(area => area.Kind == AreaKind.Other).Name.ShouldBe("Christiansø");
        Small.Areas.Count(area => area.Parents.Count > 1).ShouldBe(36);
        Small.Areas.Single(area => area.Id.Value == "s7235").Parents.ShouldBe([new("k0326"), new("k0340")]);
    }

    [Fact]
    public void A_smaller_country_has_the_same_areas_and_themes_and_fewer_associations()
    {
        Larger.Areas.ShouldBe(Small.Areas);
        Larger.Themes.ShouldBe(Small.Themes);
        Larger.TargetGroups.ShouldBe(Small.TargetGroups);
        Associations(Small).ShouldBe(200);
        Associations(Larger).ShouldBe(2_000);
    }

    [Fact]
    public void Every_municipality_has_as_many_offers_as_its_people_let_expect()
    {
        var offers = OffersByMunicipality();
        var rows = Repository.Read("samples", "data", "denmark", "municipalities.csv").Split('\n')[1..^1];
        var people = rows.Select(row => row.Split(',')).ToDictionary(row => $"k{row[0]}", row => int.Parse(row[7]));
        var all = people.Values.Sum();
        people.Remove("k0411").ShouldBeTrue();
        people.Count.ShouldBe(98);
        foreach (var (municipality, living) in people)
        {
            var expected = 20_000.0 * living / all;
            // The people of a parish in several municipalities are counted in one of them.
            ((double)offers[municipality]).ShouldBe(expected, 0.25 * expected + 3, municipality);
        }
    }

    [Fact]
    public void A_share_of_the_offers_does_not_say_everything()
    {
        Share(offer => offer.Capacity is not null).ShouldBe(0.85, 0.01);
        Share(offer => offer.Areas is not null).ShouldBe(0.98, 0.005);
        Share(offer => offer.TargetGroups is not null).ShouldBe(0.96, 0.005);
        Share(offer => offer.Schedule is not null).ShouldBe(0.93, 0.01);
    }

    [Fact]
    public void Most_offers_are_on_a_weekday_evening_and_none_lasts_into_the_night()
    {
        var sessions = Larger.Offers.Select(offer => offer.Schedule).OfType<Schedule>().ToList();
        foreach (var schedule in sessions)
        {
            schedule.Time!.Value.ShouldBeInRange(new(9, 0), new(20, 30));
            schedule.LengthInMinutes!.Value.ShouldBeInRange(60, 180);
            schedule.Time.Value.PlusMinutes(schedule.LengthInMinutes.Value).ShouldBeLessThanOrEqualTo(new(22, 0));
        }
        var evenings = sessions.Count(schedule => schedule.Time >= new LocalTime(16, 0));
        (evenings / (double)sessions.Count).ShouldBe(0.62, 0.02);
        var weekly = sessions.OfType<Schedule.Weekly>().ToList();
        var weekends = weekly.Count(schedule => schedule.Days.Any(day => day >= IsoDayOfWeek.Saturday));
        (weekends / (double)weekly.Count).ShouldBe(0.165, 0.02);
    }

    [Fact]
    public void Offers_that_rest_at_Christmas_do_so_on_days_of_their_own()
    {
        var resting = Larger
            .Offers.Select(offer => offer.Schedule)
            .OfType<Schedule>()
            .Where(schedule => schedule.Exceptions.Count > 0)
            .ToList();
        resting.Count.ShouldBeGreaterThan(1_000);
        foreach (var schedule in resting)
        {
            var always = schedule with { Exceptions = [] };
            schedule.Exceptions.ShouldAllBe(day => always.OccursOn(day) == Facts.Answer.Yes);
            schedule.Exceptions.ShouldAllBe(day => day.Month == 12 || day.DayOfYear <= 2);
        }
    }

    [Fact]
    public void The_number_of_overlaps_of_an_offer_grows_with_the_country_to_about_ten_at_a_million()
    {
        var country = Collaboration.Create(Larger).Value;
        var overlaps = OfferOverlaps
            .In(country, new(NationalDocument.AsOf) { WithJustified = true, WithSessions = false })
            .Each()
            .Count(overlap => overlap.Parties != OverlapParties.OneActor);
        (overlaps / 20_000.0 * (1_000_000 / 20_000)).ShouldBeInRange(5, 15);
    }

    [Fact]
    public void Most_offers_are_of_civil_society()
    {
        var country = Collaboration.Create(Larger).Value;
        Share(offer => country.Actors.Find(offer.Provider)!.Side == Actors.Side.CivilSociety).ShouldBe(0.91, 0.01);
    }

    [Fact]
    public void A_small_country_too_has_most_offers_from_associations() =>
        Small.Offers.Count(offer => offer.Provider.Value.StartsWith('f')).ShouldBeInRange(1_500, 1_650);

    [Theory]
    [InlineData(99)]
    [InlineData(2_000_001)]
    [InlineData(-1)]
    public void A_country_too_small_or_too_large_is_refused_by_its_number(int offers) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => NationalDocument.Of(offers))
            .Message.ShouldContain($"A country of {offers} offers. Permitted: 100 to 2000000.");

    [Fact]
    public void Progress_tells_how_many_offers_there_are()
    {
        var told = new List<int>();
        NationalDocument.Of(20_000, progress: told.Add);
        told.ShouldBe([0, 10_000]);
    }

    private static int Count(AreaKind kind) => Small.Areas.Count(area => area.Kind == kind);

    private static int Associations(CollaborationParts country) =>
        country.Actors.Count(actor => actor.Id.Value.StartsWith('f'));

    private static double Share(Func<Offer, bool> holds) => Larger.Offers.Count(holds) / 20_000.0;

    // Those of a region or of the whole country are nobody's.
    private static Dictionary<string, int> OffersByMunicipality()
    {
        var areas = Larger.Areas.ToDictionary(area => area.Id);
        return Larger
            .Offers.Where(offer => offer.Areas is not null)
            .Select(offer => areas[offer.Areas!.Value[0]])
            .Where(area => area.Kind is AreaKind.Municipality or AreaKind.Parish)
            .CountBy(area => area.Kind == AreaKind.Parish ? area.Parents[0].Value : area.Id.Value)
            .ToDictionary();
    }
}
