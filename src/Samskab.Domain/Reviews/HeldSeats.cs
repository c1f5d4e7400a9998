using Samskab.Actors;
using Samskab.Facts;

namespace Samskab.Reviews;

/// <summary>The seats of a forum that are or may be held on a day, without deputies and vacant ones, and what follows from them.</summary>
internal sealed class HeldSeats
{
    internal HeldSeats(List<HeldSeat> seats)
    {
        Seats = seats;
        HaveCivilSociety = Represented(seats);
    }

    public List<HeldSeat> Seats { get; }

    /// <summary>Whether civil society is represented.</summary>
    public Answer HaveCivilSociety { get; }

    public SeatedVolunteers Volunteers => field ??= new(Seats);

    private static Answer Represented(List<HeldSeat> seats) =>
        seats.Exists(seat => seat is { Side: Side.CivilSociety, IsHeld: Answer.Yes }) ? Answer.Yes
        : seats.Exists(seat => seat.Side != Side.Municipality) ? Answer.Unknown
        : Answer.No;
}
