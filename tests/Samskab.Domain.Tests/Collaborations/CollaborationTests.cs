using Samskab.Actors;
using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Imports;
using Samskab.Mandates;
using Samskab.Offers;
using Samskab.Texts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Domain.Tests.Collaborations;

public sealed class CollaborationTests
{
    [Fact]
    public void TV_47_One_who_was_helped_may_speak_for_the_target_group_and_volunteer_in_two_associations()
    {
        var token = new ParticipantRef("p-1");
        var parts = new CollaborationParts
        {
            Actors =
            [
                Actor("kommunen", ActorKind.Municipality),
                Actor("flygtninge", ActorKind.TargetGroup),
                Actor("frivillighuset", ActorKind.VolunteerCentre),
                Actor("sprogvenner", ActorKind.Association),
            ],
            Forums =
            [
                new()
                {
                    Id = new("netvaerk"),
                    Name = "Netværket",
                    Kind = ForumKind.NetworkGroup,
                    Seats = [Held("flygtninge"), Held("frivillighuset"), Held("sprogvenner")],
                },
            ],
            Contacts =
            [
                new()
                {
                    Id = new("henvisning"),
                    On = new(2016, 3, 1),
                    FromActor = new("kommunen"),
                    ToActor = new("frivillighuset"),
                },
            ],
        };
        var report = Collaboration.Create(parts);

        report.Problems.ShouldBeEmpty();
        report.Value.Forums.Single().On(new(2016, 6, 1)).Seats!.Value.Count.ShouldBe(3);

        static Actor Actor(string id, ActorKind kind) =>
            new()
            {
                Id = new(id),
                Name = id,
                Kind = kind,
            };

        Seat Held(string actor) =>
            new()
            {
                Id = new(actor),
                Actor = new(actor),
                Participant = token,
            };
    }

    private static readonly CollaborationParts Small = new()
    {
        Areas =
        [
            new()
            {
                Id = new("rudersdal"),
                Name = "Rudersdal",
                Kind = AreaKind.Municipality,
                Parents = [],
            },
        ],
        Themes =
        [
            new()
            {
                Id = new("sprog"),
                Name = "Sprog",
                Parents = [],
            },
        ],
        Matters =
        [
            new()
            {
                Id = new("tilskud"),
                Name = "Tilskud",
                Parents = [],
            },
        ],
        Actors = [Actor("kommunen"), Actor("kultur") with { PartOf = new("kommunen") }, Actor("roede-kors")],
        Forums = [Forum("styregruppe") with { ReportsToActor = new("kommunen") }],
        Meetings =
        [
            new()
            {
                Id = new("m1"),
                Forum = new("styregruppe"),
                On = new(2016, 5, 3),
            },
        ],
        Mandates = [Mandate("m")],
        Decisions =
        [
            new()
            {
                Id = new("b1"),
                By = new Holder.OfForum(new("styregruppe")),
                Matter = new("tilskud"),
                On = new(2016, 5, 3),
                Under = new("m"),
            },
        ],
        Offers =
        [
            new()
            {
                Id = new("cafe"),
                Name = "Sprogcafé",
                Provider = new("roede-kors"),
                Theme = new("sprog"),
                Areas = [new("rudersdal")],
            },
        ],
    };

    [Fact]
    public void Parts_that_fit_together_make_a_collaboration_without_a_problem()
    {
        var report = Collaboration.Create(Small);

        report.Problems.ShouldBeEmpty();
        report.Value.Actors.Select(actor => actor.Id.Value).ShouldBe(["kommunen", "kultur", "roede-kors"]);
        report.Value.Actors.NumberOf(new("kultur")).ShouldBe(1);
        report.Value.Offers.Find(new("cafe"))!.Name.ShouldBe("Sprogcafé");
        report.Value.Offers.Find(new("no-such")).ShouldBeNull();
        report.Value.Decisions.Count.ShouldBe(1);
    }

    [Fact]
    public void Nothing_is_a_collaboration_too()
    {
        var report = Collaboration.Create(new());

        report.IsGood.ShouldBeTrue();
        report.Value.Actors.Count.ShouldBe(0);
        report.Value.Areas.Count.ShouldBe(0);
    }

