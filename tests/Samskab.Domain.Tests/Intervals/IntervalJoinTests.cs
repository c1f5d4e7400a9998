using FsCheck.Fluent;
using Samskab.Intervals;
using static Samskab.Domain.Tests.Intervals.AnyColumns;

namespace Samskab.Domain.Tests.Intervals;

public sealed class IntervalJoinTests
{
    private static readonly ForwardScan[] Scans = [ForwardScan.Scalar, ForwardScan.Vector256, ForwardScan.Vector512];

    private static readonly (ForwardScan Scan, bool OnTwoThreads)[] Ways =
    [
        .. Scans.Select(scan => (scan, false)),
        .. Scans.Select(scan => (scan, true)),
    ];

    [Fact]
    public void Every_pair_that_overlaps_is_given_once_and_in_order()
    {
        Law.Holds(
            Any,
            columns =>
            {
                var expected = ByHand(columns);
                foreach (var (scan, onTwoThreads) in Ways)
                {
                    using var join = new IntervalJoin(columns, onTwoThreads, scan);
                    PairsOf(join).ShouldBe(expected);
                    join.Count().ShouldBe(expected.Count);
                    FromRuns(join).ShouldBe(expected);
                }
            },
            examples: 1000
        );
    }

    [Fact]
    public void Ids_stand_beside_the_words_where_they_have_no_room_in_them()
    {
        Law.Holds(
            Wide,
            columns =>
            {
                new WordLayout(Extent.Of(columns), columns.Count).HoldsIds.ShouldBeFalse();
                using var join = new IntervalJoin(columns);
                PairsOf(join).ShouldBe(ByHand(columns));
            }
        );
    }

    [Fact]
    public void Moving_all_intervals_alike_changes_no_pair()
    {
        Law.Holds(
            from columns in NearOnes
            from distance in Gen.Elements(-2_000_000_000, -1, 1, 2_000_000_000)
            select (columns, distance),
            one =>
            {
                var (columns, distance) = one;
                var moved = Rows(columns)
                    .Select(row => (row.Partition, row.Start + distance, row.End + distance))
                    .ToList();
                PairsOf(Of(moved)).ShouldBe(PairsOf(columns));
            }
        );
    }

    [Fact]
    public void The_order_of_the_intervals_changes_no_pair()
    {
        Law.Holds(
            from columns in Any
            from places in Gen.Shuffle(Enumerable.Range(0, columns.Count).ToArray())
            select (columns, places),
            one =>
            {
                var (columns, places) = one;
                var rows = Rows(columns).ToList();
                var shuffled = PairsOf(Of([.. places.Select(place => rows[place])]));
                Unordered(shuffled.Select(pair => ((uint)places[pair.First], (uint)places[pair.Second])))
                    .ShouldBe(Unordered(PairsOf(columns).Select(pair => (pair.First, pair.Second))));
            }
        );
    }

    [Fact]
    public void An_interval_cut_in_two_adds_a_pair_for_each_that_lies_across_the_cut()
    {
        Law.Holds(
            from columns in Any.Where(columns => columns.Count > 0)
            from cut in Gen.Choose(0, columns.Count - 1)
            select (columns, cut),
            one =>
            {
                var rows = Rows(one.columns).ToList();
                var (partition, start, end) = rows[one.cut];
                var middle = (int)(start + ((long)end - start) / 2);
                if (middle <= start)
                {
                    return;
                }
                rows.RemoveAt(one.cut);
                var across = rows.Count(row => row.Partition == partition && row.Start < middle && row.End > middle);

                CountOf(Of([.. rows, (partition, start, middle), (partition, middle, end)]))
                    .ShouldBe(CountOf(one.columns) + across);
            }
        );
    }

    [Theory]
    [InlineData("A", false)]
    [InlineData("B", false)]
    [InlineData("C", false)]
    [InlineData("D", false)]
    [InlineData("A", true)]
    [InlineData("C", true)]
    public void A_million_intervals_have_the_pairs_they_are_known_to_have(string name, bool onTwoThreads)
    {
        var workload = Workload.Named(name);
        using var join = new IntervalJoin(Columns(workload), onTwoThreads);
        PairSum[] sums = [new(), new()];
        join.Pairs(sums);

        (sums[0].Count + sums[1].Count, sums[0].Checksum + sums[1].Checksum).ShouldBe(
            (workload.Pairs, workload.Checksum)
        );
        join.Count().ShouldBe(workload.Pairs);
        if (onTwoThreads)
        {
            sums.ShouldAllBe(sum => sum.Count > workload.Pairs / 4);
        }
    }

    [Fact]
    public void A_million_equal_intervals_are_counted_without_looking_at_their_pairs()
    {
        const int count = 1_000_000;
        using var join = new IntervalJoin(Equal(count));
        var runs = new int[count];
        join.Runs(runs);

        join.Count().ShouldBe(499_999_500_000);
        Array.TrueForAll(runs, run => run == count).ShouldBeTrue();
    }

