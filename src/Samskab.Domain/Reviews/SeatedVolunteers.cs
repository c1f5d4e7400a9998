using Samskab.Actors;
using Samskab.Facts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Which volunteers in the seats of a forum are free after working hours alone.</summary>
internal sealed class SeatedVolunteers
{
    internal SeatedVolunteers(IEnumerable<HeldSeat> seats)
    {
        List<ActorId> busy = [];
        var (areNone, mayBeBusy) = (true, false);
        foreach (var held in seats)
        {
            areNone &= held.Side == Side.Municipality;
            mayBeBusy |= held.Side != Side.Municipality && IsOpen(held);
            if (
                held is { Actor: { Availability: Availability.AfterHours } actor }
                && held.IsOf(Side.CivilSociety)
                && !busy.Contains(actor.Id)
            )
            {
                busy.Add(actor.Id);
            }
        }
        AreNone = areNone;
        AreBusy =
            busy.Count > 0 ? Answer.Yes
            : mayBeBusy ? Answer.Unknown
            : Answer.No;
        busy.Sort();
        Busy = [new FindingValue.Subjects("actors", [.. busy.ConvertAll(id => "actors/" + id.Value)])];
    }

    /// <summary>Whether all seats are the municipality's.</summary>
    public bool AreNone { get; }

    /// <summary>Whether any of them is free after working hours alone.</summary>
    public Answer AreBusy { get; }

    /// <summary>Those who surely are, told once for all meetings.</summary>
    public ValueList<FindingValue> Busy { get; }

    private static bool IsOpen(HeldSeat held) =>
        held.IsHeld == Answer.Unknown
        || held.Side is null
        || held.Seat.Actor is null
        || held.Actor?.Availability is null;
}
