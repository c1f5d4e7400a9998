using FsCheck;
using FsCheck.Fluent;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Values;

namespace Samskab.Domain.Tests.Overlaps;

public sealed class OverlapIndexTests
{
    private static readonly OverlapScope Scope = new(Reviewed.Day) { WithJustified = true };

    private static readonly Offer One = Reviewed.Offer("a", "roede-kors", 20);
    private static readonly Offer Other = Reviewed.Offer("b", "venligbo", 20);

    // Which offer to add, change (to what another one is) or remove, and which to look at then.
    private static readonly Gen<(CollaborationParts Parts, (int At, int As, int Asked)[] Steps)> Cases =
        from parts in AnyWorld.Parts
        where parts.Offers.Count > 0
        from steps in Step(parts.Offers.Count).ArrayOf(12)
        select (parts, steps);

    [Fact]
    public void Whatever_comes_and_goes_each_offer_overlaps_what_comparing_all_of_them_finds() =>
        Law.Holds(
            Cases,
            given =>
            {
                var index = OverlapIndex.Of(World(given.Parts));
                var offers = given.Parts.Offers.ToDictionary(offer => offer.Id);
                foreach (var (at, like, asked) in given.Steps)
                {
                    Change(index, offers, given.Parts.Offers[at], given.Parts.Offers[like]);
                    var snapshot = index.Snapshot();

                    snapshot.Count.ShouldBe(offers.Count);
                    snapshot
                        .Of(given.Parts.Offers[asked], Scope)
                        .ShouldBe(Expected(given.Parts, offers.Values, given.Parts.Offers[asked]));
                }
            },
            examples: 200
        );

    [Fact]
    public void A_snapshot_answers_the_same_whatever_comes_and_goes_afterwards() =>
        Law.Holds(
            Cases,
            given =>
            {
                var index = OverlapIndex.Of(World(given.Parts));
                var offers = given.Parts.Offers.ToDictionary(offer => offer.Id);
                var taken =
                    new List<(OverlapSnapshot Snapshot, List<OverlapEvidence> Overlaps, ValueList<Offer> There)>();
                foreach (var (at, like, _) in given.Steps)
                {
                    Change(index, offers, given.Parts.Offers[at], given.Parts.Offers[like]);
                    var snapshot = index.Snapshot();
                    taken.Add((snapshot, [.. snapshot.Overlaps(Scope).Each()], snapshot.On(Reviewed.Day)));
                }
                foreach (var (snapshot, overlaps, there) in taken)
                {
                    snapshot.Overlaps(Scope).Each().ShouldBe(overlaps);
                    snapshot.On(Reviewed.Day).ShouldBe(there);
                }
            }
        );

    [Fact]
    public void What_a_new_offer_would_overlap_is_told_before_it_is_there()
    {
        var index = Index(One);

        index.Snapshot().Of(Other, Scope).ShouldHaveSingleItem().Other.ShouldBe(Other);
        index.Count.ShouldBe(1);
        index.Snapshot().Overlaps(Scope).Count().ShouldBe(0);
    }

    [Fact]
    public void An_offer_that_would_be_changed_does_not_overlap_what_it_was() =>
        Index(One, Other).Snapshot().Of(Other with { Theme = new("bolig") }, Scope).ShouldBeEmpty();

    [Fact]
    public void An_offer_whose_id_is_there_can_be_changed_but_not_added()
    {
        var refusal = Should.Throw<ArgumentException>(() => Index(One).Add(One));

        refusal.Message.ShouldStartWith("An offer \"a\" is there already.");
    }

    [Fact]
    public void An_offer_whose_id_is_not_there_can_be_added_but_not_changed()
    {
        var refusal = Should.Throw<ArgumentException>(() => Index(One).Change(Other));

        refusal.Message.ShouldStartWith("There is no offer \"b\" to change.");
    }

    [Fact]
    public void An_offer_of_an_actor_that_is_not_there_is_refused_and_changes_nothing()
    {
        var index = Index(One);

        Should
            .Throw<ArgumentException>(() => index.Change(One with { Provider = new("nobody") }))
            .Message.ShouldStartWith("\"nobody\" is no actor of the collaboration.");
        index.Find(One.Id).ShouldBe(One);
        index.Snapshot().On(Reviewed.Day).ShouldBe([One]);
    }

