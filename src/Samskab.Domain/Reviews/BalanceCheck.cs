using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether both sides are represented about equally in a forum on a day.</summary>
/// <remarks>
/// Skewed only where one side has no seat, or both too great a share and too many seats more. Not asked of fora that are meant to be
/// uneven: network groups (p. 17), steering groups of management, municipal circles and committees.
/// </remarks>
internal sealed class BalanceCheck(Rule rule, params ForumKind[] kinds)
{
    public Finding? Find(Forum forum, ReviewScope scope)
    {
        if (!kinds.Contains(forum.Kind) || !HeldSeat.IsThere(forum, scope.On))
        {
            return null;
        }
        var seats = scope.SeatsOf(forum);
        var subject = $"forums/{forum.Id}";
        return seats switch
        {
            null => rule.Found(Answer.Unknown, subject).Lacking(ReviewFacts.Seats),
            [] => null,
            _ => rule.Found(IsEven(seats, scope), subject, SideCount.Of(seats).Values)
                .Lacking(SideCount.Missing(seats))
                .Advising(Answer.No, Composition(forum.Kind, seats)),
        };
    }

    // Where one side surely has nobody, what the source says of who is to sit there comes with it.
    private static IEnumerable<Rule> Composition(ForumKind kind, List<HeldSeat> seats) =>
        (kind, Enum.GetValues<Side>().All(side => seats.Any(seat => seat.MayBeOf(side)))) switch
        {
            (ForumKind.CoordinationForum, false) => [CollaborationTypes.SelectedActorsAndCoordinator],
            (ForumKind.WorkingGroup, false) => [CollaborationTypes.VolunteersAndMunicipalActors],
            _ => [],
        };

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

    // A side without any seat is never even, however few seats there are.
    private static bool IsEven(int municipality, int civilSociety, Thresholds thresholds) =>
        municipality > 0 == civilSociety > 0 && IsWithin(municipality, civilSociety, thresholds);

    private static bool IsWithin(int municipality, int civilSociety, Thresholds thresholds) =>
        Math.Abs(municipality - civilSociety) <= thresholds.MaxSideDifference
        || Math.Max(municipality, civilSociety) <= thresholds.MaxSideShare * (municipality + civilSociety);

    private static HashSet<(int Municipality, int CivilSociety)> Splits(
        List<HeldSeat> seats,
        CancellationToken cancellation
    )
    {
        HashSet<(int, int)> splits =
        [
            (seats.Count(one => one.IsOf(Side.Municipality)), seats.Count(one => one.IsOf(Side.CivilSociety))),
        ];
        foreach (var seat in seats.Where(one => one.IsHeld == Answer.Unknown || one.Side is null))
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
