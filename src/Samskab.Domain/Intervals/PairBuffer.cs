namespace Samskab.Intervals;

/// <summary>Takes pairs into memory that is ready for them.</summary>
/// <param name="Pairs">As much as there are pairs, and <see cref="IPairSink.Step"/> more.</param>
internal record struct PairBuffer(Memory<Pair> Pairs) : IPairSink
{
    /// <summary>How many pairs there are.</summary>
    public int Count { get; private set; }

    public readonly Memory<Pair> Taken => Pairs[..Count];

    public readonly Span<Pair> Room() =>
        Pairs.Length - Count >= IPairSink.Step
            ? Pairs.Span[Count..]
            : throw new InvalidOperationException(
                $"The buffer has room for {Pairs.Length} pairs and holds {Count}: give it {IPairSink.Step} more than there are."
            );

    public void Take(int count) => Count += count;
}
