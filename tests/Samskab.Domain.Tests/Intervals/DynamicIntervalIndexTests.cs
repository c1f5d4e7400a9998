using Samskab.Intervals;

namespace Samskab.Domain.Tests.Intervals;

public sealed class DynamicIntervalIndexTests
{
    private static readonly Listed Morning = new(3, 480, 720, 1);

    [Fact]
    public void Intervals_that_only_touch_do_not_meet()
    {
        var index = IndexOf(Morning);

        Meeting(index.Find, new(3, 400, 480, 0)).ShouldBeEmpty();
        Meeting(index.Find, new(3, 400, 481, 0)).ShouldBe([1]);
        Meeting(index.Find, new(3, 719, 900, 0)).ShouldBe([1]);
        Meeting(index.Find, new(3, 720, 900, 0)).ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_of_time_finds_what_goes_on_then()
    {
        var index = IndexOf(Morning, new(3, 600, 601, 2), new(3, 601, 700, 3));

        Meeting(index.Find, new(3, 600, 601, 0)).ShouldBe([1, 2]);
    }

    [Fact]
    public void What_lies_in_another_partition_is_not_met()
    {
        var index = IndexOf(Morning);

        Meeting(index.Find, Morning with { Partition = 2 }).ShouldBeEmpty();
        Meeting(index.Find, Morning with { Partition = 4 }).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        var index = new DynamicIntervalIndex();

        Meeting(index.Find, Morning).ShouldBeEmpty();
        index.CountOf(Morning.Range).ShouldBe(0);
        index.Remove(Morning.Range, Morning.Id).ShouldBeFalse();
        All(index.Leaves).ShouldBeEmpty();
    }

    [Fact]
    public void The_least_and_the_greatest_of_everything_are_held()
    {
        Listed first = new(0, 0, 1, int.MinValue);
        Listed last = new(uint.MaxValue, uint.MaxValue - 1, uint.MaxValue, int.MaxValue);
        Listed always = new(uint.MaxValue, 0, uint.MaxValue, 0);
        var index = IndexOf(last, first, always);

        Meeting(index.Find, first).ShouldBe([int.MinValue]);
        Meeting(index.Find, last).ShouldBe([0, int.MaxValue]);
        All(index.Leaves).ShouldBe([first, always, last]);
    }

    [Theory]
    [InlineData(480, 480)]
    [InlineData(480, 479)]
    [InlineData(0, 0)]
    public void An_interval_that_does_not_end_after_its_start_is_refused(uint start, uint end) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => new IndexRange(3, start, end))
            .Message.ShouldStartWith(
                $"An interval that starts at {start} can not end at {end}: its end is not part of it and has to be {start + 1} or later."
            );

    [Fact]
    public void An_interval_is_removed_only_as_it_was_added()
    {
        var index = IndexOf(Morning);

        index.Remove((Morning with { End = 721 }).Range, 1).ShouldBeFalse();
        index.Remove((Morning with { Start = 479 }).Range, 1).ShouldBeFalse();
        index.Remove(Morning.Range, 2).ShouldBeFalse();
        index.Count.ShouldBe(1);
        index.Remove(Morning.Range, 1).ShouldBeTrue();
        index.Count.ShouldBe(0);
    }

    [Fact]
    public void It_does_what_a_list_does_and_its_snapshots_never_change() =>
        Law.Holds(AnyIntervals.Steps, steps => new Rehearsal().Run(steps), examples: 200);

    [Theory]
    [InlineData(1)]
    [InlineData(7919)]
    [InlineData(49_999)]
    public void A_tree_of_several_levels_grows_and_shrinks_in_any_order(int stride)
    {
        var all = Enumerable.Range(0, 50_000).Select(Spread).ToArray();
        var order = Enumerable.Range(0, all.Length).Select(i => all[(int)((long)i * stride % all.Length)]).ToArray();
        var index = IndexOf(order);

        var full = index.Snapshot();
        foreach (var one in order.Where(one => one.Id % 100 != 0))
        {
            index.Remove(one.Range, one.Id).ShouldBeTrue();
        }
        var few = index.Snapshot();
        foreach (var one in order.Where(one => one.Id % 100 == 0))
        {
            index.Remove(one.Range, one.Id).ShouldBeTrue();
        }
        All(full.Leaves).ShouldBe(all);
        All(few.Leaves).ShouldBe(all.Where(one => one.Id % 100 == 0));
        All(index.Leaves).ShouldBeEmpty();
    }

