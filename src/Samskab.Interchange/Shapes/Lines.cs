namespace Samskab.Shapes;

/// <summary>The line of a place in a document, counted from the place that was asked for before.</summary>
internal sealed class Lines(ReadOnlyMemory<byte> bytes)
{
    private int offset;
    private int line = 1;

    /// <summary>The line of a byte, from 1.</summary>
    /// <param name="place">The position of the byte.</param>
    public int At(int place)
    {
        line += place >= offset ? Ends(offset, place) : -Ends(place, offset);
        offset = place;
        return line;
    }

    private int Ends(int from, int to) => bytes.Span[from..to].Count((byte)'\n');
}
