namespace Samskab.Intervals;

/// <summary>How far intervals reach: the first start, the last end, the greatest partition.</summary>
internal readonly record struct Extent(int First, int Last, uint MaxPartition)
{
    /// <summary>The extent of columns; of none it is empty.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, or an interval does not end after it starts.</exception>
    public static Extent Of(Columns columns)
    {
        var partitions = columns.Partitions.Span;
        var starts = columns.Starts.Span;
        var ends = columns.Ends.Span;
        if (starts.Length != partitions.Length || ends.Length != partitions.Length)
        {
            throw new ArgumentException(
                $"{partitions.Length} partitions, {starts.Length} starts, {ends.Length} ends: give every interval one of each."
            );
        }
        return starts.IsEmpty ? default : Of(partitions, starts, ends);
    }

    private static Extent Of(ReadOnlySpan<uint> partitions, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        var (first, last, max) = (int.MaxValue, int.MinValue, 0u);
        for (var i = 0; i < starts.Length; i++)
        {
            if (starts[i] >= ends[i])
            {
                throw new ArgumentException(
                    $"Interval {i} starts at {starts[i]} and ends at {ends[i]}: the end is outside and must be greater."
                );
            }
            first = Math.Min(first, starts[i]);
            last = Math.Max(last, ends[i]);
            max = Math.Max(max, partitions[i]);
        }
        return new(first, last, max);
    }
}
