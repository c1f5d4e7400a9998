using Samskab.Actors;
using Samskab.Facts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>How many seats speak for which side, and for how many that is not known.</summary>
internal readonly record struct SideCount(int Municipality, int CivilSociety, int Open)
{
    public static SideCount Of(IReadOnlyCollection<HeldSeat> seats)
    {
        var municipality = seats.Count(seat => seat.IsOf(Side.Municipality));
        var civilSociety = seats.Count(seat => seat.IsOf(Side.CivilSociety));
        return new(municipality, civilSociety, seats.Count - municipality - civilSociety);
    }

    /// <summary>What a finding rests on.</summary>
    public ValueList<FindingValue> Values =>
        [
            new FindingValue.Count("municipality", Municipality),
            new FindingValue.Count("civilSociety", CivilSociety),
            new FindingValue.Count("open", Open),
        ];

    /// <summary>What would tell the sides of seats of which that is not known.</summary>
    public static IEnumerable<Fact> Missing(IEnumerable<HeldSeat> seats) =>
        seats.SelectMany<HeldSeat, Fact>(seat =>
            [
                .. seat.IsHeld == Answer.Unknown ? [ReviewFacts.Seats] : Array.Empty<Fact>(),
                .. seat.Side is null ? [ReviewFacts.SeatSides] : Array.Empty<Fact>(),
            ]
        );
}
