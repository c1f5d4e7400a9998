using System.Runtime.CompilerServices;

namespace Samskab.Documents;

/// <summary>How much a reader takes from a document that nobody has vouched for.</summary>
public sealed record DocumentLimits
{
    /// <summary>The greatest size of a document, in bytes. Default: 64 MiB.</summary>
    /// <remarks>
    /// Of a stream one byte more is taken, to tell that there is more. A document of more than 2,147,483,590 bytes can only be
    /// read from a stream with <see cref="CollaborationReader.Read(Stream)"/>, and no single text in it may be as long: it is too large otherwise.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not between 1 and 9,223,372,036,854,775,806.</exception>
    public long MaxBytes
    {
        get;
        init => field = Within(value, long.MaxValue - 1);
    } = 64 * 1024 * 1024;

    /// <summary>How deeply objects and lists may lie in one another, the outermost included. Default: 32.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not between 1 and 1000.</exception>
    public int MaxDepth
    {
        get;
        init => field = (int)Within(value, 1000);
    } = 32;

    /// <summary>How many problems are listed; all are counted. Default: 1000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public int MaxProblems
    {
        get;
        init => field = (int)Within(value, int.MaxValue);
    } = 1000;

    private static long Within(long value, long most, [CallerMemberName] string name = "") =>
        value >= 1 && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}. Permitted: 1 to {most}.");
}
