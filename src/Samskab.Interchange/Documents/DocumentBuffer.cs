namespace Samskab.Documents;

/// <summary>Collects a stream, and stops where it proves larger than permitted.</summary>
internal sealed class DocumentBuffer(long maxBytes)
{
    private const int FirstLength = 16 * 1024;

    private readonly int most = (int)maxBytes;
    private byte[] bytes = [];
    private int length;

    /// <summary>Whether there is more than permitted.</summary>
    public bool IsTooLarge => length > most;

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
    private int Larger() => (int)Math.Min(Math.Max(bytes.Length * 2L, FirstLength), most + 1L);
}
