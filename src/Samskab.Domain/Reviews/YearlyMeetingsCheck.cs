using NodaTime;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a forum for exchange of experience meets often enough in a year (p. 30).</summary>
/// <remarks>
/// Asked of the fora that <see cref="AgendaCheck"/> asks. The pace of its rhythm tells it; where that has none, as many dates or
/// meetings in the year before or after the day do, and too few of those leave it unknown.
/// </remarks>
internal static class YearlyMeetingsCheck
{
    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        if (!AgendaCheck.IsMeant(forum) || !HeldSeat.IsThere(forum, scope.On))
        {
            return null;
        }
        var least = scope.Thresholds.NetworkMeetingsPerYear;
        var pace = forum.Rhythm?.PerYear;
        var isEnough = (pace ?? Counted(forum, scope)) >= least;
        return InformationAndDialogue
            .MeetTwiceAYear.Found(
                isEnough ? Answer.Yes
                    : pace is null ? Answer.Unknown
                    : Answer.No,
                $"forums/{forum.Id}",
                new FindingValue.Count("least", least)
            )
            .Lacking(ReviewFacts.Rhythm);
    }

    private static int Counted(Forum forum, ReviewScope scope)
    {
        var days = scope.MeetingsOf(forum.Id).Select(meeting => meeting.On).ToList();
        return Math.Max(In(scope.YearBefore), In(scope.YearAfter));

        int In(DateInterval year) =>
            days.Where(year.Contains).Concat(forum.Rhythm?.OccurrencesIn(year) ?? []).Distinct().Count();
    }
}
