using Samskab.Actors;
using Samskab.Facts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Which volunteers in the seats of a forum are free after working hours alone.</summary>
internal sealed class SeatedVolunteers
{
    internal SeatedVolunteers(List<HeldSeat> seats)
    {
        var actors = seats
            .Where(held => held is { Side: Side.CivilSociety, IsHeld: Answer.Yes })
            .Select(held => held.Actor)
            .OfType<Actor>()
            .Distinct()
            .OrderBy(actor => actor.Id)
            .ToList();
        var busy = actors.Where(actor => actor.Availability == Availability.AfterHours).ToList();
        AreNone = actors.Count == 0 && seats.TrueForAll(seat => seat.Side == Side.Municipality);
        AreBusy =
            busy.Count > 0 ? Answer.Yes
            : actors.Exists(actor => actor.Availability is null) || seats.Exists(IsOpen) ? Answer.Unknown
            : Answer.No;
        Busy = [new FindingValue.Subjects("actors", [.. busy.Select(actor => $"actors/{actor.Id}")])];
    }

    /// <summary>Whether all seats are the municipality's.</summary>
    public bool AreNone { get; }

    /// <summary>Whether any of them is free after working hours alone.</summary>
    public Answer AreBusy { get; }

    /// <summary>Those who surely are, told once for all meetings.</summary>
    public ValueList<FindingValue> Busy { get; }

    private static bool IsOpen(HeldSeat held) =>
        held.Side != Side.Municipality
        && (held.IsHeld == Answer.Unknown || held.Side is null || held.Seat.Actor is null);
}