    [Fact]
    public void Offers_that_come_and_go_for_long_are_found_as_on_the_first_day()
    {
        var index = Index(One, Other);
        var first = index.Snapshot();
        for (var i = 0; i < 3000; i++)
        {
            index.Change(Other with { Capacity = new(i) });
        }

        index.Snapshot().Of(One, Scope).ShouldHaveSingleItem().Other.Capacity.ShouldBe(new Capacity(2999));
        first.Of(One, Scope).ShouldHaveSingleItem().Other.ShouldBe(Other);
    }

    [Fact]
    public async Task Readers_see_whole_snapshots_while_offers_come_and_go()
    {
        var index = Index(One, Other);
        using var done = new CancellationTokenSource();
        var latest = index.Snapshot();
        var readers = Enumerable
            .Range(0, 3)
            .Select(_ =>
                Task.Run(() =>
                {
                    do
                    {
                        var snapshot = Volatile.Read(ref latest);
                        snapshot.Of(One, Scope).Count.ShouldBe(snapshot.Count - 1);
                    } while (!done.IsCancellationRequested);
                })
            )
            .ToArray();
        for (var i = 0; i < 400; i++)
        {
            index.Add(Other with { Id = new($"c{i}"), Theme = new(i % 2 == 0 ? "sprog" : "sprogcafe") });
            Volatile.Write(ref latest, index.Snapshot());
        }
        await done.CancelAsync();

        await Task.WhenAll(readers);
        index.Snapshot().Of(One, Scope).Count.ShouldBe(401);
    }

    [Fact]
    public void Offers_are_found_by_day_area_and_theme()
    {
        var south = Other with { Areas = [new("syd")], Theme = new("sprogcafe") };
        var snapshot = Index(One, south).Snapshot();

        snapshot.On(Reviewed.Day).ShouldBe([One, south]);
        snapshot.On(Reviewed.Day, area: new("syd")).ShouldBe([south]);
        snapshot.On(Reviewed.Day, theme: new("sprogcafe")).ShouldBe([south]);
        snapshot.On(Reviewed.Day, area: new("nord"), theme: new("sprogcafe")).ShouldBeEmpty();
    }

    private static Gen<(int, int, int)> Step(int offers) =>
        from at in Gen.Choose(0, offers - 1)
        from like in Gen.Choose(0, offers - 1)
        from asked in Gen.Choose(0, offers - 1)
        select (at, like, asked);

    // Removes it where it is as it is to be, changes it where it is otherwise, and else adds it.
    private static void Change(OverlapIndex index, Dictionary<OfferId, Offer> offers, Offer offer, Offer like)
    {
        var changed = like with { Id = offer.Id };
        if (!offers.TryGetValue(offer.Id, out var before))
        {
            index.Add(changed);
            offers.Add(offer.Id, changed);
        }
        else if (before == changed)
        {
            index.Remove(offer.Id).ShouldBeTrue();
            offers.Remove(offer.Id);
        }
        else
        {
            index.Change(changed);
            offers[offer.Id] = changed;
        }
    }

    private static List<Overlap> Expected(CollaborationParts parts, IEnumerable<Offer> offers, Offer asked)
    {
        var overlaps = OfferOverlaps.In(
            World(parts with { Offers = [.. offers.Where(offer => offer.Id != asked.Id), asked] }),
            Scope
        );
        var number = overlaps.Offers.ToList().IndexOf(asked);
        return
        [
            .. overlaps
                .Of(number)
                .OrderByDescending(overlap => overlap.Severity)
                .ThenBy(overlap => overlap.One + overlap.Other)
                .Select(overlaps.Tell),
        ];
    }

    private static OverlapIndex Index(params ValueList<Offer> offers) =>
        OverlapIndex.Of(World(Reviewed.Base with { Offers = offers }));

    private static Collaboration World(CollaborationParts parts)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }
}
