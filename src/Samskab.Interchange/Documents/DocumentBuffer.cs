namespace Samskab.Documents;

/// <summary>Collects a stream, and stops where it proves larger than permitted or than an array can be.</summary>
internal sealed class DocumentBuffer(long maxBytes)
{
    private const int FirstLength = 16 * 1024;

    private byte[] bytes = [];
    private int length;

    /// <summary>The greatest size.</summary>
    public long MaxBytes { get; } = Math.Min(maxBytes, Array.MaxLength - 1);

    /// <summary>Whether there is more than permitted.</summary>
    public bool IsTooLarge => length > MaxBytes;

    /// <summary>What was collected.</summary>
    public ReadOnlyMemory<byte> Content => bytes.AsMemory(0, length);

    /// <summary>Where the next bytes go: never empty.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, Larger());
            }
            return bytes.AsMemory(length);
        }
    }

    /// <summary>Takes in what was put there; false where there is no more to read.</summary>
    /// <param name="count">The number of bytes.</param>
    public bool Take(int count)
    {
        length += count;
        return count > 0 && !IsTooLarge;
    }

    // One byte more than permitted tells that there is more.
    private int Larger() => (int)Math.Min(Math.Max(bytes.Length * 2L, FirstLength), MaxBytes + 1);
}
