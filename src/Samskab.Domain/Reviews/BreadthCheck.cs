using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether one side is broadly represented where both sides meet: by enough kinds of actors, departments or associations.</summary>
/// <remarks>
/// They are counted over all fora in which both sides meet; nothing where nobody sits in them. The finding tells how many there
/// are: at most where they are too few, otherwise at least.
/// </remarks>
internal sealed class BreadthCheck(
    Rule rule,
    Side side,
    Func<Actor, Collaboration, Breadth> breadthOf,
    Func<Thresholds, int> leastOf,
    Fact whatItIs
)
{
    public Finding? Find(Collaboration collaboration, ReviewScope scope)
    {
        var least = leastOf(scope.Thresholds);
        return scope.SharedSeats switch
        {
            { AreStated: true, Seats.Count: 0 } => null,
            { Seats.Count: 0 } when least > 0 => rule.Found(Answer.Unknown, CollaborationReview.Whole)
                .Lacking(ReviewFacts.Seats),
            var shared => Judged(Placed(shared, collaboration), shared.AreStated, least),
        };
    }

    private Finding Judged(List<Place> places, bool areStated, int least)
    {
        var sure = Keys(places.Where(place => place.Seat.IsOf(side))).ToHashSet();
        var isUnbounded = !areStated || places.Any(place => place.Breadth is { IsOpen: true });
        var maybe = isUnbounded ? least : Maybe(places, sure);
        var answer = Judging.AtLeast(sure.Count, maybe, least);
        return rule.Found(
                answer,
                CollaborationReview.Whole,
                new FindingValue.Count("found", answer == Answer.No ? sure.Count + maybe : sure.Count),
                new FindingValue.Count("least", least)
            )
            .Lacking(Missing(places, areStated));
    }

    // An actor that speaks for the other side says nothing of this one.
    private List<Place> Placed(SharedSeats shared, Collaboration collaboration) =>
        [
            .. shared
                .Seats.Where(seat => seat.MayBeOf(side))
                .Select(seat => new Place(
                    seat,
                    seat.Actor is { } actor && actor.Side == side ? breadthOf(actor, collaboration) : null
                )),
        ];

    // What may come on top: each seat without an actor as one more, and what is not surely seated.
    private static int Maybe(List<Place> places, HashSet<string> sure) =>
        places.Count(place => place.Breadth is null) + Keys(places).Distinct().Count(key => !sure.Contains(key));

    private static IEnumerable<string> Keys(IEnumerable<Place> places) =>
        places.Select(place => place.Breadth?.Key).OfType<string>();

    private IEnumerable<Fact> Missing(List<Place> places, bool areStated)
    {
        if (!areStated || places.Any(place => place.Seat.IsHeld == Answer.Unknown))
        {
            yield return ReviewFacts.Seats;
        }
        if (places.Any(place => place.Breadth is null))
        {
            yield return ReviewFacts.SeatActors;
        }
        if (places.Any(place => place.Breadth is { IsOpen: true }))
        {
            yield return whatItIs;
        }
    }

    /// <summary>A seat that may speak for the side, and what its actor counts as; null where it is not stated who that is.</summary>
    private readonly record struct Place(HeldSeat Seat, Breadth? Breadth);
}
