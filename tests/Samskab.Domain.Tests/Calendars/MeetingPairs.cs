using NodaTime;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Calendars;

/// <summary>Gathers the pairs that meet, until it has as many as it wants.</summary>
internal struct MeetingPairs(int most) : IScheduleOverlapVisitor
{
    private readonly List<(int One, int Other, int Meeting)> pairs = [];

    public readonly bool Visit(int one, int other, int meeting)
    {
        pairs.Add((one, other, meeting));
        return pairs.Count < most;
    }

    /// <summary>The pairs as the library finds them.</summary>
    public static List<(int One, int Other, int Meeting)> Of(
        IReadOnlyList<Schedule> schedules,
        DateInterval days,
        IReadOnlyList<int>? groups = null,
        int most = int.MaxValue
    )
    {
        var visitor = new MeetingPairs(most);
        ScheduleOverlaps.In(schedules, days, groups).Visit(ref visitor);
        return visitor.pairs;
    }

    /// <summary>The pairs by asking each schedule of each other one.</summary>
    public static IEnumerable<(int One, int Other, int Meeting)> OneByOne(
        IReadOnlyList<Schedule> schedules,
        DateInterval days,
        IReadOnlyList<int>? groups = null
    ) =>
        from one in Enumerable.Range(0, schedules.Count)
        from other in Enumerable.Range(one + 1, schedules.Count - one - 1)
        where groups is null || groups[one] == groups[other]
        let meeting = schedules[one].CountOverlapsIn(schedules[other], days)
        where meeting > 0
        select (one, other, meeting.Value);
}
