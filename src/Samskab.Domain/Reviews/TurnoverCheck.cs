using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether too many of those who came to a forum's meetings come no more (p. 21).</summary>
/// <remarks>Compares the period up to the day with the one before it, by opaque tokens alone; nothing where either had no meeting.</remarks>
internal static class TurnoverCheck
{
    public static IEnumerable<Finding> Find(Forum forum, ReviewScope scope)
    {
        var middle = scope.On.PlusMonths(-scope.Thresholds.TurnoverMonths);
        var begin = scope.On.PlusMonths(-2 * scope.Thresholds.TurnoverMonths);
        var meetings = scope.MeetingsOf(forum.Id);
        var earlier = meetings.Where(meeting => meeting.On > begin && meeting.On <= middle).ToList();
        var later = meetings.Where(meeting => meeting.On > middle && meeting.On <= scope.On).ToList();
        var before = Present(earlier);
        if (later.Count == 0 || earlier.Count == 0 || (before.Count == 0 && IsStated(earlier)))
        {
            yield break;
        }
        var stayed = Present(later);
        var left = before.Count(one => !stayed.Contains(one));
        // Who is not stated may have come: that can only lower the number of those who left.
        var answer = !IsStated(earlier)
            ? Answer.Unknown
            : Judging.Within(
                IsStated(later) ? left : 0,
                IsStated(later) ? 0 : left,
                before.Count,
                scope.Thresholds.MaxTurnover
            );
        yield return OverviewAndCoordination
            .StableAttendance.Found(answer, $"forums/{forum.Id}", Values(left, before.Count))
            .Lacking(ReviewFacts.Attendance);
    }

    private static ValueList<FindingValue> Values(int left, int before) =>
        before > 0 ? [new FindingValue.Share("left", left, before)] : [];

    private static bool IsStated(List<Meeting> meetings) => meetings.All(meeting => meeting.Attendance is not null);

    // Texts, which a set compares faster than ids.
    private static HashSet<string> Present(List<Meeting> meetings)
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            foreach (var attendance in meeting.Attendance ?? [])
            {
                if (attendance.WasThere)
                {
                    present.Add(attendance.Participant.Value);
                }
            }
        }
        return present;
    }
}
