using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether management backs its employees where a forum that both sides share meets outside working hours (p. 25).</summary>
/// <remarks>Asked where a meeting of the last year or the next session of its rhythm surely lies outside them.</remarks>
internal static class BackingCheck
{
    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        if (!scope.SharedSeats.Has(forum.Id) || !MayTakePart(forum, scope) || !MeetsOutsideHours(forum, scope))
        {
            return null;
        }
        var answer = forum.IsBackedOutsideHours switch
        {
            true => Answer.Yes,
            false => Answer.No,
            null => Answer.Unknown,
        };
        return JointEfforts
            .BackingOutsideHours.Found(answer, $"forums/{forum.Id}")
            .Lacking(ReviewFacts.BackedOutsideHours)
            .Advising(Answer.No, ManagementBacking.FlexibleHours);
    }

    private static bool MayTakePart(Forum forum, ReviewScope scope) =>
        scope.SeatsOf(forum)?.Any(seat => seat.MayBeOf(Side.Municipality)) != false;

    private static bool MeetsOutsideHours(Forum forum, ReviewScope scope)
    {
        var year = scope.YearBefore;
        var next = forum.Rhythm?.SessionsIn(scope.YearAfter).FirstOrDefault();
        return scope
                .MeetingsOf(forum.Id)
                .Where(held => year.Contains(held.On))
                .Any(held => WorkingHours.Meet(held.On, held.Meeting.Begins, held.Meeting.Minutes, scope) == Answer.No)
            || (next is not null && WorkingHours.Meet(next.Date, next.Time, next.LengthInMinutes, scope) == Answer.No);
    }
}
