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
    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        var (earlier, later) = MeetingsOf(forum, scope);
        if (later.Count == 0 || earlier.Count == 0)
        {
            return null;
        }
        // Texts, which a set compares faster than ids; room for those who sit there and as many again.
        var left = new HashSet<string>(2 * (forum.Seats?.Count ?? 0), StringComparer.Ordinal);
        ForEachPresent(earlier, one => left.Add(one));
        var before = left.Count;
        if (before == 0 && IsStated(earlier))
        {
            return null;
        }
        ForEachPresent(later, one => left.Remove(one));
        // Who is not stated may have come: that can only lower the number of those who left.
        var answer = !IsStated(earlier)
            ? Answer.Unknown
            : Judging.Within(
                IsStated(later) ? left.Count : 0,
                IsStated(later) ? 0 : left.Count,
                before,
                scope.Thresholds.MaxTurnover
            );
        return OverviewAndCoordination
            .StableAttendance.Found(answer, $"forums/{forum.Id}", Values(left.Count, before))
            .Lacking(ReviewFacts.Attendance);
    }

    private static (List<Meeting> Earlier, List<Meeting> Later) MeetingsOf(Forum forum, ReviewScope scope)
    {
        var months = scope.Thresholds.TurnoverMonths;
        var (begin, middle) = (scope.On.PlusMonths(-2 * months), scope.On.PlusMonths(-months));
        var (earlier, later) = (new List<Meeting>(), new List<Meeting>());
        foreach (var (on, meeting) in scope.MeetingsOf(forum.Id))
        {
            if (on > begin && on <= scope.On)
            {
                (on <= middle ? earlier : later).Add(meeting);
            }
        }
        return (earlier, later);
    }

    private static ValueList<FindingValue> Values(int left, int before) =>
        before > 0 ? [new FindingValue.Share("left", left, before)] : [];

    private static bool IsStated(List<Meeting> meetings) =>
        meetings.TrueForAll(meeting => meeting.Attendance is not null);

    private static void ForEachPresent(List<Meeting> meetings, Action<string> act)
    {
        foreach (var meeting in meetings)
        {
            foreach (var attendance in meeting.Attendance ?? [])
            {
                if (attendance.WasThere)
                {
                    act(attendance.Participant.Value);
                }
            }
        }
    }
}
