using NodaTime;
using Samskab.Actors;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Specifications;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>The fora in which an actor has a seat on a day, by id.</summary>
/// <remarks>A seat whose days are not known exactly counts unless it is known not to be held on the day.</remarks>
public sealed class ForumsOfActor : Specification<Forum>
{
    /// <summary>Asks for the fora of an actor.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ForumsOfActor(ActorId actor, LocalDate on)
    {
        Identifier.Given(actor);
        Query
            .Where(forum => forum.Seats is { } seats && seats.Any(seat => seat.Actor == actor && IsHeld(seat, on)))
            .OrderBy(forum => forum.Id.Value);
    }

    private static bool IsHeld(Seat seat, LocalDate on) => seat.During is null || seat.During.Contains(on) != Answer.No;
}
