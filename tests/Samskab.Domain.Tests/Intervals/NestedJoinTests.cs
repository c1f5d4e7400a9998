using FsCheck.Fluent;
using Samskab.Intervals;
using static Samskab.Domain.Tests.Intervals.AnyColumns;

namespace Samskab.Domain.Tests.Intervals;

public sealed class NestedJoinTests
{
    // 3 lies in 1, 2 and 4, which lie in 0; 5 stands alone.
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
        one / Around.Length == other / Around.Length
        && (one == other || IsIn((int)(one % Around.Length), (int)(other % Around.Length)));

    private static bool IsIn(int one, int other) => Around[one].Contains(other) || Around[other].Contains(one);

    private static (uint, uint) Ordered(uint one, uint other) => one < other ? (one, other) : (other, one);
}
