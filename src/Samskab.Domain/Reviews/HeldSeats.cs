using NodaTime;
using Samskab.Actors;
using Samskab.Facts;

namespace Samskab.Reviews;

/// <summary>The seats of a forum that are or may be held on a day, without deputies and vacant ones, and what follows from them.</summary>
internal sealed class HeldSeats(HeldSeat[] seats, LocalDate day)
{
    /// <summary>The seats, in the order of the forum; listed when they are asked for, since meetings ask what follows from them alone.</summary>
    public List<HeldSeat> Seats => field ??= [.. Held()];

    /// <summary>Whether civil society is represented.</summary>
    public Answer HaveCivilSociety { get; } = Represented(seats, day);

    public SeatedVolunteers Volunteers => field ??= new(Held());

    private static Answer Represented(HeldSeat[] seats, LocalDate day)
    {
        var answer = Answer.No;
        foreach (var seat in seats)
        {
            if (seat.Side != Side.Municipality)
            {
                var isHeld = seat.On(day);
                answer = answer.Or(seat.Side is null ? isHeld.And(Answer.Unknown) : isHeld);
            }
        }
        return answer;
    }

    private IEnumerable<HeldSeat> Held()
    {
        foreach (var seat in seats)
        {
            if (seat.On(day) is var isHeld && isHeld != Answer.No)
            {
                yield return seat with
                {
                    IsHeld = isHeld,
                };
            }
        }
    }
}
