namespace Samskab.Intervals;

/// <summary>Words, with an id beside each or with nothing else.</summary>
internal readonly ref struct WordSpan(Span<ulong> words, Span<uint> ids)
{
    public readonly Span<ulong> Words = words;
    public readonly Span<uint> Ids = ids;
}
