namespace Samskab.TestKit;

/// <summary>Intervals that can be drawn again, with how many pairs of them overlap.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Partitions">Only intervals of one partition can overlap.</param>
/// <param name="Starts">In minutes; inside.</param>
/// <param name="Ends">In minutes; outside.</param>
/// <param name="Pairs">How many pairs overlap.</param>
/// <param name="Checksum">The sum over the pairs of one id XOR the other.</param>
public sealed record Workload(string Name, uint[] Partitions, int[] Starts, int[] Ends, long Pairs, ulong Checksum)
{
    private const uint TenYears = 5_259_600;
    private const int Million = 1_000_000;

    /// <summary>Short, on one line of time: 27 minutes on average.</summary>
    public static Workload A => Flat("A", Million, 20260101, 27, 5_041_940, 2635157074719);

    /// <summary>In 100,000 groups of very unequal size: 1.6 days on average.</summary>
    public static Workload B => Grouped("B", Million, 100_000, 20260102, 2_338, 4_997_576, 2613195807810);

    /// <summary>As B, ten times as long: a hundred others each.</summary>
    public static Workload C => Grouped("C", Million, 100_000, 20260103, 23_380, 49_858_334, 26083592036556);

    /// <summary>Short, but for one in a thousand that is very long.</summary>
    public static Workload D => HeavyTail("D", Million, 20260104, 4_989_525, 2611587840020);

    /// <summary>What is asked of A and D; how many of these overlap themselves is not told.</summary>
    public static Workload QueriesOfA => Flat("queries of A", Million, 20270101, 27, pairs: 0, checksum: 0);

    /// <summary>What is asked of B; how many of these overlap themselves is not told.</summary>
    public static Workload QueriesOfB =>
        Grouped("queries of B", Million, 100_000, 20270102, 2_338, pairs: 0, checksum: 0);

    /// <summary>A tenth of B, in a tenth of the groups.</summary>
    public static Workload SmallB => Grouped("B100k", 100_000, 10_000, 20260102, 15_317, 499_728, 30470176851);

    /// <summary>Of 100 kinds in the <see cref="AreaTree"/>: an interval also meets those of its kind in areas around its own.</summary>
    public static Workload H => Nested("H", Million, 52_596, 4_821_226, 2521313233552);

    /// <summary>As H, fewer and longer.</summary>
    public static Workload SmallH => Nested("H20k", 20_000, 1_051_920, 32_347, 416697924);

    public int Count => Partitions.Length;

    public static Workload Named(string name) =>
        new[] { A, B, C, D, SmallB, H, SmallH }.Single(workload => workload.Name == name);

    private static Workload Flat(string name, int count, ulong seed, uint mean, long pairs, ulong checksum) =>
        Drawn(name, count, seed, _ => 0, _ => mean, pairs, checksum);

    private static Workload HeavyTail(string name, int count, ulong seed, long pairs, ulong checksum) =>
        Drawn(name, count, seed, _ => 0, draw => draw.Below(1000) == 0 ? 7000u : 20, pairs, checksum);

    private static Workload Grouped(
        string name,
        int count,
        int groups,
        ulong seed,
        uint mean,
        long pairs,
        ulong checksum
    )
    {
        var zipf = new Zipf(groups);
        return Drawn(name, count, seed, zipf.Next, _ => mean, pairs, checksum);
    }

    private static Workload Drawn(
        string name,
        int count,
        ulong seed,
        Func<SplitMix64, uint> partition,
        Func<SplitMix64, uint> mean,
        long pairs,
        ulong checksum
    )
    {
        var draw = new SplitMix64(seed);
        var (partitions, starts, ends) = (new uint[count], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            partitions[i] = partition(draw);
            starts[i] = (int)draw.Below(TenYears);
            ends[i] = starts[i] + 1 + (int)draw.Below(2 * mean(draw) - 1);
        }
        return new(name, partitions, starts, ends, pairs, checksum);
    }

    private static Workload Nested(string name, int count, uint mean, long pairs, ulong checksum)
    {
        const int last = (1 << 23) - 1;
        var draw = new SplitMix64(20260106);
        var (partitions, starts, ends) = (new uint[count], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var area = AreaTree.Next(draw);
            var kind = 5 * draw.Below(20) + draw.Below(5);
            partitions[i] = kind << AreaTree.Bits | area;
            starts[i] = (int)draw.Below(TenYears);
            ends[i] = Math.Min(starts[i] + 1 + (int)draw.Below(2 * mean - 1), last);
        }
        return new(name, partitions, starts, ends, pairs, checksum);
    }
}
