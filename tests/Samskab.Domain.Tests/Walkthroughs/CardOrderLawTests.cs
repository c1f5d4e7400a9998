using FsCheck;
using FsCheck.Fluent;
using Samskab.Reception;
using static Samskab.Domain.Tests.Walkthroughs.Timelines;

namespace Samskab.Domain.Tests.Walkthroughs;

public sealed class CardOrderLawTests
{
    private const int Most = 6;

    // Of few days, so that many cards share one and their ids tell them apart.
    private static readonly Gen<TimelineCard[]> Given =
        from count in Gen.Choose(0, Most)
        from days in Gen.Elements<int?>(0, 1, 2, null).ListOf(count)
        from links in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))).ListOf(count * count)
        select Enumerable
            .Range(0, count)
            .Select(number =>
                Card($"k{number}", days[number] is { } day ? On(Arrival.PlusDays(day)) : null) with
                {
                    After =
                    [
                        .. Enumerable
                            .Range(0, count)
                            .Where(other => links[(number * count) + other])
                            .Select(other => new TimelineCardId($"k{other}")),
                    ],
                }
            )
            .ToArray();

    [Fact]
    public void The_best_order_is_the_first_of_all_orders_that_keep_what_can_be_kept() =>
        Law.Holds(
            Given,
            cards =>
            {
                var through = Through(cards);
                var standing = Ids(through.Cards).ToList();
                var reach = Reached(cards);
                var first = Permutations(standing).First(order => cards.All(card => Keeps(card, order, reach)));

                Ids(through.Order.Best).ShouldBe(first);
            }
        );

    [Fact]
    public void A_circle_is_named_of_all_cards_that_wait_for_one_another_and_none_is_shorter() =>
        Law.Holds(
            Given,
            cards =>
            {
                var through = Through(cards);
                var standing = Ids(through.Cards).ToList();
                var reach = Reached(cards);
                var knots = cards
                    .Select(card => card.Id.Value)
                    .Where(id => reach.ContainsKey((id, id)))
                    .GroupBy(id => standing.First(other => Wait(reach, id, other)))
                    .ToDictionary(knot => knot.Key);

                through.Order.Circles.Select(circle => Ids(circle).First()).ShouldBe(knots.Keys, ignoreOrder: true);
                foreach (var circle in through.Order.Circles.Select(circle => Ids(circle).ToList()))
                {
                    circle.Count.ShouldBe(reach[(circle[0], circle[0])]);
                    circle
                        .Zip(circle.Skip(1).Append(circle[0]))
                        .ShouldAllBe(step => IsLinked(cards, step.First, step.Second));
                }
            }
        );

    private static bool Keeps(TimelineCard card, List<string> order, Dictionary<(string, string), int> reach) =>
        card.After!.Value.All(earlier =>
            Wait(reach, card.Id.Value, earlier.Value) || order.IndexOf(earlier.Value) < order.IndexOf(card.Id.Value)
        );

    private static bool Wait(Dictionary<(string, string), int> reach, string one, string other) =>
        reach.ContainsKey((one, other)) && reach.ContainsKey((other, one));

    private static bool IsLinked(TimelineCard[] cards, string from, string to) =>
        cards.First(card => card.Id.Value == from).After!.Value.Contains(new(to));

    // How many links lead from a card to another at least (Floyd and Warshall).
    private static Dictionary<(string, string), int> Reached(TimelineCard[] cards)
    {
        var reach = new Dictionary<(string, string), int>();
        foreach (var card in cards)
        {
            foreach (var earlier in card.After!.Value)
            {
                reach[(card.Id.Value, earlier.Value)] = 1;
            }
        }
        foreach (var (by, from, to) in Triples(cards))
        {
            if (reach.TryGetValue((from, by), out var one) && reach.TryGetValue((by, to), out var other))
            {
                reach[(from, to)] = Math.Min(reach.GetValueOrDefault((from, to), int.MaxValue), one + other);
            }
        }
        return reach;
    }

    private static IEnumerable<(string, string, string)> Triples(TimelineCard[] cards) =>
        from middle in cards
        from start in cards
        from end in cards
        select (middle.Id.Value, start.Id.Value, end.Id.Value);

    // In the order of the dictionary: the order as it stands comes first.
    private static IEnumerable<List<string>> Permutations(List<string> ids) =>
        ids.Count == 0
            ?
            [
                [],
            ]
            : ids.SelectMany(first =>
                Permutations([.. ids.Where(id => id != first)]).Select(rest => (List<string>)[first, .. rest])
            );
}
