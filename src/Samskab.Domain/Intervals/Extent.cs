using System.Runtime.Intrinsics;

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
        var whole = OfVectors(partitions, starts, ends, out var seen);
        var (first, last, max) = whole;
        for (var i = seen; i < starts.Length; i++)
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

    // Sixteen at a time, as far as all of these end after they start.
    private static Extent OfVectors(
        ReadOnlySpan<uint> partitions,
        ReadOnlySpan<int> starts,
        ReadOnlySpan<int> ends,
        out int seen
    )
    {
        var first = Vector512.Create(int.MaxValue);
        var last = Vector512.Create(int.MinValue);
        var max = Vector512<uint>.Zero;
        for (seen = 0; seen <= starts.Length - Vector512<int>.Count; seen += Vector512<int>.Count)
        {
            var start = Vector512.Create(starts[seen..]);
            var end = Vector512.Create(ends[seen..]);
            if (Vector512.GreaterThanOrEqualAny(start, end))
            {
                break;
            }
            first = Vector512.Min(first, start);
            last = Vector512.Max(last, end);
            max = Vector512.Max(max, Vector512.Create(partitions[seen..]));
        }
        return new(LeastOf(first), GreatestOf(last), GreatestOf(max));
    }

    private static int LeastOf(Vector512<int> all) =>
        Enumerable.Range(0, Vector512<int>.Count).Min(lane => all.GetElement(lane));

    private static T GreatestOf<T>(Vector512<T> all) =>
        Enumerable.Range(0, Vector512<T>.Count).Max(lane => all.GetElement(lane))!;
}
