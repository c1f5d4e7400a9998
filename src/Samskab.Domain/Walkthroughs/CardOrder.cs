using Samskab.Facts;
using Samskab.Hierarchies;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Walkthroughs;

/// <summary>In which order cards stand best, by what must come before what (Handbook, p. 21).</summary>
[DanishTerm("den optimale rækkefølge")]
public sealed record CardOrder
{
    /// <summary>The cards in the best order: none before one it must not stand before, and otherwise by their days, then by id.</summary>
    /// <remarks>Cards that wait for one another in a circle stand as if they did not.</remarks>
    public required ValueList<PlacedCard> Best { get; init; }

    /// <summary>The cards that stand, or may stand, before one they must not stand before.</summary>
    public required ValueList<OutOfOrder> OutOfOrder { get; init; }

    /// <summary>Cards that wait for one another in a circle: each for the next one, and the last for the first.</summary>
    /// <remarks>Of cards that hang together in several circles the shortest one from the first of them is named.</remarks>
    public required ValueList<ValueList<PlacedCard>> Circles { get; init; }

    /// <summary>Whether any card says what it must not stand before.</summary>
    public bool IsStated => Best.Any(card => card.Card.After is not null);

    /// <summary>The best order of cards that stand in the order of a timeline.</summary>
    internal static CardOrder Of(ValueList<PlacedCard> cards)
    {
        var links = LinksOf(cards);
        var circles = Cycles.Of(links);
        return new()
        {
            Best = Sorted(links, circles).Select(number => cards[number]).ToValueList(),
            OutOfOrder = Misplaced(cards, links).ToValueList(),
            Circles = circles
                .Select(members => Cycles.Around(links, members).SkipLast(1).Select(at => cards[at]).ToValueList())
                .ToValueList(),
        };
    }

    private static Links LinksOf(ValueList<PlacedCard> cards)
    {
        var numbers = cards.Select((card, number) => (card.Card.Id, number)).ToDictionary();
        return Links.Gathered(
            cards.Count,
            (number, links) => links.AddRange((cards[number].Card.After ?? []).Select(id => numbers[id]))
        );
    }

    // Kahn, «Topological sorting of large networks» (CACM 1962): of all that waits for nothing the first comes next.
    private static IEnumerable<int> Sorted(Links links, IReadOnlyList<int[]> circles)
    {
        var circleOf = CircleOf(links.Count, circles);
        bool Holds(int number, int earlier) => circleOf[number] < 0 || circleOf[number] != circleOf[earlier];

        var later = links.Reversed();
        var waiting = Enumerable
            .Range(0, links.Count)
            .Select(number => Count(links.Of(number), number, Holds))
            .ToArray();
        var ready = new PriorityQueue<int, int>(
            Enumerable.Range(0, links.Count).Where(number => waiting[number] == 0).Select(number => (number, number))
        );
        while (ready.TryDequeue(out var next, out _))
        {
            yield return next;
            foreach (var number in later.Of(next).ToArray().Where(number => Holds(number, next)))
            {
                if (--waiting[number] == 0)
                {
                    ready.Enqueue(number, number);
                }
            }
        }
    }

    private static int Count(ReadOnlySpan<int> links, int number, Func<int, int, bool> holds)
    {
        var count = 0;
        foreach (var earlier in links)
        {
            count += holds(number, earlier) ? 1 : 0;
        }
        return count;
    }

    private static int[] CircleOf(int count, IReadOnlyList<int[]> circles)
    {
        var circleOf = new int[count];
        Array.Fill(circleOf, -1);
        for (var circle = 0; circle < circles.Count; circle++)
        {
            foreach (var number in circles[circle])
            {
                circleOf[number] = circle;
            }
        }
        return circleOf;
    }

    private static IEnumerable<OutOfOrder> Misplaced(ValueList<PlacedCard> cards, Links links) =>
        from number in Enumerable.Range(0, cards.Count)
        from earlier in links.Of(number).ToArray()
        let answer = cards[number].BeginsBefore(cards[earlier])
        where number != earlier && answer != Answer.No
        select new OutOfOrder(cards[number], cards[earlier], answer);
}

/// <summary>A card that begins before one it must not stand before.</summary>
/// <param name="Card">The card.</param>
/// <param name="Earlier">The card that should have begun first; on the same day is early enough.</param>
/// <param name="IsCertain">Yes, or unknown where their days are not stated exactly enough.</param>
public sealed record OutOfOrder(PlacedCard Card, PlacedCard Earlier, Answer IsCertain);