    [Fact]
    public void Ten_thousand_intervals_alike_are_told_apart_by_their_ids()
    {
        var index = IndexOf(
            Enumerable.Range(0, 10_000).Select(id => Morning with { Id = id * 7919 % 10_000 }).ToArray()
        );

        Meeting(index.Find, Morning).ShouldBe(Enumerable.Range(0, 10_000));
        index.Remove(Morning.Range, 5_000).ShouldBeTrue();
        index.Remove(Morning.Range, 5_000).ShouldBeFalse();
        index.CountOf(Morning.Range).ShouldBe(9_999);
    }

    [Fact]
    public void Ids_beyond_a_million_and_their_partitions_are_kept_whole()
    {
        var all = Enumerable
            .Range(0, 3_000)
            .Select(i => new Listed(2_000_000, (uint)i, (uint)i + 2, (1 << 20) + i))
            .ToArray();

        Meeting(IndexOf(all).Find, new(2_000_000, 1_000, 1_001, 0)).ShouldBe([(1 << 20) + 999, (1 << 20) + 1_000]);
    }

    [Fact]
    public void After_the_removal_of_a_long_one_nothing_is_looked_at_for_it()
    {
        var all = Enumerable.Range(0, 50_000).Select(Spread).ToArray();
        var index = IndexOf(all);
        var ceiling = index.Ceiling;
        Listed endless = new(49, 0, uint.MaxValue, -1);
        index.Add(endless.Range, endless.Id);
        index.Ceiling.ShouldNotBe(ceiling);

        index.Remove(endless.Range, endless.Id);

        index.Ceiling.ShouldBe(ceiling);
    }

    [Fact]
    public async Task Readers_see_their_snapshots_while_the_writer_goes_on()
    {
        var all = Enumerable.Range(0, 30_000).Select(Spread).ToArray();
        var index = new DynamicIntervalIndex();
        List<Task<bool>> readers = [];
        for (var i = 0; i < all.Length; i++)
        {
            if (i % 3_000 == 0)
            {
                var (snapshot, count) = (index.Snapshot(), i);
                readers.Add(Task.Run(() => All(snapshot.Leaves).SequenceEqual(all[..count])));
            }
            index.Add(all[i].Range, all[i].Id);
        }
        for (var i = 0; i < all.Length; i += 2)
        {
            index.Remove(all[i].Range, all[i].Id);
        }

        (await Task.WhenAll(readers)).ShouldAllBe(saw => saw);
    }

    // 50 partitions of up to 1,000 intervals that begin three apart and last up to eleven.
    private static Listed Spread(int i)
    {
        var start = (uint)(i % 1_000 * 3);
        return new((uint)(i / 1_000), start, start + 1 + (uint)(i * 7 % 11), i);
    }

    private static DynamicIntervalIndex IndexOf(params Listed[] all)
    {
        var index = new DynamicIntervalIndex();
        foreach (var one in all)
        {
            index.Add(one.Range, one.Id).ShouldBeTrue();
        }
        return index;
    }

    internal static int[] Meeting(Action<IndexRange, IndexHits> find, Listed one)
    {
        var hits = new IndexHits();
        find(one.Range, hits);
        return hits.Ids.ToArray();
    }

    internal static List<Listed> All(IEnumerable<IndexLeaf> leaves)
    {
        List<Listed> all = [];
        foreach (var leaf in leaves)
        {
            for (var at = 0; at < leaf.Count; at++)
            {
                var start = leaf.Starts[at];
                all.Add(new((uint)(start >> 32), (uint)start, leaf.Ends[at], leaf.Ids[at]));
            }
        }
        return all;
    }
}
