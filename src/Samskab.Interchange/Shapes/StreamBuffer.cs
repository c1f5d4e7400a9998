using System.Buffers;

namespace Samskab.Shapes;

/// <summary>A stream to be written in parts: what is written goes to it as soon as a part is full.</summary>
internal sealed class StreamBuffer(Stream stream) : IBufferWriter<byte>
{
    /// <summary>The length of a part, which grows where a single token is longer.</summary>
    public const int UsualLength = 64 * 1024;

    private byte[] part = new byte[UsualLength];

    /// <inheritdoc/>
    public void Advance(int count) => stream.Write(part, 0, count);

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sizeHint > part.Length)
        {
            part = new byte[sizeHint];
        }
        return part;
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
