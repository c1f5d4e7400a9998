using Samskab.Intervals;

namespace Samskab.Domain.Tests.Intervals;

/// <summary>Keeps the pairs; its room is as small as a sink's may be.</summary>
internal sealed class PairList : IPairSink
{
    private readonly Pair[] room = new Pair[IPairSink.Step];

    public List<Pair> Pairs { get; } = [];

    public Span<Pair> Room() => room;

    public void Take(int count) => Pairs.AddRange(room[..count]);
}

/// <summary>Counts the pairs and adds up one id XOR the other.</summary>
internal sealed class PairSum : IPairSink
{
    private readonly Pair[] room = new Pair[4096];

    public long Count { get; private set; }

    public ulong Checksum { get; private set; }

    public Span<Pair> Room() => room;

    public void Take(int count)
    {
        Count += count;
        foreach (var pair in room.AsSpan(0, count))
        {
            Checksum += pair.First ^ pair.Second;
        }
    }
}
