using System.Text;

namespace Samskab.Sample;

/// <summary>A stream of UTF-8 that goes to a writer of text.</summary>
internal sealed class TextSink(TextWriter output) : Stream
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    // A letter may be cut in two where one part ends: the decoder keeps its beginning.
    public override void Write(byte[] buffer, int offset, int count)
    {
        var letters = new char[Encoding.UTF8.GetMaxCharCount(count)];
        output.Write(letters, 0, decoder.GetChars(buffer, offset, count, letters, 0));
    }

    public override void Flush() => output.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
