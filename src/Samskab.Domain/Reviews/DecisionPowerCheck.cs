using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a coordination forum can decide: by a mandate of its own, or of somebody who sits in it (p. 23).</summary>
/// <remarks>Where no mandate is on record, or its terms of reference may give it one that is not, it is unknown.</remarks>
internal static class DecisionPowerCheck
{
    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        if (forum.Kind != ForumKind.CoordinationForum || !HeldSeat.IsThere(forum, scope.On))
        {
            return null;
        }
        var seats = scope.SeatsOf(forum);
        var recorded = (seats ?? [])
            .Select(seat => scope.Deciding.MayDecide(forum, seat).And(seat.IsHeld))
            .Append(scope.Deciding.MayDecide(forum))
            .Max();
        var missing = Missing(forum, seats, scope.Deciding).ToList();
        return CollaborationStructure
            .ManagementInForum.Found(missing.Count == 0 ? recorded : recorded.Or(Answer.Unknown), $"forums/{forum.Id}")
            .Lacking(missing);
    }

    private static IEnumerable<Fact> Missing(Forum forum, List<HeldSeat>? seats, DecidingHolders deciding)
    {
        var may = (seats ?? []).Select(seat => (Seat: seat, Answer: deciding.MayDecide(forum, seat))).ToList();
        if (seats is null || may.Any(one => one.Seat.IsHeld == Answer.Unknown && one.Answer != Answer.No))
        {
            yield return ReviewFacts.Seats;
        }
        if (may.Any(one => one.Seat.Seat.Actor is null))
        {
            yield return ReviewFacts.SeatActors;
        }
        if (IsOpen(forum, deciding) || may.Any(one => one.Answer == Answer.Unknown))
        {
            yield return ReviewFacts.DecisionMandates;
        }
    }

    private static bool IsOpen(Forum forum, DecidingHolders deciding) =>
        !deciding.AreStated || deciding.IsOpen(forum) || deciding.MayDecide(forum) == Answer.Unknown;
}
