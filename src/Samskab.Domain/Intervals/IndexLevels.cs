using System.Runtime.Intrinsics;

namespace Samskab.Intervals;

/// <summary>Words under levels that have one word for each eight of the level below, up to a single node.</summary>
internal sealed class IndexLevels
{
    private readonly IndexWords[] levels;

    private IndexLevels(IndexWords words, Func<IndexWords, IndexWords> above)
    {
        List<IndexWords> all = [words];
        while (all[^1].NodeCount > 1)
        {
            all.Add(above(all[^1]));
        }
        levels = [.. all];
    }

    public int Count => levels.Length;

    /// <summary>A level; 0 is that of the words themselves.</summary>
    public IndexWords this[int level] => levels[level];

    /// <summary>Ascending words and the first of each eight: a static B+-tree without pointers.</summary>
    public static IndexLevels OfFirst(IndexWords ascending) => new(ascending, FirstOfEach);

    /// <summary>Words and the greatest of each eight.</summary>
    public static IndexLevels OfGreatest(IndexWords words) => new(words, GreatestOfEach);

    /// <summary>How many of ascending words are below each of a few bounds; the counts are 0 before.</summary>
    /// <remarks>All go down a level together, so that they wait for memory together.</remarks>
    public void CountBelow(ReadOnlySpan<ulong> bounds, Span<int> counts)
    {
        for (var level = levels.Length - 1; level > 0; level--)
        {
            GoDown(ref levels[level].Origin, bounds, counts);
        }
        ref var words = ref levels[0].Origin;
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = counts[i] * IndexWords.NodeSize + CountBelow(ref words, counts[i], bounds[i]);
        }
    }

    // To the last node that begins below the bound; where none does, to the first.
    private static void GoDown(ref ulong level, ReadOnlySpan<ulong> bounds, Span<int> nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            var below = CountBelow(ref level, nodes[i], bounds[i]);
            nodes[i] = nodes[i] * IndexWords.NodeSize + Math.Max(below - 1, 0);
        }
    }

    private static int CountBelow(ref ulong level, int node, ulong bound)
    {
        var words = Vector512.LoadUnsafe(ref level, (nuint)(node * IndexWords.NodeSize));
        return IndexLanes.CountOf(Vector512.LessThan(words, Vector512.Create(bound)));
    }

    private static IndexWords FirstOfEach(IndexWords below)
    {
        var above = new IndexWords(below.NodeCount, ulong.MaxValue);
        for (var node = 0; node < above.Count; node++)
        {
            above.All[node] = below.Node(node)[0];
        }
        return above;
    }

    private static IndexWords GreatestOfEach(IndexWords below)
    {
        var above = new IndexWords(below.NodeCount, 0);
        for (var node = 0; node < above.Count; node++)
        {
            foreach (var word in below.Node(node))
            {
                above.All[node] = Math.Max(above.All[node], word);
            }
        }
        return above;
    }
}