    [Fact]
    public void Runs_of_every_length_end_before_the_first_that_starts_too_late()
    {
        const int count = 3001;
        int[] starts = [.. Enumerable.Range(0, count)];
        int[] ends = [.. starts.Select(start => start + 1 + 7 * start % count)];
        foreach (var scan in Scans)
        {
            using var join = new IntervalJoin(new(new uint[count], starts, ends), scan: scan);
            var runs = new int[count];
            join.Runs(runs);

            runs.ShouldBe(ends.Select(end => Math.Min(end, count)));
            join.Count().ShouldBe(starts.Sum(start => runs[start] - start - 1L));
        }
    }

    [Fact]
    public void Many_equal_intervals_are_given_as_pairs_through_a_small_room()
    {
        using var join = new IntervalJoin(Equal(3000));
        PairSum[] sum = [new()];
        join.Pairs(sum);

        sum[0].Count.ShouldBe(4_498_500);
    }

    [Fact]
    public void More_than_a_million_partitions_up_to_the_greatest_number_over_all_of_time_are_joined_exactly()
    {
        const int count = 2_400_000;
        var columns = new Columns(
            Enumerable.Range(0, count).Select(i => uint.MaxValue - 3000 * (uint)(i / 2)).ToArray(),
            Enumerable.Range(0, count).Select(i => int.MinValue + 1700 * (i / 2) + i % 2).ToArray(),
            Enumerable.Range(0, count).Select(i => int.MaxValue - i).ToArray()
        );
        using var join = new IntervalJoin(columns);
        PairSum[] sum = [new()];
        join.Pairs(sum);

        sum[0].Count.ShouldBe(count / 2);
        sum[0].Checksum.ShouldBe((ulong)count / 2);
    }

    [Fact]
    public void One_partition_may_hold_more_than_a_million_intervals_over_all_of_time()
    {
        const int count = 1_300_000;
        var columns = new Columns(
            new uint[count],
            Enumerable.Range(0, count).Select(i => int.MinValue + 3000 * i).ToArray(),
            Enumerable.Range(0, count).Select(i => int.MinValue + 3000 * i + 3001).ToArray()
        );
        using var join = new IntervalJoin(columns, onTwoThreads: true);

        join.Count().ShouldBe(count - 1);
    }

    [Fact]
    public void Touching_intervals_do_not_overlap()
    {
        PairsOf(Of([(0, 1, 2), (0, 2, 3)])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(5)]
    [InlineData(4)]
    public void An_interval_that_does_not_end_after_it_starts_is_refused(int end)
    {
        Should
            .Throw<ArgumentException>(() => new IntervalJoin(Of([(0, 1, 2), (0, 5, end)])))
            .Message.ShouldBe($"Interval 1 starts at 5 and ends at {end}: the end is outside and must be greater.");
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused()
    {
        Should
            .Throw<ArgumentException>(() => new IntervalJoin(new(new uint[2], new int[3], new int[1])))
            .Message.ShouldBe("2 partitions, 3 starts, 1 ends: give every interval one of each.");
    }

    [Fact]
    public void A_buffer_without_room_for_the_pairs_is_refused()
    {
        using var join = new IntervalJoin(Equal(10));

        PairBuffer[] enough = [new(new Pair[45 + IPairSink.Step])];
        join.Pairs(enough);
        enough[0].Count.ShouldBe(45);

        PairBuffer[] small = [new(new Pair[45])];
        Should.Throw<InvalidOperationException>(() => join.Pairs(small)).Message.ShouldContain("room for 45 pairs");
    }

    private static FsCheck.Gen<Columns> NearOnes =>
        Any.Where(columns => Rows(columns).All(row => row is { Start: > -100, End: < 100 }));

    private static Columns Columns(Workload workload) => new(workload.Partitions, workload.Starts, workload.Ends);

    private static Columns Equal(int count) =>
        new(new uint[count], new int[count], Enumerable.Repeat(1, count).ToArray());

    private static List<Pair> PairsOf(Columns columns)
    {
        using var join = new IntervalJoin(columns);
        return PairsOf(join);
    }

    private static long CountOf(Columns columns)
    {
        using var join = new IntervalJoin(columns);
        return join.Count();
    }

    private static List<Pair> PairsOf(IntervalJoin join)
    {
        PairList[] sinks = [new(), new()];
        join.Pairs(sinks);
        return [.. sinks[0].Pairs, .. sinks[1].Pairs];
    }

    private static List<Pair> FromRuns(IntervalJoin join)
    {
        var ids = join.Ids.ToArray();
        var runs = new int[ids.Length];
        join.Runs(runs);
        return
        [
            .. from place in Enumerable.Range(0, ids.Length)
            from other in Enumerable.Range(place + 1, runs[place] - place - 1)
            select PairOf(ids[place], ids[other]),
        ];
    }

    private static List<Pair> ByHand(Columns columns)
    {
        var rows = Rows(columns)
            .Select((row, id) => (row.Partition, row.Start, Id: (uint)id, row.End))
            .Order()
            .ToList();
        return
        [
            .. from one in rows
            from other in rows
            where one.CompareTo(other) < 0
            where one.Partition == other.Partition && one.Start < other.End && other.Start < one.End
            select PairOf(one.Id, other.Id),
        ];
    }

    private static Pair PairOf(uint first, uint second) => new((ulong)first << 32 | second);

    private static List<(uint, uint)> Unordered(IEnumerable<(uint One, uint Other)> pairs) =>
        [.. pairs.Select(pair => pair.One < pair.Other ? pair : (pair.Other, pair.One)).Order()];
}
