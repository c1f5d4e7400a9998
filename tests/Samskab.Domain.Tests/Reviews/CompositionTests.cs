using FsCheck.Fluent;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class CompositionTests
{
    private static readonly DateSpan Perhaps = new(new DateBound(Day.PlusDays(-9), Day.PlusDays(9)));
    private static readonly Rule Management = CollaborationTypes.ManagementRepresented;
    private static readonly Rule DecisionPower = CollaborationStructure.ManagementInForum;

    [Theory]
    [InlineData(3, 7, Answer.Yes)]
    [InlineData(0, 1, Answer.Yes)]
    [InlineData(3, 6, Answer.No)] // 0.67 of the seats
    [InlineData(4, 20, Answer.No)] // four of the municipality
    public void A_network_group_is_broad_where_few_are_municipal_and_most_are_of_civil_society(
        int municipality,
        int civilSociety,
        Answer answer
    )
    {
        var finding = Network([.. Seats(municipality, civilSociety)]).ShouldHaveSingleItem();

        finding.Answer.ShouldBe(answer);
        finding.Values.ShouldBe([
            new FindingValue.Count("municipality", municipality),
            new FindingValue.Count("civilSociety", civilSociety),
            new FindingValue.Count("open", 0),
        ]);
    }

    [Fact]
    public void The_numbers_of_a_network_group_are_those_of_the_municipality()
    {
        Network([.. Seats(4, 20)], new() { MaxMunicipalInNetwork = 4 }).Single().Answer.ShouldBe(Answer.Yes);
        Network([.. Seats(3, 6)], new() { MinCivilShareNetwork = 0.6m }).Single().Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Where_sides_are_not_stated_it_is_asked_only_where_they_matter()
    {
        Network([.. Seats(3, 7), Seat("x", null)]).Single().Missing.ShouldBe([ReviewFacts.SeatSides.Key]);
        Network([.. Seats(2, 8), Seat("x", null)]).Single().Answer.ShouldBe(Answer.Yes);
        Network([.. Seats(4, 8), Seat("x", null)]).Single().Answer.ShouldBe(Answer.No);
        Network(null).Single().Missing.ShouldBe([ReviewFacts.Seats.Key]);
        Network([]).ShouldBeEmpty();
    }

    [Fact]
    public void A_network_group_is_as_broad_as_in_every_way_to_state_what_is_not_stated() =>
        Law.Holds(
            Gen.Elements(Places).ListOf(6).Select(places => places.ToList()),
            places =>
            {
                var seats = places.Select((place, number) => place.Seat with { Id = new($"s{number}") }).ToList();
                var answers = Splits([.. places.Select(place => place.Ways)])
                    .Select(split => split.K <= 3 && 10 * split.C >= 7 * (split.K + split.C))
                    .Distinct()
                    .ToList();

                Network([.. seats])
                    .ShouldHaveSingleItem()
                    .Answer.ShouldBe(
                        answers switch
                        {
                            [true] => Answer.Yes,
                            [false] => Answer.No,
                            _ => Answer.Unknown,
                        }
                    );
            }
        );

    [Fact]
    public void Management_is_represented_by_a_seat_of_management_a_manager_or_a_politician()
    {
        Coordination(Management, Seat("leder", Side.Municipality, SeatRole.Management)).Answer.ShouldBe(Answer.Yes);
        Coordination(Management, Sitting("direktionen")).Answer.ShouldBe(Answer.Yes);
        Coordination(Management, Sitting("udvalget")).Answer.ShouldBe(Answer.Yes);
        Coordination(Management, Sitting("kultur"), Sitting("roede-kors")).Answer.ShouldBe(Answer.No);
        Coordination(Management).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void A_municipal_chair_may_be_a_manager_and_one_of_civil_society_is_none()
    {
        var municipal = Coordination(Management, Sitting("kultur") with { Role = SeatRole.Chair });
        municipal.Answer.ShouldBe(Answer.Unknown);
        municipal.Missing.ShouldBe([ReviewFacts.SeatManagement.Key]);

        Coordination(Management, Sitting("roede-kors") with { Role = SeatRole.Chair }).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void Management_that_may_not_sit_there_yet_leaves_it_unknown()
    {
        var finding = Coordination(Management, Sitting("direktionen") with { During = Perhaps });

        finding.Answer.ShouldBe(Answer.Unknown);
        finding.Missing.ShouldBe([ReviewFacts.Seats.Key]);
    }

    [Fact]
    public void A_forum_decides_by_a_mandate_of_its_own_of_a_role_in_it_or_of_an_actor_that_sits_in_it()
    {
        var chair = Sitting("kultur") with { Role = SeatRole.Chair };

        Deciding(Held(new Holder.OfForum(new("krs"))), chair).Answer.ShouldBe(Answer.Yes);
        Deciding(Held(new Holder.OfRole(new("krs"), SeatRole.Chair)), chair).Answer.ShouldBe(Answer.Yes);
        Deciding(Held(new Holder.OfActor(new("kultur"))), chair).Answer.ShouldBe(Answer.Yes);
        Deciding(Held(new Holder.OfRole(new("krs"), SeatRole.Coordinator)), chair).Answer.ShouldBe(Answer.No);
        Deciding(Held(new Holder.OfActor(new("jobcenter"))), chair).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void A_mandate_that_only_recommends_or_is_over_lets_nobody_decide()
    {
        var held = Held(new Holder.OfActor(new("kultur")));

        Deciding(held with { Power = Power.Recommend }, Sitting("kultur")).Answer.ShouldBe(Answer.No);
        Deciding(held with { Valid = new(new DateSpan(null, Day.PlusDays(-1))) }, Sitting("kultur"))
            .Answer.ShouldBe(Answer.No);
        Deciding(held with { Valid = new(new DateSpan(null, Day)) }, Sitting("kultur")).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Whether_it_decides_is_asked_where_it_is_not_on_record()
    {
        var held = Held(new Holder.OfActor(new("kultur")));

        Deciding(null, Sitting("kultur")).Missing.ShouldBe([ReviewFacts.DecisionMandates.Key]);
        Deciding(held with { Valid = null }, Sitting("kultur")).Missing.ShouldBe([ReviewFacts.DecisionMandates.Key]);
        Deciding(held, Sitting("kultur") with { During = Perhaps }).Missing.ShouldBe([ReviewFacts.Seats.Key]);
        Deciding(held, Seat("k", Side.Municipality)).Missing.ShouldBe([ReviewFacts.SeatActors.Key]);
        Coordination(DecisionPower, With(Forum(ForumKind.CoordinationForum) with { Seats = null }, held))
            .Missing.ShouldContain(ReviewFacts.Seats.Key);
        var terms = With(Forum(ForumKind.CoordinationForum, Sitting("jobcenter")) with { Terms = null }, held);
        Coordination(DecisionPower, terms).Missing.ShouldBe([ReviewFacts.DecisionMandates.Key]);
    }

    [Theory]
    [InlineData(1, 1, Answer.Yes)]
    [InlineData(1, 0, Answer.No)]
    [InlineData(2, null, Answer.Yes)]
    [InlineData(1, null, Answer.Unknown)]
    public void The_hours_of_all_coordinators_count_together(int one, int? other, Answer answer)
    {
        var finding = Coordination(GettingStarted.TimeForCoordinator, Coordinator("a", one), Coordinator("b", other));

        finding.Answer.ShouldBe(answer);
        finding.Values.ShouldBe([
            new FindingValue.Count("hours", one + (other ?? 0)),
            new FindingValue.Count("least", 2),
        ]);
        finding.Missing.ShouldBe(answer == Answer.Unknown ? [ReviewFacts.CoordinatorHours.Key] : []);
        finding.Advice.ShouldBe(answer == Answer.No ? [GettingStarted.ResourcesForCoordinator.Id] : []);
    }

    [Fact]
    public void The_hours_of_a_coordinator_that_may_not_be_there_yet_are_not_sure()
    {
        var perhaps = Coordinator("a", 5) with { During = Perhaps };

        Coordination(GettingStarted.TimeForCoordinator, perhaps).Missing.ShouldBe([ReviewFacts.Seats.Key]);
    }

    [Fact]
    public void Without_a_coordinator_nothing_is_said_of_the_time()
    {
        var rule = GettingStarted.TimeForCoordinator;

        Findings(With(Forum(ForumKind.CoordinationForum, [.. Seats(1, 1)]), null), rule).ShouldBeEmpty();
        Findings(With(Forum(ForumKind.CoordinationForum) with { Seats = null }, null), rule).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_no_more_hours_in_a_week_and_none_is_negative()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Coordinator("a", 169));
        Should.Throw<ArgumentOutOfRangeException>(() => Coordinator("a", -1));
        Coordinator("a", 168).HoursPerWeek.ShouldBe(168);
    }

    // A seat, and what it may turn out to be: of the municipality, of civil society, or not there.
    private static readonly (Seat Seat, (int K, int C)[] Ways)[] Places =
    [
        (Seat("k", Side.Municipality), [(1, 0)]),
        (Seat("c", Side.CivilSociety), [(0, 1)]),
        (Seat("x", null), [(1, 0), (0, 1)]),
        (Seat("k", Side.Municipality) with { During = Perhaps }, [(1, 0), (0, 0)]),
        (Seat("c", Side.CivilSociety) with { During = Perhaps }, [(0, 1), (0, 0)]),
        (Seat("x", null) with { During = Perhaps }, [(1, 0), (0, 1), (0, 0)]),
    ];

    private static IEnumerable<(int K, int C)> Splits(List<(int K, int C)[]> places)
    {
        IEnumerable<(int K, int C)> splits = [(0, 0)];
        foreach (var ways in places)
        {
            splits = [.. splits.SelectMany(split => ways.Select(way => (split.K + way.K, split.C + way.C))).Distinct()];
        }
        return splits;
    }

    private static ValueList<Finding> Network(ValueList<Seat>? seats, Thresholds? thresholds = null) =>
        Findings(
            With(Forum(ForumKind.NetworkGroup) with { Seats = seats }, null),
            CollaborationTypes.BroadNetwork,
            thresholds
        );

    private static Finding Coordination(Rule rule, params ValueList<Seat> seats) =>
        Coordination(rule, With(Forum(ForumKind.CoordinationForum, seats), null));

    private static Finding Coordination(Rule rule, CollaborationParts parts) => The(parts, rule);

    private static Finding Deciding(Mandate? mandate, params ValueList<Seat> seats) =>
        Coordination(
            DecisionPower,
            With(Forum(ForumKind.CoordinationForum, seats) with { Terms = [WithoutMandate] }, mandate)
        );

    private static Seat Coordinator(string id, int? hours) =>
        Seat(id, Side.CivilSociety, SeatRole.Coordinator) with
        {
            HoursPerWeek = hours,
        };

    private static Mandate Held(Holder holder) =>
        new()
        {
            Id = new("m"),
            Holder = holder,
            Power = Power.Decide,
            Matter = new("tilskud"),
            Valid = Periods.Always,
        };

    private static TermsOfReference WithoutMandate =>
        new() { Version = "1", DecisionMandate = new TermsSection.Absent() };

    private static CollaborationParts With(Forum forum, Mandate? mandate) =>
        Wider with
        {
            Actors =
            [
                .. Wider.Actors,
                new()
                {
                    Id = new("udvalget"),
                    Name = "Udvalget",
                    Kind = ActorKind.PoliticalCommittee,
                },
            ],
            Forums = [forum],
            Matters = [new() { Id = new("tilskud"), Name = "Tilskud" }],
            Mandates = mandate is null ? [] : [mandate],
        };
}
