using NodaTime;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>A seat that is or may be held on a day, and the side it speaks for where that is known.</summary>
internal readonly record struct HeldSeat(Seat Seat, Answer IsHeld, Side? Side)
{
    /// <summary>The seats of a forum on a day, without deputies and vacant ones; null where they are not stated.</summary>
    public static List<HeldSeat>? Of(Forum forum, Collaboration collaboration, LocalDate on) =>
        forum.Seats is { } seats
            ?
            [
                .. seats
                    .Where(seat => !seat.IsVacant && seat.DeputyFor is null)
                    .Select(seat => new HeldSeat(seat, IsHeldOn(seat, on), SideOf(seat, collaboration)))
                    .Where(held => held.IsHeld != Answer.No),
            ]
            : null;

    /// <summary>Whether a forum is there on a day; one that may be is looked at.</summary>
    public static bool IsThere(Forum forum, LocalDate on) => forum.ExistsOn(on) != Answer.No;

    private static Answer IsHeldOn(Seat seat, LocalDate on) => seat.During?.Contains(on) ?? Answer.Yes;

    private static Side? SideOf(Seat seat, Collaboration collaboration) =>
        seat.Side ?? (seat.Actor is { } actor ? collaboration.Actors.Find(actor)?.Side : null);
}
