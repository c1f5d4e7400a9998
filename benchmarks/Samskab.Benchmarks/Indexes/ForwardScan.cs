namespace Samskab.Benchmarks.Indexes;

/// <summary>The yardstick: all pairs that overlap, by one sort and one scan, as a good programmer writes it.</summary>
internal sealed class ForwardScan(Columns columns)
{
    private readonly ulong[] keys = new ulong[columns.Count];
    private readonly int[] ids = new int[columns.Count];
    private readonly (int One, int Other)[] pairs = new (int, int)[8 * columns.Count];

    /// <summary>How many pairs there are; each is written once.</summary>
    public int Run()
    {
        for (var i = 0; i < keys.Length; i++)
        {
            (keys[i], ids[i]) = (Word(columns.Partitions[i], columns.Starts[i]), i);
        }
        Array.Sort(keys, ids);
        return Scan();
    }

    /// <summary>The sum of id xor id over the pairs that were written.</summary>
    public long Checksum(int count)
    {
        var sum = 0L;
        foreach (var (one, other) in pairs.AsSpan(0, count))
        {
            sum += one ^ other;
        }
        return sum;
    }

    private int Scan()
    {
        var count = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var end = Word(columns.Partitions[ids[i]], columns.Ends[ids[i]]);
            for (var j = i + 1; j < keys.Length && keys[j] < end; j++)
            {
                pairs[count++] = (ids[i], ids[j]);
            }
        }
        return count;
    }

    private static ulong Word(uint partition, uint time) => (ulong)partition << 32 | time;
}
