using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a role of a forum is held on a day, by as many as it should be.</summary>
internal sealed class RoleCheck(Rule rule, ForumKind kind, SeatRole role, int most, string name)
{
    public Finding? Find(Forum forum, ReviewScope scope)
    {
        if (forum.Kind != kind || !HeldSeat.IsThere(forum, scope.On))
        {
            return null;
        }
        var seats = scope.SeatsOf(forum);
        var holders = seats?.Where(held => held.Seat.Role == role).ToList();
        var sure = holders?.Count(held => held.IsHeld == Answer.Yes) ?? 0;
        var answer = holders is null ? Answer.Unknown : IsMet(sure, holders.Count);
        return rule.Found(answer, $"forums/{forum.Id}", new FindingValue.Count(name, sure)).Lacking(ReviewFacts.Seats);
    }

    private Answer IsMet(int least, int greatest) =>
        greatest < 1 || least > most ? Answer.No
        : least >= 1 && greatest <= most ? Answer.Yes
        : Answer.Unknown;
}
