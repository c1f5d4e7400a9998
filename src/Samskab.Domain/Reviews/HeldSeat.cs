using NodaTime;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>A seat that is or may be held on a day, and by whom where that is known.</summary>
internal readonly record struct HeldSeat(Seat Seat, Actor? Actor, Answer IsHeld)
{
    /// <summary>The side it speaks for; null where that is not known.</summary>
    public Side? Side => Seat.Side ?? Actor?.Side;

    /// <summary>Whether it is held on a day.</summary>
    public Answer On(LocalDate day) => Seat.During?.Contains(day) ?? Answer.Yes;

    /// <summary>The seats of a forum on a day, without deputies and vacant ones; null where they are not stated.</summary>
    public static List<HeldSeat>? Of(Forum forum, Collaboration collaboration, LocalDate on) =>
        new ReviewedForum(forum, collaboration).SeatsOn(on)?.Seats;

    /// <summary>Whether a forum is there on a day; one that may be is looked at.</summary>
    public static bool IsThere(Forum forum, LocalDate on) => forum.ExistsOn(on) != Answer.No;

    /// <summary>Whether it surely is held, and speaks for a side.</summary>
    public bool IsOf(Side side) => IsHeld == Answer.Yes && Side == side;

    /// <summary>Whether it may speak for a side.</summary>
    public bool MayBeOf(Side side) => Side is null || Side == side;
}
