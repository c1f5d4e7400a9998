using Samskab.Actors;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Reviews;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.ReceptionCheckExamples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ReceptionTests
{
    [Fact]
    public void TV_43_Too_much_information_in_a_week_is_told_with_the_week_and_the_number_of_cards()
    {
        var finding = The(With(Informing(6, true)), ReceptionWorkshop.InformationInDoses);

        (finding.Subject, finding.Answer).ShouldBe(("receptionTimelines/august", Answer.No));
        finding.Values.ShouldBe([
            new FindingValue.Count("weeks", 1),
            new FindingValue.Day("day", Arrival),
            new FindingValue.Count("cards", 6),
            new FindingValue.Count("most", 5),
        ]);
    }

    [Fact]
    public void TV_43_A_municipality_may_set_how_much_information_is_too_much()
    {
        Answer With(int most) =>
            Findings(
                    ReceptionCheckExamples.With(Informing(4, true)),
                    ReceptionWorkshop.InformationInDoses,
                    new Thresholds { MaxInfoCardsPerWeek = most }
                )
                .ShouldHaveSingleItem()
                .Answer;

        With(4).ShouldBe(Answer.Yes);
        With(3).ShouldBe(Answer.No);
    }

    [Fact]
    public void TV_42_A_card_outside_the_timeline_is_named_and_a_longer_timeline_has_room_for_it()
    {
        var parts = With([Card("byvandring", On(new(2027, 3, 1))), Card("dansk", On(Arrival))]);
        var longer = new Thresholds { ReceptionMonthsAfter = 7 };

        The(parts, ReceptionWorkshop.TimelineWindow)
            .Values.ShouldBe([
                new FindingValue.Day("from", new(2026, 6, 30)),
                new FindingValue.Day("until", new(2027, 2, 28)),
                new FindingValue.Words("cards", ["byvandring"]),
            ]);
        Findings(parts, ReceptionWorkshop.TimelineWindow, longer).Single().Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Room_for_thinking_anew_proposes_the_question_of_co_creation()
    {
        var finding = The(With([Card("dansk", new(null, null))]), ReceptionWorkshop.RoomForNewThinking);

        finding.Proposes.ShouldBe([CoCreationFacts.NewThinkingNeeded.Key]);
        finding.Values.ShouldBe([
            new FindingValue.Count("stretches", 1),
            new FindingValue.Day("from", new(2026, 6, 30)),
            new FindingValue.Day("until", new(2027, 2, 28)),
            new FindingValue.Terms("who", ["civilSociety"]),
        ]);
    }

    [Fact]
    public void Cards_that_wait_for_one_another_are_named_although_nobody_knows_their_days()
    {
        var finding = The(
            With([Card("a", null) with { After = [new("b")] }, Card("b", null) with { After = [new("a")] }]),
            ReceptionWorkshop.BestOrder
        );

        (finding.Answer, finding.Values.Single()).ShouldBe((Answer.No, new FindingValue.Words("cards", ["a", "b"])));
    }

    [Fact]
    public void Where_no_card_says_what_it_must_not_stand_before_that_is_asked() =>
        The(With([Card("a", On(Arrival))]), ReceptionWorkshop.BestOrder).Missing.ShouldBe([ReviewFacts.CardOrder.Key]);

    [Fact]
    public void Of_a_timeline_without_stated_cards_only_who_takes_part_is_told()
    {
        var parts = With(Gathered with { Cards = null });

        The(parts, ReceptionWorkshop.GatherTheParties).Answer.ShouldBe(Answer.Yes);
        foreach (var check in Checks.OfReceptionTimelines.Where(one => one.Rule != ReceptionWorkshop.GatherTheParties))
        {
            The(parts, check.Rule).Missing.ShouldBe([ReviewFacts.TimelineCards.Key]);
        }
    }

    [Theory]
    [InlineData("venligbo", "volunteers")]
    [InlineData("roede-kors", "associations")]
    [InlineData("kultur", "departments")]
    public void Each_group_that_is_not_gathered_is_named(string missing, string term)
    {
        var others = Gathered.Participants!.Value.Where(id => id.Value != missing);

        The(With(Gathered with { Participants = [.. others] }), ReceptionWorkshop.GatherTheParties)
            .Values.ShouldBe([new FindingValue.Terms("groups", [term])]);
    }

    [Fact]
    public void An_actor_of_no_kind_in_particular_may_be_volunteers_or_an_association()
    {
        var parts = With(Gathered with { Participants = [new("jobcenter"), new("kultur"), new("ildsjaele")] }) with
        {
            Actors = Wider.Actors,
        };

        var finding = The(parts, ReceptionWorkshop.GatherTheParties);

        finding.Values.ShouldBe([new FindingValue.Terms("groups", ["volunteers", "associations"])]);
        finding.Missing.ShouldBe([ReviewFacts.ActorKinds.Key]);
    }

    [Fact]
    public void An_offer_of_the_municipality_or_of_another_area_is_none_of_the_local_volunteers()
    {
        static Answer Telling(string provider, string area) =>
            The(
                With([Card("velkomst", On(Arrival)) with { TellsOf = [new("tilbud")] }]) with
                {
                    Offers = [Offer("tilbud", provider, null) with { Areas = [new(area)] }],
                },
                OverviewAndCoordination.TellOfLocalOffers
            ).Answer;

        Telling("venligbo", "nord").ShouldBe(Answer.Yes);
        Telling("venligbo", "syd").ShouldBe(Answer.No);
        Telling("kultur", "nord").ShouldBe(Answer.No);
    }

    [Fact]
    public void What_civil_society_tells_of_itself_the_municipality_has_not_told() =>
        The(
            With([Card("velkomst", On(Arrival), Side.CivilSociety) with { TellsOf = [new("café")] }]),
            OverviewAndCoordination.TellOfLocalOffers
        )
            .Answer.ShouldBe(Answer.No);
}
