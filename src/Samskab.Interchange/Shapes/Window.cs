using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Samskab.Shapes;

/// <summary>The part of a document that is at hand. It slides over a stream; a document in memory it holds as a whole.</summary>
/// <remarks>
/// Only bytes that are proved to be UTF-8 are at hand. Over a stream it grows where more than half of it must stay, which is for
/// a token as long, or for an object that has to be looked through. Positions are those of the document, its mark included.
/// </remarks>
internal sealed class Window
{
    /// <summary>How many bytes of a stream are held to begin with.</summary>
    public const int UsualLength = 64 * 1024;

    // Holds a byte order mark and the bytes that tell an encoding.
    private const int LeastLength = 16;

    private readonly Stream? stream;
    private readonly long maxBytes;
    private byte[] buffer = [];
    private ReadOnlyMemory<byte> held;
    private int proved;
    private long start;
    private long taken;
    private bool hasEnded;
    private long countedTo;
    private long line = 1;

    /// <summary>The window of a document in memory.</summary>
    public Window(ReadOnlyMemory<byte> document, long maxBytes)
    {
        (held, taken, this.maxBytes, hasEnded) = (document, document.Length, maxBytes, true);
        Begin();
    }

    /// <summary>A window over a stream.</summary>
    /// <param name="stream">The stream, which is read from where it stands.</param>
    /// <param name="maxBytes">How many bytes are permitted; one more is read to tell that there are more.</param>
    /// <param name="length">How many bytes are held to begin with, 16 at least.</param>
    public Window(Stream stream, long maxBytes, int length = UsualLength)
    {
        (this.stream, this.maxBytes, buffer) = (stream, maxBytes, new byte[Math.Max(length, LeastLength)]);
        Fill();
        Begin();
    }

    /// <summary>Where the text begins, after the byte order mark if there is one.</summary>
    public int TextStart { get; private set; }

    /// <summary>The first bytes of the text, four at most.</summary>
    public ReadOnlyMemory<byte> Head { get; private set; }

    /// <summary>Whether nothing but white space was seen.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>How many bytes are permitted, where there are more; otherwise null.</summary>
    public long? Exceeded { get; private set; }

    /// <summary>The first byte that is none of UTF-8, and its line; null where none was met.</summary>
    public (byte Value, long Line)? BadByte { get; private set; }

    /// <summary>The end of what is at hand.</summary>
    public long End => start + proved;

    /// <summary>What is at hand from a byte on.</summary>
    /// <param name="place">The position of the byte.</param>
    public ReadOnlySpan<byte> From(long place) => held.Span[(int)(place - start)..proved];

    /// <summary>Reads on, and lets go of what stands before a byte; false where there is no more.</summary>
    /// <param name="from">The position of the first byte that stays.</param>
    public bool Slide(long from)
    {
        var before = End;
        while (End == before && !hasEnded && BadByte is null)
        {
            LetGo(from);
            Fill();
            Prove();
        }
        return End > before;
    }

    /// <summary>Reads to the end, to see whether all of it is permitted.</summary>
    public void Drain()
    {
        while (Slide(End)) { }
        while (!hasEnded)
        {
            Take(stream!.Read(buffer, 0, Room(0)));
        }
    }

    /// <summary>The line of a byte, from 1, counted from the byte that was asked for before.</summary>
    /// <param name="place">The position of the byte, which is at hand or the end.</param>
    public long LineAt(long place)
    {
        line += place >= countedTo ? LineEnds(countedTo, place) : -LineEnds(place, countedTo);
        countedTo = place;
        return line;
    }

    private int LineEnds(long from, long to) => held.Span[(int)(from - start)..(int)(to - start)].Count((byte)'\n');

    private void Begin()
    {
        TextStart = held.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        Head = held.Span[TextStart..Math.Min(held.Length, TextStart + 4)].ToArray();
        Exceeded = taken > maxBytes ? maxBytes : null;
        proved = TextStart;
        Prove();
    }

    private void LetGo(long from)
    {
        if (countedTo < from)
        {
            LineAt(from);
        }
        var staying = held[(int)(from - start)..];
        var needed = staying.Length > buffer.Length / 2 ? Larger() : buffer.Length;
        var target = needed > buffer.Length ? new byte[needed] : buffer;
        staying.CopyTo(target);
        (proved, start, buffer) = (proved - (int)(from - start), from, target);
        held = buffer.AsMemory(0, staying.Length);
    }

    private int Larger() => (int)Math.Min(buffer.Length * 2L, Array.MaxLength);

    private void Fill()
    {
        var length = held.Length;
        while (!hasEnded && length < buffer.Length)
        {
            length += Take(stream!.Read(buffer, length, Room(length)));
        }
        if (length == held.Length && !hasEnded)
        {
            (Exceeded, hasEnded) = (Array.MaxLength, true);
        }
        held = buffer.AsMemory(0, length);
    }

    // One byte more than permitted tells that there are more.
    private int Room(int length) => (int)Math.Min(buffer.Length - length, maxBytes + 1 - taken);

    private int Take(int count)
    {
        taken += count;
        Exceeded = taken > maxBytes ? maxBytes : null;
        hasEnded = count == 0 || Exceeded is not null;
        return count;
    }

    private void Prove()
    {
        var fresh = held.Span[proved..];
        var valid = Utf8.IsValid(fresh) ? fresh.Length : ValidLength(fresh);
        IsBlank &= fresh[..valid].Trim(" \t\r\n"u8).IsEmpty;
        if (valid < fresh.Length && (hasEnded || !IsUnfinished(fresh[valid..])))
        {
            BadByte = (fresh[valid], LineAt(End + valid));
            IsBlank = false;
        }
        proved += valid;
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out _, out var consumed) == OperationStatus.Done)
        {
            length += consumed;
        }
        return length;
    }

    private static bool IsUnfinished(ReadOnlySpan<byte> bytes) =>
        Rune.DecodeFromUtf8(bytes, out _, out _) == OperationStatus.NeedMoreData;
}
