using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether management is represented in a coordination forum (p. 17), politicians among it.</summary>
/// <remarks>Of a municipal chair or coordinator the role does not tell whether it is a manager: it leaves it open.</remarks>
internal static class ManagementCheck
{
    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        if (forum.Kind != ForumKind.CoordinationForum || !HeldSeat.IsThere(forum, scope.On))
        {
            return null;
        }
        var seats = scope.SeatsOf(forum);
        var answer = seats?.Select(seat => IsManagement(seat).And(seat.IsHeld)).DefaultIfEmpty(Answer.No).Max();
        return CollaborationTypes
            .ManagementRepresented.Found(answer ?? Answer.Unknown, $"forums/{forum.Id}")
            .Lacking(Missing(seats));
    }

    private static Answer IsManagement(HeldSeat seat) =>
        seat.Seat.Role == SeatRole.Management ? Answer.Yes
        : seat.Actor?.Kind is ActorKind.Management or ActorKind.PoliticalCommittee ? Answer.Yes
        : seat.Seat.Role == SeatRole.Member || seat.Side == Side.CivilSociety ? Answer.No
        : Answer.Unknown;

    private static IEnumerable<Fact> Missing(List<HeldSeat>? seats)
    {
        if (seats is null || seats.Any(seat => seat.IsHeld == Answer.Unknown && IsManagement(seat) != Answer.No))
        {
            yield return ReviewFacts.Seats;
        }
        if (seats?.Any(seat => IsManagement(seat) == Answer.Unknown) == true)
        {
            yield return ReviewFacts.SeatManagement;
        }
    }
}
