using System.Diagnostics;
using System.Globalization;
using Samskab.Benchmarks.Joins;
using Samskab.Calendars;
using Samskab.Intervals;
using Samskab.TestKit;

namespace Samskab.Benchmarks.Recurring;

/// <summary>All overlaps of a million recurring offers with the exact number of sessions that meet, against sorting and scanning a million intervals by hand.</summary>
/// <remarks>
/// Both take turns, round by round, after a round that does not count. Each run is checked: the yardstick by count and checksum,
/// the library by finding the same each time, over one year and over two. A small set is first compared with what is found day by day.
/// </remarks>
internal sealed class RecurringBenchmark
{
    private const int Million = 1_000_000;
    private const uint Groups = 5_000;

    private readonly Workload workload = Workload.B;
    private readonly ulong[] keys = new ulong[Million];
    private readonly int[] ids = new int[Million];
    private readonly Pair[] pairs = new Pair[5_000_000];

    public static int Print(bool isShort)
    {
        new RecurringBenchmark().Run(isShort ? 3 : 7);
        return 0;
    }

    private void Run(int rounds)
    {
        SmallSetsAreRight();
        var offers = RecurringOffers.Drawn(Million, Groups);
        var overlaps = Overlaps(offers);
        var longer = ScheduleOverlaps.In(offers.Schedules, RecurringOffers.TwoYears, offers.Groups);
        var expected = Visited(overlaps);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{expected.Pairs:N0} pairs meet, in {expected.Meeting:N0} pairs of sessions; checksum {expected.Checksum}"
            )
        );

        var (byHand, visit, asNumbers, reading) = (
            new double[rounds],
            new double[rounds],
            new double[rounds],
            new double[rounds]
        );
        for (var round = -1; round < rounds; round++)
        {
            var times = (
                SortAndScan(),
                Visit(overlaps, expected),
                Visit(longer, expected),
                Timed(() => Overlaps(offers))
            );
            if (round >= 0)
            {
                (byHand[round], visit[round], asNumbers[round], reading[round]) = times;
            }
        }
        Console.WriteLine(Row.Head);
        Console.WriteLine(new Row("R: all overlaps, with sessions", byHand, visit, 3));
        Console.WriteLine(new Row("R: the same, over two years", byHand, asNumbers, null));
        Console.WriteLine(new Row("R: reading the schedules", byHand, reading, null));
    }

    private static void SmallSetsAreRight()
    {
        var offers = RecurringOffers.Drawn(1_000, 10);
        MustBe(DayByDay.Sum(offers), Visited(Overlaps(offers)));
    }

    private static ScheduleOverlaps Overlaps(RecurringOffers offers) =>
        ScheduleOverlaps.In(offers.Schedules, RecurringOffers.Days, offers.Groups);

    private double SortAndScan()
    {
        var count = 0;
        var time = Timed(() => count = ByHand.SortAndScan(workload, keys, ids, pairs));
        Found.In(pairs.AsMemory(0, count)).MustBe(workload, "the yardstick");
        return time;
    }

    private static double Visit(ScheduleOverlaps overlaps, MeetingSum expected)
    {
        var found = default(MeetingSum);
        var time = Timed(() => found = Visited(overlaps));
        MustBe(expected, found);
        return time;
    }

    private static MeetingSum Visited(ScheduleOverlaps overlaps)
    {
        var sum = new MeetingSum();
        overlaps.Visit(ref sum);
        return sum;
    }

    private static double Timed(Action work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void MustBe(MeetingSum expected, MeetingSum found)
    {
        if (found != expected)
        {
            throw new InvalidOperationException($"Found {found}; there are {expected}.");
        }
    }
}
