using NodaTime;

namespace Samskab.Calendars;

/// <summary>On which line of a week the schedules of a group lie: by the clock on the wall where they share a zone, else by that of UTC.</summary>
internal sealed class GroupLines
{
    private readonly IReadOnlyList<Schedule> schedules;
    private readonly IReadOnlyList<int>? groups;
    private readonly Dictionary<int, bool> sharesZone = [];
    private readonly int lowest;

    public GroupLines(IReadOnlyList<Schedule> schedules, IReadOnlyList<int>? groups)
    {
        (this.schedules, this.groups) = (schedules, groups);
        lowest = groups?.DefaultIfEmpty().Min() ?? 0;
        var zones = new Dictionary<int, string>();
        for (var i = 0; i < schedules.Count; i++)
        {
            var (group, zone) = (GroupOf(i), schedules[i].Zone);
            sharesZone[group] = zones.TryAdd(group, zone) || sharesZone[group] && zones[group] == zone;
        }
    }

    /// <summary>The sessions of the schedules that are compared, each group on its line.</summary>
    public WeekLine LineOf(ComparedSchedules compared) =>
        new(Enumerable.Range(0, schedules.Count).Select(i => TimesOf(compared, i)).ToList(), PartitionOf);

    private WeekTimes? TimesOf(ComparedSchedules compared, int i)
    {
        var times = compared.IsKnown(i) ? compared.TimesOf(i) : null;
        return sharesZone[GroupOf(i)] ? times : times?.InUtc(DateTimeZoneProviders.Tzdb[schedules[i].Zone]);
    }

    private int GroupOf(int i) => groups?[i] ?? 0;

    // So that small numbers of groups stay small, and none is below zero.
    private uint PartitionOf(int i) => unchecked((uint)GroupOf(i) - (uint)lowest);
}
