using NodaTime;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>A seat that is or may be held on a day, by which actor, and the side it speaks for where that is known.</summary>
internal readonly record struct HeldSeat(Seat Seat, Answer IsHeld, Actor? Actor, Side? Side)
{
    /// <summary>The seats of a forum on a day, without deputies and vacant ones; null where they are not stated.</summary>
    public static List<HeldSeat>? Of(Forum forum, Collaboration collaboration, LocalDate on) =>
        forum.Seats is { } seats
            ?
            [
                .. seats
                    .Where(seat => !seat.IsVacant && seat.DeputyFor is null)
                    .Select(seat => On(on, seat, seat.Actor is { } id ? collaboration.Actors.Find(id) : null))
                    .Where(held => held.IsHeld != Answer.No),
            ]
            : null;

    /// <summary>Whether a forum is there on a day; one that may be is looked at.</summary>
    public static bool IsThere(Forum forum, LocalDate on) => forum.ExistsOn(on) != Answer.No;

    /// <summary>Whether it surely is held, and speaks for a side.</summary>
    public bool IsOf(Side side) => IsHeld == Answer.Yes && Side == side;

    /// <summary>Whether it may speak for a side.</summary>
    public bool MayBeOf(Side side) => Side is null || Side == side;

    private static HeldSeat On(LocalDate on, Seat seat, Actor? actor) =>
        new(seat, seat.During?.Contains(on) ?? Answer.Yes, actor, seat.Side ?? actor?.Side);
}
