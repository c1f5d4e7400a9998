using Samskab.Actors;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether both sides are represented about equally in a forum on a day.</summary>
/// <remarks>
/// Skewed only where one side has both too great a share and too many seats more. Not asked of fora that are meant to be
/// uneven: network groups (p. 17), steering groups of management, municipal circles and committees.
/// </remarks>
internal sealed class BalanceCheck(Rule rule, params ForumKind[] kinds)
{
    public IEnumerable<Finding> Find(Forum forum, ReviewScope scope)
    {
        if (!kinds.Contains(forum.Kind) || !HeldSeat.IsThere(forum, scope.On))
        {
            yield break;
        }
        var seats = HeldSeat.Of(forum, scope.Collaboration, scope.On);
        if (seats is null)
        {
            yield return rule.Found(Answer.Unknown, $"forums/{forum.Id}").Lacking(ReviewFacts.Seats);
        }
        else if (seats.Count > 0)
        {
            yield return Judged(forum, IsEven(seats, scope), seats).Lacking(Missing(seats));
        }
    }

    private Finding Judged(Forum forum, Answer answer, List<HeldSeat> seats) =>
        rule.Found(
            answer,
            $"forums/{forum.Id}",
            new FindingValue.Count("municipality", seats.Count(seat => IsSure(seat, Side.Municipality))),
            new FindingValue.Count("civilSociety", seats.Count(seat => IsSure(seat, Side.CivilSociety))),
            new FindingValue.Count(
                "open",
                seats.Count(seat => !IsSure(seat, Side.Municipality) && !IsSure(seat, Side.CivilSociety))
            )
        );

    private static bool IsSure(HeldSeat seat, Side side) => seat.IsHeld == Answer.Yes && seat.Side == side;

    private static IEnumerable<Fact> Missing(List<HeldSeat> seats) =>
        seats
            .Where(seat => seat.IsHeld == Answer.Unknown)
            .Select(_ => ReviewFacts.Seats)
            .Concat(seats.Where(seat => seat.Side is null).Select(_ => ReviewFacts.SeatSides));

    // Every split that is possible: even where all of them are, skewed where all of them are.
    private static Answer IsEven(List<HeldSeat> seats, ReviewScope scope)
    {
        var answers = Splits(seats, scope.Cancellation)
            .Select(split => IsEven(split.Municipality, split.CivilSociety, scope.Thresholds))
            .Distinct();
        return answers.ToList() switch
        {
            [true] => Answer.Yes,
            [false] => Answer.No,
            _ => Answer.Unknown,
        };
    }

    private static bool IsEven(int municipality, int civilSociety, Thresholds thresholds) =>
        Math.Abs(municipality - civilSociety) <= thresholds.MaxSideDifference
        || Math.Max(municipality, civilSociety) <= thresholds.MaxSideShare * (municipality + civilSociety);

    private static HashSet<(int Municipality, int CivilSociety)> Splits(
        List<HeldSeat> seats,
        CancellationToken cancellation
    )
    {
        HashSet<(int, int)> splits = [(0, 0)];
        foreach (var seat in seats)
        {
            cancellation.ThrowIfCancellationRequested();
            splits = [.. splits.SelectMany(split => With(split, seat))];
        }
        return splits;
    }

    private static IEnumerable<(int, int)> With((int Municipality, int CivilSociety) split, HeldSeat seat)
    {
        if (seat.IsHeld == Answer.Unknown)
        {
            yield return split;
        }
        if (seat.Side != Side.CivilSociety)
        {
            yield return (split.Municipality + 1, split.CivilSociety);
        }
        if (seat.Side != Side.Municipality)
        {
            yield return (split.Municipality, split.CivilSociety + 1);
        }
    }
}
