using System.Buffers;
using System.IO.Pipelines;

namespace Samskab.Sample.Web.Documents;

/// <summary>Collects the body of a request, and stops where it proves larger than permitted.</summary>
/// <remarks>
/// By the server's own reader: a cancelled read of the body's stream is never ended, and the server then fails to read on what is
/// left of the body before it closes the connection.
/// </remarks>
internal static class RequestBody
{
    /// <summary>The body; of one that is larger than permitted, its beginning, which is larger too.</summary>
    /// <exception cref="OperationCanceledException">The time is up, or the client has left.</exception>
    internal static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext context, long maxBytes)
    {
        var reader = context.Request.BodyReader;
        await using var cancelling = context.RequestAborted.Register(reader.CancelPendingRead);
        var bytes = new ArrayBufferWriter<byte>();
        while (Take(reader, await reader.ReadAsync(CancellationToken.None), bytes) && bytes.WrittenCount <= maxBytes)
        { }
        return bytes.WrittenMemory;
    }

    /// <summary>Takes in what was read; false where there is no more.</summary>
    private static bool Take(PipeReader reader, ReadResult read, ArrayBufferWriter<byte> bytes)
    {
        foreach (var part in read.Buffer)
        {
            bytes.Write(part.Span);
        }
        reader.AdvanceTo(read.Buffer.End);
        return read.IsCanceled ? throw new OperationCanceledException() : !read.IsCompleted;
    }
}
