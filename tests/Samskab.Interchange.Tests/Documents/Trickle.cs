namespace Samskab.Tests.Documents;

/// <summary>A stream that gives few bytes at a time.</summary>
internal sealed class Trickle(byte[] bytes, int most) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(most, buffer.Length)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(most, count));
}
