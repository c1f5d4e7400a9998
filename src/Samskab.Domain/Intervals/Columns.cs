namespace Samskab.Intervals;

/// <summary>Intervals as columns: the one at a position has its partition, start and end there, and the position is its id.</summary>
/// <param name="Partitions">Which intervals can meet at all: only those of one partition do.</param>
/// <param name="Starts">Where they start, in any unit; it is inside.</param>
/// <param name="Ends">Where they end; it is outside, and greater than the start.</param>
internal readonly record struct Columns(
    ReadOnlyMemory<uint> Partitions,
    ReadOnlyMemory<int> Starts,
    ReadOnlyMemory<int> Ends
)
{
    /// <summary>How many intervals there are.</summary>
    public int Count => Partitions.Length;
}
