namespace Samskab.Intervals;

/// <summary>Intervals in the order of their starts, a column for each thing that a <see cref="StaticIntervalIndex"/> asks for.</summary>
internal sealed class IndexColumns
{
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An interval does not end after its start.</exception>
    public IndexColumns(ReadOnlySpan<uint> partitions, ReadOnlySpan<uint> starts, ReadOnlySpan<uint> ends)
    {
        RequireAlike(partitions.Length, starts.Length, ends.Length);
        Ids = new int[IndexWords.Padded(partitions.Length)];
        Starts = new(partitions.Length, ulong.MaxValue);
        Ends = new(partitions.Length, 0);
        Sort(partitions, starts);
        for (var place = 0; place < partitions.Length; place++)
        {
            var id = Ids[place];
            Ends.All[place] = new IndexRange(partitions[id], starts[id], ends[id]).End;
        }
    }

    /// <summary>The positions at which the intervals were given, filled up to a whole node.</summary>
    public int[] Ids { get; }

    public IndexWords Starts { get; }

    public IndexWords Ends { get; }

    /// <summary>The ends in an order of their own.</summary>
    public IndexWords AscendingEnds()
    {
        var ascending = new IndexWords(Ends.Count, ulong.MaxValue);
        Ends.All.CopyTo(ascending.All);
        ascending.All.Sort();
        return ascending;
    }

    private void Sort(ReadOnlySpan<uint> partitions, ReadOnlySpan<uint> starts)
    {
        var words = Starts.All;
        for (var id = 0; id < words.Length; id++)
        {
            Ids[id] = id;
            words[id] = IndexRange.Word(partitions[id], starts[id]);
        }
        words.Sort(Ids.AsSpan(0, words.Length));
    }

    private static void RequireAlike(int partitions, int starts, int ends)
    {
        if (starts != partitions || ends != partitions)
        {
            throw new ArgumentException(
                $"There are {partitions} partitions, {starts} starts and {ends} ends: each interval needs one of each."
            );
        }
    }
}
