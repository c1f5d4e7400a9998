using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Overlaps;
using Samskab.Domain.Tests.Reviews;
using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.Domain.Tests.Supply;

/// <summary>What may be found out of a world: every way in which what is not stated can turn out.</summary>
internal sealed class Found(Collaboration world)
{
    // More than all people and places of a small world.
    public const int Many = 40;

    private readonly AllPairs pairs = new(world);

    public IEnumerable<PlaceByPlace> All() =>
        from people in Products([.. world.Needs.Select(NumbersOf)])
        from places in Products([.. world.Offers.Select(NumbersOf)])
        from meets in Meetings()
        select new PlaceByPlace(people, places, meets);

    public long Count =>
        world
            .Needs.Select(NumbersOf)
            .Concat(world.Offers.Select(NumbersOf))
            .Aggregate(1L, (all, its) => all * its.Length) << Open().Count;

    private static int[] NumbersOf(Need need) => NumbersOf(need.People, need.During);

    private static int[] NumbersOf(Offer offer) =>
        offer.Status is null ? NumbersOf(offer.Capacity, offer.During) : throw new NotSupportedException();

    private static int[] NumbersOf(Capacity? number, DateSpan? during) =>
        (during?.Contains(Reviewed.Day) ?? Answer.Unknown) switch
        {
            Answer.No => [0],
            Answer.Yes when number is { } known => [known.People],
            _ when number is { } known => [.. new[] { 0, known.People }.Distinct()],
            _ => [0, 2, Many],
        };

    private Answer Meet(int need, int offer) =>
        pairs.Of(world.Offers[offer], world.Needs[need]) is var met
            ? met.Theme.And(met.Areas).And(met.Groups)
            : Answer.No;

    private List<(int Need, int Offer)> Open() =>
        [
            .. from need in Enumerable.Range(0, world.Needs.Count)
            from offer in Enumerable.Range(0, world.Offers.Count)
            where Meet(need, offer) == Answer.Unknown
            select (need, offer),
        ];

    private IEnumerable<bool[,]> Meetings()
    {
        var open = Open();
        for (var chosen = 0; chosen < 1 << open.Count; chosen++)
        {
            var meets = new bool[world.Needs.Count, world.Offers.Count];
            for (var need = 0; need < world.Needs.Count; need++)
            {
                for (var offer = 0; offer < world.Offers.Count; offer++)
                {
                    var bit = open.IndexOf((need, offer));
                    meets[need, offer] = bit < 0 ? Meet(need, offer) == Answer.Yes : (chosen >> bit & 1) == 1;
                }
            }
            yield return meets;
        }
    }

    private static IEnumerable<int[]> Products(int[][] choices) =>
        choices.Aggregate(
            Enumerable.Repeat(Array.Empty<int>(), 1),
            (all, choice) => all.SelectMany(some => choice.Select(one => some.Append(one).ToArray()))
        );
}
