namespace Samskab.Intervals;

/// <summary>A half-open interval of a partition, as the words that the indexes compare: the partition above the time.</summary>
/// <remarks>Every partition and every time fits; time has no unit here. The default interval is empty and meets nothing.</remarks>
internal readonly record struct IndexRange
{
    /// <summary>How many bits of a word are the time; those above are the partition.</summary>
    public const int TimeBits = 32;

    public IndexRange(uint partition, uint start, uint end)
    {
        if (end <= start)
        {
            throw new ArgumentOutOfRangeException(
                nameof(end),
                end,
                $"An interval that starts at {start} can not end at {end}: its end is not part of it and has to be {(ulong)start + 1} or later."
            );
        }
        Start = Word(partition, start);
        End = Word(partition, end);
    }

    public ulong Start { get; }

    public ulong End { get; }

    public uint StartTime => TimeOf(Start);

    public uint EndTime => TimeOf(End);

    /// <summary>The first word of the partition.</summary>
    public ulong PartitionStart => PartitionOf(Start);

    /// <summary>A time of the partition of a word.</summary>
    public static ulong At(ulong word, uint time) => PartitionOf(word) | time;

    public static ulong Word(uint partition, uint time) => (ulong)partition << TimeBits | time;

    private static ulong PartitionOf(ulong word) => word >> TimeBits << TimeBits;

    private static uint TimeOf(ulong word) => (uint)word;
}
