using FsCheck.Fluent;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class BreadthTests
{
    private static readonly DateSpan Perhaps = new(new DateBound(Day.PlusDays(-9), Day.PlusDays(9)));

    [Fact]
    public void Kinds_are_counted_once_over_all_fora_that_both_sides_share()
    {
        var parts = In(
            Forum(ForumKind.NetworkGroup, Sitting("roede-kors"), Sitting("venligbo")),
            Forum(ForumKind.WorkingGroup, Sitting("aftenholdet"), Sitting("frivilligcenter")) with
            {
                Id = new("gruppe"),
            }
        );
        var finding = The(parts, GettingStarted.CivilSocietyBroadly);

        finding.Answer.ShouldBe(Answer.Yes);
        finding.Subject.ShouldBe(CollaborationReview.Whole);
        finding.Values.ShouldBe([new FindingValue.Count("found", 3), new FindingValue.Count("least", 3)]);
        Findings(parts, GettingStarted.CivilSocietyBroadly, new() { MinCivilSubtypes = 4 })
            .Single()
            .Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void An_actor_of_no_kind_in_particular_may_gather_several()
    {
        var finding = The(Shared("ildsjaele"), GettingStarted.CivilSocietyBroadly);

        finding.Answer.ShouldBe(Answer.Unknown);
        finding.Missing.ShouldBe([ReviewFacts.ActorKinds.Key]);
    }

    [Fact]
    public void Where_a_forum_is_without_seats_who_sits_there_is_asked_unless_there_are_enough_already()
    {
        var unseated = Forum(ForumKind.WorkingGroup) with { Id = new("gruppe"), Seats = null };
        var few = In(Forum(ForumKind.NetworkGroup, Sitting("roede-kors")), unseated);
        var enough = In(Forum(ForumKind.NetworkGroup, Sitting("roede-kors"), Sitting("frivilligcenter")), unseated);

        The(few, CollaborationTypes.AcrossAssociations).Missing.ShouldBe([ReviewFacts.Seats.Key]);
        The(enough, CollaborationTypes.AcrossAssociations).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Where_no_seat_at_all_is_stated_nothing_is_counted()
    {
        var parts = In(Forum(ForumKind.NetworkGroup) with { Seats = null });

        The(parts, GettingStarted.DepartmentsBroadly).Values.ShouldBeEmpty();
        The(parts, GettingStarted.DepartmentsBroadly).Missing.ShouldBe([ReviewFacts.Seats.Key]);
        Findings(parts, GettingStarted.DepartmentsBroadly, new() { MinDepartments = 0 })
            .Single()
            .Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Branches_of_one_association_are_one_with_it()
    {
        var parts = Shared("roede-kors", "afdeling") with { Actors = [.. Wider.Actors, Branch] };

        The(parts, CollaborationTypes.AcrossAssociations).Answer.ShouldBe(Answer.No);
        The(
            parts with
            {
                Actors = [.. Wider.Actors, Branch with { PartOf = null }],
            },
            CollaborationTypes.AcrossAssociations
        )
            .Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_unit_counts_as_its_department_which_is_asked_for_where_it_is_not_stated()
    {
        var library = Wider.Actors.Single(actor => actor.Id == new ActorId("bibliotek"));
        var others = Wider.Actors.Where(actor => actor != library);
        var parts = Shared("jobcenter", "bibliotek");

        The(parts, GettingStarted.DepartmentsBroadly).Missing.ShouldBe([ReviewFacts.ActorDepartments.Key]);
        Departments(new("kultur")).ShouldBe(Answer.Yes);
        Departments(new("jobcenter")).ShouldBe(Answer.No);

        Answer Departments(ActorId department) =>
            The(
                parts with
                {
                    Actors = [.. others, library with { PartOf = department }],
                },
                GettingStarted.DepartmentsBroadly
            ).Answer;
    }

    [Fact]
    public void Fora_of_one_side_alone_are_not_counted_and_without_others_nothing_is_found()
    {
        ForumKind[] kinds = [ForumKind.SteeringGroup, ForumKind.MunicipalCircle, ForumKind.Section17Committee];
        foreach (var kind in kinds)
        {
            Findings(In(Forum(kind, Sitting("roede-kors"))), GettingStarted.CivilSocietyBroadly).ShouldBeEmpty();
        }
        Findings(In(Forum(ForumKind.NetworkGroup)), GettingStarted.CivilSocietyBroadly).ShouldBeEmpty();
    }

    [Fact]
    public void Another_forum_counts_where_seats_of_both_sides_are_stated()
    {
        var one = In(Forum(ForumKind.Other, Sitting("roede-kors")));
        var both = In(Forum(ForumKind.Other, Sitting("roede-kors"), Sitting("kultur")));

        Findings(one, GettingStarted.CivilSocietyBroadly).ShouldBeEmpty();
        The(both, GettingStarted.CivilSocietyBroadly).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void The_answer_is_that_of_every_way_to_state_what_is_not_stated() =>
        Law.Holds(
            from places in Gen.Elements(Places).ListOf(4)
            from least in Gen.Choose(0, 5)
            select (Places: places.ToList(), Least: least),
            world =>
            {
                var seats = world.Places.Select((place, number) => place.Seat with { Id = new($"s{number}") });
                var counts = EveryWay([.. world.Places.Select(place => place.Kinds)])
                    .Select(kinds => kinds >= world.Least)
                    .Distinct()
                    .ToList();

                Findings(
                        In(Forum(ForumKind.NetworkGroup, [.. seats])),
                        GettingStarted.CivilSocietyBroadly,
                        new() { MinCivilSubtypes = world.Least }
                    )
                    .ShouldHaveSingleItem()
                    .Answer.ShouldBe(
                        counts switch
                        {
                            [true] => Answer.Yes,
                            [false] => Answer.No,
                            _ => Answer.Unknown,
                        }
                    );
            }
        );

    // A seat, and the kinds that it may turn out to be of: -1 for none, 0 to 2 for those of the actors, 3 to 9 for
    // others. Who sits there without an actor may speak for none.
    private static readonly (Seat Seat, int[] Kinds)[] Places =
    [
        (Sitting("roede-kors"), [0]),
        (Sitting("venligbo"), [1]),
        (Sitting("aftenholdet"), [1]),
        (Sitting("frivilligcenter"), [2]),
        (Sitting("jobcenter"), [-1]),
        (Sitting("roede-kors") with { During = Perhaps }, [-1, 0]),
        (Sitting("frivilligcenter") with { During = Perhaps }, [-1, 2]),
        (Seat("c", Side.CivilSociety), [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
        (Seat("x", null), [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
        (Seat("k", Side.Municipality), [-1]),
    ];

    private static IEnumerable<int> EveryWay(List<int[]> places)
    {
        IEnumerable<int[]> ways =
        [
            [],
        ];
        foreach (var kinds in places)
        {
            ways = [.. ways.SelectMany(way => kinds.Select(kind => (int[])[.. way, kind]))];
        }
        return ways.Select(way => way.Where(kind => kind >= 0).Distinct().Count());
    }

    private static Actor Branch =>
        new()
        {
            Id = new("afdeling"),
            Name = "Afdelingen",
            Kind = ActorKind.LocalBranch,
            PartOf = new("roede-kors"),
        };

    private static CollaborationParts In(params ValueList<Forum> forums) => Wider with { Forums = forums };

    private static CollaborationParts Shared(params string[] actors) =>
        In(Forum(ForumKind.NetworkGroup, [.. actors.Select(Sitting)]));
}
