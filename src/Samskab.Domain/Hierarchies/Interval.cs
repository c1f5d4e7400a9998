namespace Samskab.Hierarchies;

/// <summary>Numbers from one to another; both ends are inside.</summary>
internal readonly record struct Interval(int First, int Last)
{
    /// <summary>Whether one of the intervals, ascending and apart, holds the number.</summary>
    public static bool Hold(ReadOnlySpan<Interval> intervals, int number)
    {
        var (low, high) = (0, intervals.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (intervals[middle].Last < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return intervals[low].First <= number && number <= intervals[low].Last;
    }

    /// <summary>Whether some number is in an interval of both, each ascending and apart.</summary>
    public static bool Meet(ReadOnlySpan<Interval> some, ReadOnlySpan<Interval> others)
    {
        for (int i = 0, j = 0; i < some.Length && j < others.Length; )
        {
            if (some[i].Last < others[j].First)
            {
                i++;
            }
            else if (others[j].Last < some[i].First)
            {
                j++;
            }
            else
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The same numbers in as few intervals as possible, ascending; the given list is changed into it.</summary>
    public static void Join(List<Interval> intervals)
    {
        intervals.Sort(static (one, other) => one.First.CompareTo(other.First));
        var kept = 0;
        for (var i = 1; i < intervals.Count; i++)
        {
            if (intervals[i].First <= intervals[kept].Last + 1)
            {
                intervals[kept] = new(intervals[kept].First, Math.Max(intervals[kept].Last, intervals[i].Last));
            }
            else
            {
                intervals[++kept] = intervals[i];
            }
        }
        intervals.RemoveRange(kept + 1, intervals.Count - kept - 1);
    }
}
