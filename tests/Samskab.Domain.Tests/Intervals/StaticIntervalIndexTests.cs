using Samskab.Intervals;

namespace Samskab.Domain.Tests.Intervals;

public sealed class StaticIntervalIndexTests
{
    private static readonly Listed Morning = new(3, 480, 720, 0);

    [Fact]
    public void Intervals_that_only_touch_do_not_meet()
    {
        var index = IndexOf(Morning);

        Meeting(index, new(3, 400, 480, 0)).ShouldBeEmpty();
        Meeting(index, new(3, 400, 481, 0)).ShouldBe([0]);
        Meeting(index, new(3, 719, 900, 0)).ShouldBe([0]);
        Meeting(index, new(3, 720, 900, 0)).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        Meeting(IndexOf(), Morning).ShouldBeEmpty();
        IndexOf().CountOf(Morning.Range).ShouldBe(0);
    }

    [Fact]
    public void Asking_for_nothing_finds_nothing()
    {
        var (index, hits) = (IndexOf(Morning), new IndexHits());

        index.Find([], hits, []);
        index.CountOf([], []);
        hits.Count.ShouldBe(0);
    }

    [Fact]
    public void The_least_and_the_greatest_of_everything_are_held()
    {
        Listed first = new(0, 0, 1, 0);
        Listed last = new(uint.MaxValue, uint.MaxValue - 1, uint.MaxValue, 1);
        Listed always = new(uint.MaxValue, 0, uint.MaxValue, 2);
        var index = IndexOf(first, last, always);

        Meeting(index, first).ShouldBe([0]);
        Meeting(index, last).ShouldBe([1, 2]);
        index.CountOf(last.Range).ShouldBe(2);
    }

    [Fact]
    public void It_finds_what_a_list_finds() =>
        Law.Holds(
            AnyIntervals.Columns,
            any =>
            {
                var (index, list) = (IndexOf(any.All), new ListedIntervals(any.All));
                foreach (var one in any.Asked)
                {
                    Meeting(index, one).ShouldBe(list.Meeting(one).Order());
                    index.CountOf(one.Range).ShouldBe(list.Meeting(one).Length);
                }
            }
        );

    [Fact]
    public void Many_questions_at_once_are_answered_as_one_by_one() =>
        Law.Holds(
            AnyIntervals.Columns,
            any =>
            {
                var (index, ranges) = (IndexOf(any.All), any.Asked.Select(one => one.Range).ToArray());
                var (hits, until, counts) = (new IndexHits(), new int[ranges.Length], new int[ranges.Length]);

                index.Find(ranges, hits, until);
                index.CountOf(ranges, counts);

                var one = 0;
                for (var i = 0; i < ranges.Length; one = until[i++])
                {
                    hits.Ids[one..until[i]].ToArray().Order().ShouldBe(Meeting(index, any.Asked[i]));
                    counts[i].ShouldBe(until[i] - one);
                }
                hits.Count.ShouldBe(one);
            }
        );

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(64)]
    [InlineData(512)]
    [InlineData(100_000)]
    public void Nodes_that_are_just_full_lose_nothing(int count)
    {
        var all = Enumerable.Range(0, count).Select(i => new Listed(1, (uint)(2 * i), (uint)(2 * i + 1), i)).ToArray();
        var index = IndexOf(all);

        Meeting(index, new(1, 0, uint.MaxValue, 0)).ShouldBe(Enumerable.Range(0, count));
        index.CountOf(new(1, 0, uint.MaxValue)).ShouldBe(count);
        Meeting(index, all[^1]).ShouldBe([count - 1]);
        Meeting(index, new(2, 0, uint.MaxValue, 0)).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_found_before_stays_until_it_is_cleared()
    {
        var (index, hits) = (IndexOf(Morning), new IndexHits());

        index.Find(Morning.Range, hits);
        index.Find(Morning.Range, hits);
        hits.Ids.ToArray().ShouldBe([0, 0]);
        hits.Clear();
        hits.Ids.ToArray().ShouldBeEmpty();
    }

    [Fact]
    public void An_interval_that_does_not_end_after_its_start_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new StaticIntervalIndex([1], [480], [480]));

    [Fact]
    public void Columns_of_different_lengths_are_refused() =>
        Should
            .Throw<ArgumentException>(() => new StaticIntervalIndex([1, 1], [480], [720]))
            .Message.ShouldBe("There are 2 partitions, 1 starts and 1 ends: each interval needs one of each.");

    private static StaticIntervalIndex IndexOf(params Listed[] all) =>
        new(
            Array.ConvertAll(all, one => one.Partition),
            Array.ConvertAll(all, one => one.Start),
            Array.ConvertAll(all, one => one.End)
        );

    private static int[] Meeting(StaticIntervalIndex index, Listed one)
    {
        var hits = new IndexHits();
        index.Find(one.Range, hits);
        return [.. hits.Ids.ToArray().Order()];
    }
}
