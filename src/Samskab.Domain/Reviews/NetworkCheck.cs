using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a network group is the broad volunteering with few selected municipal employees (p. 17).</summary>
internal static class NetworkCheck
{
    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        if (forum.Kind != ForumKind.NetworkGroup || !HeldSeat.IsThere(forum, scope.On))
        {
            return null;
        }
        var rule = CollaborationTypes.BroadNetwork;
        var subject = $"forums/{forum.Id}";
        var seats = scope.SeatsOf(forum);
        return seats switch
        {
            null => rule.Found(Answer.Unknown, subject).Lacking(ReviewFacts.Seats),
            [] => null,
            _ => rule.Found(IsBroad(seats, scope.Thresholds), subject, SideCount.Of(seats).Values)
                .Lacking(SideCount.Missing(seats)),
        };
    }

    // One more of civil society never makes it narrower, nor one less of the municipality: the two ends tell all between.
    private static Answer IsBroad(List<HeldSeat> seats, Thresholds thresholds)
    {
        var counted = SideCount.Of(seats);
        var mayBeCivil = seats.Count(seat => seat.MayBeOf(Side.CivilSociety));
        var mayBeMunicipal = seats.Count(seat => seat.MayBeOf(Side.Municipality));
        return !IsBroad(counted.Municipality, mayBeCivil, thresholds) ? Answer.No
            : IsBroad(mayBeMunicipal, counted.CivilSociety, thresholds) ? Answer.Yes
            : Answer.Unknown;
    }

    private static bool IsBroad(int municipality, int civilSociety, Thresholds thresholds) =>
        municipality <= thresholds.MaxMunicipalInNetwork
        && civilSociety >= thresholds.MinCivilShareNetwork * (municipality + civilSociety);
}
