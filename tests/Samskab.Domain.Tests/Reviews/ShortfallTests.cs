using FsCheck;
using FsCheck.Fluent;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Reviews;
using Samskab.Texts;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ShortfallTests
{
    private static readonly Offer One = Offer("a", "roede-kors", 10);
    private static readonly Offer Other = Offer("b", "venligbo", 5);

    #region extend-check-case
    [Fact]
    public void A_need_for_more_places_than_there_are_tells_how_many_are_lacking()
    {
        var finding = Shortfalls(30, One, Other).ShouldHaveSingleItem();

        finding.Answer.ShouldBe(Answer.No);
        finding.Subject.ShouldBe("needs/behov");
        finding.Values.ShouldBe([
            new FindingValue.Count("need", 30),
            new FindingValue.Count("supply", 15),
            new FindingValue.Count("lacking", 15),
        ]);
    }

    [Fact]
    public void A_municipality_may_set_the_least_share_of_a_need_that_is_to_be_met()
    {
        var half = new Thresholds { MinCoverage = 0.50m };

        Findings(Parts(30, One, Other), OverviewAndCoordination.EnoughPlaces, half)
            .Single()
            .Answer.ShouldBe(Answer.Yes);
        Findings(Parts(31, One, Other), OverviewAndCoordination.EnoughPlaces, half).Single().Answer.ShouldBe(Answer.No);
    }
    #endregion

    [Fact]
    public void As_many_places_as_people_are_enough()
    {
        Shortfalls(15, One, Other).Single().Answer.ShouldBe(Answer.Yes);
        Shortfalls(16, One, Other).Single().Answer.ShouldBe(Answer.No);
        Shortfalls(0, One).Single().Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_need_that_no_offer_meets_is_a_gap_and_no_shortfall()
    {
        Shortfalls(30).ShouldBeEmpty();
        Shortfalls(30, One with { Areas = [new("syd")] }).ShouldBeEmpty();
    }

    [Fact]
    public void Where_too_little_is_stated_it_is_unknown_with_what_is_missing()
    {
        Missing(Shortfalls(30, One, Other with { Capacity = null })).ShouldBe([OfferFacts.OfferCapacity.Key]);
        Missing(Shortfalls(null, One, Other)).ShouldBe([OfferFacts.NeedPeople.Key]);
        Missing(Shortfalls(15, One, Other with { Areas = null })).ShouldBe([OfferFacts.Areas.Key]);
        Shortfalls(15, One, Other with { Areas = null })
            .Single()
            .Values.ShouldBe([new FindingValue.Subjects("offers", ["offers/a", "offers/b"])]);
    }

    [Fact]
    public void What_is_not_stated_is_not_asked_for_where_it_can_change_nothing()
    {
        Shortfalls(10, One, Other with { Capacity = null }).Single().Answer.ShouldBe(Answer.Yes);
        Shortfalls(16, One, Other with { Areas = null }).Single().Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void Whoever_reads_the_source_so_that_any_offer_is_enough_gets_no_finding() =>
        Findings(Parts(30, One), OverviewAndCoordination.EnoughPlaces, new() { MinCoverage = 0 }).ShouldBeEmpty();

    [Theory]
    [InlineData("da", "Tilbuddene har højst plads til 10 af 30. Der mangler plads til mindst 20.", "Vores læsning:")]
    [InlineData("en", "The offers have room for at most 10 of 30. Places are lacking for at least 20.", "Our reading:")]
    public void It_is_told_with_the_reading_it_rests_on(string language, string sentence, string reading)
    {
        var collaboration = Collaboration.Create(Parts(30, One)).Value;
        var wording = new Wording(CollaborationTexts.Default, new(language));
        var text = PlainText.Write(
            ReviewPage.Of(CollaborationReview.Of(collaboration, Day), collaboration, wording),
            width: 1000
        );

        text.ShouldContain(sentence);
        text.ShouldContain(reading);
    }

    [Fact]
    public void The_answer_is_that_of_every_way_to_state_what_is_not_stated() =>
        Law.Holds(
            from room in UpTo(4).ListOf(3)
            from isPlaced in Gen.Elements(true, false).ListOf(3)
            from people in UpTo(6)
            select (room.ToList(), isPlaced.ToList(), people),
            world =>
            {
                var (room, isPlaced, people) = world;
                Offer[] offers =
                [
                    .. room.Select(
                        (places, i) =>
                            Offer($"o{i}", "roede-kors", places) with
                            {
                                Areas = isPlaced[i] ? [new("nord")] : null,
                            }
                    ),
                ];
                Shortfalls(people, [.. offers]).Single().Answer.ShouldBe(EveryWay(room, isPlaced, people));
            }
        );

    private static Gen<int?> UpTo(int most) => Gen.Choose(-1, most).Select(number => number < 0 ? (int?)null : number);

    // Rooms of 0 to 7 stand for all, since no need here is above 6; an offer without area may be there or not.
    private static Answer EveryWay(List<int?> room, List<bool> isPlaced, int? people)
    {
        IEnumerable<int> sums = [0];
        for (var i = 0; i < room.Count; i++)
        {
            IEnumerable<int> stated = room[i] is { } places ? [places] : Enumerable.Range(0, 8);
            List<int> choices = [.. stated.Concat(isPlaced[i] ? [] : [0])];
            sums = [.. sums.SelectMany(sum => choices.Select(choice => sum + choice)).Distinct()];
        }
        IEnumerable<int> needs = people is { } known ? [known] : Enumerable.Range(0, 100);
        var answers = sums.SelectMany(sum => needs.Select(need => sum >= need)).Distinct().ToList();
        return answers switch
        {
            [true] => Answer.Yes,
            [false] => Answer.No,
            _ => Answer.Unknown,
        };
    }

    private static ValueList<FactKey> Missing(ValueList<Finding> findings)
    {
        findings.ShouldHaveSingleItem().Answer.ShouldBe(Answer.Unknown);
        return findings[0].Missing;
    }

    private static ValueList<Finding> Shortfalls(int? need, params ValueList<Offer> offers) =>
        Findings(Parts(need, offers), OverviewAndCoordination.EnoughPlaces);

    private static CollaborationParts Parts(int? need, params ValueList<Offer> offers) =>
        Base with
        {
            Needs = [Need(need)],
            Offers = offers,
        };
}
