using Samskab.Intervals;
using Samskab.TestKit;

namespace Samskab.Benchmarks.Joins;

/// <summary>How many pairs were found, and the sum of one id XOR the other.</summary>
internal readonly record struct Found(long Pairs, ulong Checksum)
{
    public static Found In(params ReadOnlySpan<Memory<Pair>> parts)
    {
        var (pairs, checksum) = (0L, 0UL);
        foreach (var part in parts)
        {
            pairs += part.Length;
            foreach (var pair in part.Span)
            {
                checksum += pair.First ^ pair.Second;
            }
        }
        return new(pairs, checksum);
    }

    /// <summary>What runs of ids stand for.</summary>
    public static Found In(ReadOnlySpan<uint> ids, ReadOnlySpan<int> runs)
    {
        var (pairs, checksum) = (0L, 0UL);
        for (var place = 0; place < ids.Length; place++)
        {
            pairs += runs[place] - place - 1;
            foreach (var id in ids[(place + 1)..runs[place]])
            {
                checksum += ids[place] ^ id;
            }
        }
        return new(pairs, checksum);
    }

    public void MustBe(Workload workload, string way)
    {
        if (this != new Found(workload.Pairs, workload.Checksum))
        {
            throw new InvalidOperationException(
                $"{way} found {Pairs} pairs with checksum {Checksum} in {workload.Name}; there are {workload.Pairs} with {workload.Checksum}."
            );
        }
    }
}
