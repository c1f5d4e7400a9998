namespace Samskab.TestKit;

/// <summary>Groups of very unequal size: the n-th greatest is drawn with a weight of 1/n.</summary>
public sealed class Zipf
{
    private readonly double[] sums;

    public Zipf(int groups)
    {
        sums = new double[groups];
        var sum = 0.0;
        for (var rank = 0; rank < groups; rank++)
        {
            sums[rank] = sum += 1.0 / (rank + 1);
        }
    }

    /// <summary>The number of a group, which says nothing of its size.</summary>
    public uint Next(SplitMix64 draw) => (uint)((RankOf(draw.NextDouble() * sums[^1]) * 61803L + 12345) % sums.Length);

    private int RankOf(double weight)
    {
        var place = Array.BinarySearch(sums, weight);
        return place < 0 ? ~place : place + 1;
    }
}
