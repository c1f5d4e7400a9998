using NodaTime;
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
        var (middle, months) = (scope.On.PlusMonths(-scope.Thresholds.TurnoverMonths), scope.Thresholds.TurnoverMonths);
        var earlier = MeetingsIn(new(scope.On.PlusMonths(-2 * months).PlusDays(1), middle), forum, scope);
        var later = MeetingsIn(new(middle.PlusDays(1), scope.On), forum, scope);
        // Texts, which a set compares faster than ids.
        var left = new HashSet<string>(StringComparer.Ordinal);
        ForEachPresent(earlier, one => left.Add(one));
        var before = left.Count;
        if (later.Count == 0 || earlier.Count == 0 || (before == 0 && IsStated(earlier)))
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

    private static List<Meeting> MeetingsIn(DateInterval period, Forum forum, ReviewScope scope) =>
        [.. scope.MeetingsOf(forum.Id).Where(held => period.Contains(held.On)).Select(held => held.Meeting)];

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
