using FsCheck.Fluent;
using Samskab.Intervals;
using static Samskab.Domain.Tests.Intervals.AnyColumns;

namespace Samskab.Domain.Tests.Intervals;

public sealed class NestedJoinTests
{
    // 3 lies in 1, 2 and 4, which lie in 0; 5 stands alone, and there are no 6 and 7, though they have numbers.
    private static readonly int[][] Around =
    [
        [],
        [0],
        [0],
        [1, 2, 4, 0],
        [0],
        [],
    ];

    [Fact]
    public void Intervals_of_a_kind_meet_in_an_area_and_those_around_it()
    {
        Law.Holds(
            Any,
            columns =>
            {
                foreach (var scan in new[] { ForwardScan.Scalar, ForwardScan.Vector256, ForwardScan.Vector512 })
                {
                    Pairs(columns, scan).ShouldBe(ByHand(columns));
                }
            },
            examples: 1000
        );
    }

    [Fact]
    public void The_partition_of_a_kind_and_an_area_tells_them_apart()
    {
        NestedJoin.PartitionOf(kind: 2, area: 5, areas: 6).ShouldBe(2u * 8 + 5);
        NestedJoin.PartitionOf(kind: 2, area: 99, areas: AreaTree.Count).ShouldBe((2u << AreaTree.Bits) + 99);
        NestedJoin.PartitionOf(kind: 2, area: 0, areas: 1).ShouldBe(2u);
    }

    [Fact]
    public void One_kind_may_use_every_bit_of_a_word()
    {
        const int count = 20_000;
        const int areas = 1 << 17;
        var columns = new Columns(
            Enumerable.Repeat(areas - 1u, count).ToArray(),
            Enumerable.Range(0, count).Select(i => int.MinValue + 200_000 * i).ToArray(),
            Enumerable.Range(0, count).Select(i => int.MinValue + 200_000 * i + 200_001).ToArray()
        );
        using var join = new NestedJoin(columns, [.. Enumerable.Repeat(Array.Empty<int>(), areas)]);
        var sum = new PairSum();
        join.Pairs(ref sum);

        new WordLayout(Extent.Of(columns), count).TopBit.ShouldBe(64);
        sum.Count.ShouldBe(count - 1);
    }

    [Theory]
    [InlineData("H20k")]
    [InlineData("H")]
    public void A_country_of_intervals_has_the_pairs_it_is_known_to_have(string name)
    {
        var workload = Workload.Named(name);
        using var join = new NestedJoin(new(workload.Partitions, workload.Starts, workload.Ends), AreaTree.Around);
        var sum = new PairSum();
        join.Pairs(ref sum);

        (sum.Count, sum.Checksum).ShouldBe((workload.Pairs, workload.Checksum));
    }

    private static List<(uint, uint)> Pairs(Columns columns, ForwardScan scan)
    {
        using var join = new NestedJoin(columns, Around, scan);
        var sink = new PairList();
        join.Pairs(ref sink);
        return [.. sink.Pairs.Select(pair => Ordered(pair.First, pair.Second)).Order()];
    }

    private static List<(uint, uint)> ByHand(Columns columns)
    {
        var rows = Rows(columns).Select((row, id) => (row.Partition, row.Start, row.End, Id: (uint)id)).ToList();
        return
        [
            .. from one in rows
            from other in rows
            where one.Id < other.Id
            where one.Start < other.End && other.Start < one.End
            where Nests(one.Partition, other.Partition)
            select (one.Id, other.Id),
        ];
    }

    private static bool Nests(uint one, uint other) =>
        one >> 3 == other >> 3 && (one == other || IsIn(one & 7, other & 7) || IsIn(other & 7, one & 7));

    private static bool IsIn(uint one, uint other) => one < Around.Length && Around[one].Contains((int)other);

    private static (uint, uint) Ordered(uint one, uint other) => one < other ? (one, other) : (other, one);
}
