using NodaTime;
using Samskab.Intervals;
using Samskab.TestKit;

namespace Samskab.Benchmarks.Joins;

/// <summary>The join as it is written without this library: from the fastest to the plainest.</summary>
internal static class ByHand
{
    /// <summary>The yardstick: columns copied into keys, sorted with their ids, scanned forward, each pair written once.</summary>
    public static int SortAndScan(Workload workload, ulong[] keys, int[] ids, Span<Pair> pairs)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (ulong)workload.Partitions[i] << 32 | (uint)workload.Starts[i];
            ids[i] = i;
        }
        Array.Sort(keys, ids);
        var count = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var end = (keys[i] >> 32 << 32) + (uint)workload.Ends[ids[i]];
            for (var j = i + 1; j < keys.Length && keys[j] < end; j++)
            {
                pairs[count++] = new((ulong)ids[i] << 32 | (uint)ids[j]);
            }
        }
        return count;
    }

    /// <summary>An activity as an application has it.</summary>
    public sealed record Activity(int Id, uint Group, Interval Time);

    public static Activity[] Activities(Workload workload)
    {
        var origin = Instant.FromUtc(2026, 1, 1, 0, 0);
        return
        [
            .. Enumerable
                .Range(0, workload.Count)
                .Select(i => new Activity(
                    i,
                    workload.Partitions[i],
                    new(
                        origin + Duration.FromMinutes(workload.Starts[i]),
                        origin + Duration.FromMinutes(workload.Ends[i])
                    )
                )),
        ];
    }

    /// <summary>LINQ: each group ordered by start, and scanned forward.</summary>
    public static List<(int, int)> GroupOrderScan(Activity[] activities)
    {
        List<(int, int)> pairs = [];
        foreach (var group in activities.GroupBy(activity => activity.Group))
        {
            var ordered = group.OrderBy(activity => activity.Time.Start).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                for (var j = i + 1; j < ordered.Count && ordered[j].Time.Start < ordered[i].Time.End; j++)
                {
                    pairs.Add((ordered[i].Id, ordered[j].Id));
                }
            }
        }
        return pairs;
    }

    /// <summary>LINQ: each of a group with each.</summary>
    public static List<(int, int)> GroupNestedLoop(Activity[] activities) =>
        [.. activities.GroupBy(activity => activity.Group).SelectMany(group => NestedLoop([.. group]))];

    /// <summary>Each with each.</summary>
    public static List<(int, int)> NestedLoop(Activity[] activities)
    {
        List<(int, int)> pairs = [];
        for (var i = 0; i < activities.Length; i++)
        {
            for (var j = i + 1; j < activities.Length; j++)
            {
                if (Meet(activities[i], activities[j]))
                {
                    pairs.Add((activities[i].Id, activities[j].Id));
                }
            }
        }
        return pairs;
    }

    private static bool Meet(Activity one, Activity other) =>
        one.Group == other.Group && one.Time.Start < other.Time.End && other.Time.Start < one.Time.End;
}
