using System.Runtime.InteropServices;

namespace Samskab.Intervals;

/// <summary>Words in nodes of eight, each of them one line of the cache.</summary>
internal sealed class IndexWords
{
    public const int NodeSize = 8;

    private const int LineBytes = NodeSize * sizeof(ulong);

    private readonly ulong[] words;
    private readonly int first;

    /// <param name="count">How many words there are.</param>
    /// <param name="beyond">What stands behind the last one up to the end of its node.</param>
    public IndexWords(int count, ulong beyond)
    {
        Count = count;
        words = GC.AllocateUninitializedArray<ulong>(Padded(count) + NodeSize - 1, pinned: true);
        first = FirstOfLine(words);
        words.AsSpan(first + count, Padded(count) - count).Fill(beyond);
    }

    public int Count { get; }

    public int NodeCount => Padded(Count) / NodeSize;

    public Span<ulong> All => words.AsSpan(first, Count);

    /// <summary>The first word of the first node.</summary>
    public ref ulong Origin => ref words[first];

    /// <summary>So many words and those that fill the last node; there is always one.</summary>
    public static int Padded(int count) => Math.Max((count + NodeSize - 1) / NodeSize, 1) * NodeSize;

    public ReadOnlySpan<ulong> Node(int node) => words.AsSpan(first + node * NodeSize, NodeSize);

    // A pinned array stays where it is, and with it the lines.
    private static int FirstOfLine(ulong[] pinned)
    {
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
        return (int)(-address & (LineBytes - 1)) / sizeof(ulong);
    }
}