    [Fact]
    public void A_part_that_refers_to_something_that_is_not_there_falls_and_takes_with_it_what_hangs_on_it()
    {
        var report = Collaboration.Create(
            Small with
            {
                Forums = [Forum("styregruppe") with { ReportsToActor = new("direktionen") }],
            }
        );

        report
            .Problems.Select(problem => (problem.Code, problem.Path, problem.Value))
            .ShouldBe([
                ("unknown-id", "forums/styregruppe.reportsToActor", "direktionen"),
                ("unknown-id", "meetings/m1.forum", "styregruppe"),
                ("unknown-id", "decisions/b1.by", "styregruppe"),
            ]);
        report
            .Problems.Select(problem => problem.FellWithIt.Single())
            .ShouldBe(["forums/styregruppe", "meetings/m1", "decisions/b1"]);
        report.Value.Forums.Count.ShouldBe(0);
        report.Value.Actors.Count.ShouldBe(3);
    }

    [Fact]
    public void Of_two_parts_with_one_id_neither_is_kept()
    {
        var report = Collaboration.Create(
            new() { Actors = [Actor("a"), Actor("b"), Actor("a") with { Name = "Other" }] }
        );

        report
            .Problems.Select(problem => (problem.Code, problem.Path))
            .ShouldBe([("duplicate-id", "actors/a"), ("duplicate-id", "actors/a")]);
        report.Value.Actors.Select(actor => actor.Id.Value).ShouldBe(["b"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Actors_that_are_part_of_themselves_fall_and_those_part_of_them(int length)
    {
        var cycle = Enumerable
            .Range(0, length)
            .Select(i => Actor($"c{i}") with { PartOf = new($"c{(i + 1) % length}") });
        var report = Collaboration.Create(
            new() { Actors = [.. cycle, Actor("hanging") with { PartOf = new("c0") }, Actor("free")] }
        );

        report.Problems.Count(problem => problem.Code == "cycle").ShouldBe(length);
        report.Problems.Single(problem => problem.Code == "unknown-id").Path.ShouldBe("actors/hanging.partOf");
        report.Value.Actors.Select(actor => actor.Id.Value).ShouldBe(["free"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_chain_of_100000_delegations_stands_or_falls_with_its_origin(bool isWhole)
    {
        const int Length = 100_000;
        var chain = Enumerable
            .Range(0, Length)
            .Select(i =>
                Mandate($"m{i:D6}") with
                {
                    DelegatedFrom = i == 0 ? (isWhole ? null : new("gone")) : new($"m{i - 1:D6}"),
                }
            );
        var report = Collaboration.Create(
            Small with
            {
                Decisions = [],
                Mandates = [.. chain.Reverse()],
            },
            maxProblems: 10
        );

        report.ProblemCount.ShouldBe(isWhole ? 0 : Length);
        report.Problems.Count.ShouldBe(isWhole ? 0 : 10);
        report.Value.Mandates.Count.ShouldBe(isWhole ? Length : 0);
    }

    [Fact]
    public void A_deputy_stands_for_another_seat_of_its_forum()
    {
        Report(new Seat { Id = new("s1") }, new Seat { Id = new("s2"), DeputyFor = new("s1") }).IsGood.ShouldBeTrue();
        Report(new Seat { Id = new("s1"), DeputyFor = new("s9") })
            .Problems.ShouldBe([Problem("unknown-id", "forums/f.seats/s1.deputyFor", "s9", "forums/f.seats")]);
        Report(new Seat { Id = new("s1"), DeputyFor = new("s1") })
            .Problems.ShouldBe([Problem("cycle", "forums/f.seats/s1.deputyFor", "s1", "no way back to itself")]);
    }

    [Fact]
    public void A_forum_in_which_two_seats_have_one_id_falls_and_each_such_id_is_told_once()
    {
        string[] ids = ["s2", "s1", "s3", "s2", "s1", "s1"];

        var report = Report([.. ids.Select(id => new Seat { Id = new(id) })]);

        report.Problems.ShouldBe([
            Problem("duplicate-id", "forums/f.seats/s1", "s1", "each id once"),
            Problem("duplicate-id", "forums/f.seats/s2", "s2", "each id once"),
        ]);
        report.Value.Forums.Count.ShouldBe(0);
    }

    [Fact]
    public void Seats_of_two_fora_may_have_one_id_and_each_forum_finds_its_own()
    {
        Forum[] fora =
        [
            Forum("f") with
            {
                Seats = [new Seat { Id = new("s"), Role = SeatRole.Chair }],
            },
            Forum("g") with
            {
                Seats = [new Seat { Id = new("s") }],
            },
        ];
        var report = Collaboration.Create(new() { Forums = [.. fora] });

        report.IsGood.ShouldBeTrue();
        report.Value.Forums.Find(new("f"))!.FindSeat(new("s"))!.Role.ShouldBe(SeatRole.Chair);
        report.Value.Forums.Find(new("g"))!.FindSeat(new("s"))!.Role.ShouldBe(SeatRole.Member);
        fora[0].FindSeat(new("t")).ShouldBeNull();
        Forum("unstated").FindSeat(new("s")).ShouldBeNull();
    }

    [Fact]
    public void What_is_wrong_with_a_hierarchy_has_a_path_like_that_of_any_other_part()
    {
        var report = Collaboration.Create(
            new()
            {
                Areas = [Area("x", "y")],
                Themes = [Theme("x"), Theme("x") with { Name = "Another" }],
                TargetGroups =
                [
                    new()
                    {
                        Id = new("x"),
                        Name = "x",
                        Parents = [new("x")],
                    },
                ],
                Matters =
                [
                    new()
                    {
                        Id = new("x"),
                        Name = "x",
                        Parents = [new("y")],
                    },
                ],
            }
        );

        report
            .Problems.Select(problem => $"{problem.Code} {problem.Path}, fell: {problem.FellWithIt}")
            .ShouldBe([
                "unknown-parent areas/x, fell: []",
                "duplicate-id themes/x, fell: [themes/x]",
                "cycle targetGroups/x, fell: [targetGroups/x]",
                "unknown-parent matters/x, fell: []",
            ]);
    }

    [Fact]
    public void An_unknown_id_is_told_with_the_list_that_it_must_be_in()
    {
        ProblemOf(Small.Offers[0] with { Theme = new("dans") }).Permitted.ShouldBe("themes");
        ProblemOf(Small.Offers[0] with { Provider = new("nobody") }).Permitted.ShouldBe("actors");

        static ImportProblem ProblemOf(Offer offer) =>
            Collaboration.Create(Small with { Offers = [offer] }).Problems.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void What_does_not_fit_together_is_told_whole_although_it_has_no_line(string language)
    {
        var wording = new Wording(CollaborationTexts.Default, new(language));
        var broken = Collaboration.Create(
            new()
            {
                Areas = [Area("x", "y"), Area("z", "z"), Area("in-z", "z")],
                Actors =
                [
                    Actor("a"),
                    Actor("a"),
                    Actor("b") with
                    {
                        PartOf = new("c"),
                    },
                    Actor("d") with
                    {
                        PartOf = new("d"),
                    },
                ],
            }
        );

        broken.Problems.Select(problem => problem.Code).Distinct().Count().ShouldBe(5);
        foreach (var problem in broken.Problems)
        {
            var sentence = wording.Of(problem);
            sentence.ShouldContain(problem.Path);
            sentence.ShouldNotContain("{");
            sentence.ShouldNotContain("(linje");
            sentence.ShouldNotContain(": .");
        }
    }

    [Fact]
    public void The_order_of_the_parts_does_not_show()
    {
        var broken = Small with
        {
            Actors =
            [
                .. Small.Actors,
                Actor("x") with
                {
                    PartOf = new("nobody"),
                },
                Actor("y") with
                {
                    PartOf = new("x"),
                },
            ],
        };
        var turned = broken with { Actors = [.. broken.Actors.Reverse()] };

        var (one, other) = (Collaboration.Create(broken), Collaboration.Create(turned));
        other.Problems.ShouldBe(one.Problems);
        other.Value.Actors.ShouldBe(one.Value.Actors);
    }

    private static ImportReport<Collaboration> Report(params ValueList<Seat> seats) =>
        Collaboration.Create(new() { Forums = [Forum("f") with { Seats = seats }] });

    private static ImportProblem Problem(string code, string path, string value, string permitted) =>
        new()
        {
            Code = code,
            Path = path,
            Value = value,
            Permitted = permitted,
            FellWithIt = ["forums/f"],
        };

    private static Area Area(string id, string parent) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = AreaKind.District,
            Parents = [new(parent)],
        };

    private static Theme Theme(string id) => new() { Id = new(id), Name = id };

    private static Actor Actor(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = ActorKind.Association,
        };

    private static Forum Forum(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = ForumKind.SteeringGroup,
        };

    private static Mandate Mandate(string id) =>
        new()
        {
            Id = new(id),
            Holder = new Holder.OfActor(new("kommunen")),
            Power = Power.Decide,
            Matter = new("tilskud"),
        };
}
