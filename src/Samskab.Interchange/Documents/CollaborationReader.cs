using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>Reads collaboration documents, and tells every problem of one at once.</summary>
/// <remarks>
/// Nothing is thrown for a bad document and nothing is dropped in silence: what is good of it is the value of the report, and
/// every problem says what is wrong, where, what is permitted, and what fell with it. Thread-safe.
/// </remarks>
public sealed class CollaborationReader
{
    private readonly Shape<CollaborationParts> shape;
    private readonly DocumentLimits limits;

    /// <summary>A reader.</summary>
    /// <param name="vocabulary">The facts and parties that documents may name. Default: those of the co-creation book.</param>
    /// <param name="limits">How much is taken from a document. Default: 64 MiB, 32 levels, 1000 listed problems.</param>
    public CollaborationReader(DocumentVocabulary? vocabulary = null, DocumentLimits? limits = null)
    {
        shape = DocumentTable.Of(vocabulary ?? new());
        this.limits = limits ?? new();
    }

    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <remarks>
    /// Beyond what it gives back it holds some 64 KiB of the document, or up to four times its longest text where that is more, and of a
    /// schedule what stands before its kind. What the stream itself throws is passed on.
    /// </remarks>
    /// <param name="stream">The stream, which stays open.</param>
    public ImportReport<CollaborationParts> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(new Window(stream, limits.MaxBytes));
    }

    /// <summary>Collects a document from a stream, to its end, and then reads it.</summary>
    /// <remarks>
    /// The whole document is held in memory meanwhile: a large one is better read with <see cref="Read(Stream)"/> on a thread of its own.
    /// What the stream itself throws is passed on.
    /// </remarks>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="cancellationToken">Ends the waiting for the stream.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async Task<ImportReport<CollaborationParts>> ReadAsync(
        Stream stream,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new DocumentBuffer(limits.MaxBytes);
        while (buffer.Take(await stream.ReadAsync(buffer.Free, cancellationToken).ConfigureAwait(false))) { }
        return buffer.IsTooLarge ? Refused(Unreadable.TooLarge(buffer.MaxBytes)) : Read(buffer.Content);
    }

    /// <summary>Reads a document from memory.</summary>
    /// <param name="document">The document in UTF-8, with or without a byte order mark.</param>
    public ImportReport<CollaborationParts> Read(ReadOnlyMemory<byte> document) =>
        document.Length > limits.MaxBytes
            ? Refused(Unreadable.TooLarge(limits.MaxBytes))
            : Read(new Window(document, limits.MaxBytes));

    /// <summary>Reads a document through a window, to its end.</summary>
    internal ImportReport<CollaborationParts> Read(Window window)
    {
        var report = ReadText(window);
        window.Drain();
        return Unreadable.ProblemOf(window) is { } problem ? Refused(problem) : report;
    }

    private ImportReport<CollaborationParts> ReadText(Window window)
    {
        var problems = new ProblemLog(limits.MaxProblems);
        var cursor = new Cursor(window, limits, problems);
        CollaborationParts? document = null;
        if (cursor.Next())
        {
            _ = shape.TryRead(ref cursor, out document);
            cursor.End();
        }
        return new()
        {
            Value = cursor.IsRefused ? new() : document ?? new(),
            Problems = problems.Listed,
            ProblemCount = problems.Count,
        };
    }

    private static ImportReport<CollaborationParts> Refused(ImportProblem problem) =>
        new()
        {
            Value = new(),
            Problems = [problem],
            ProblemCount = 1,
        };
}
