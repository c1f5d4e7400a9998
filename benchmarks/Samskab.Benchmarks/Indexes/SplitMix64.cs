namespace Samskab.Benchmarks.Indexes;

/// <summary>Steele, Lea and Flood's generator: the same numbers for a seed on every machine.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    public uint Below(uint bound) => (uint)((Next() >> 32) * bound >> 32);

    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));
}
