using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samskab.Collaborations;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>Writes collaboration documents, so that reading one gives back an equal document.</summary>
/// <remarks>
/// The same document is always the same bytes: UTF-8 without a byte order mark, members in a fixed order, line feeds between lines,
/// Danish letters as they are. What is not stated or a default is not written, nor an empty list where absence says the same.
/// A document that no reader would accept whole is refused with an <see cref="ArgumentException"/> that names the place, what stands there and what is permitted;
/// nothing is written then. Thread-safe.
/// </remarks>
public sealed class CollaborationWriter
{
    private readonly Shape<CollaborationParts> shape;

    /// <summary>A writer.</summary>
    /// <param name="vocabulary">The facts and parties that documents may name. Default: those of the co-creation book.</param>
    public CollaborationWriter(DocumentVocabulary? vocabulary = null) => shape = DocumentTable.Of(vocabulary ?? new());

    /// <summary>Whether each member stands on a line of its own. Default: yes.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>Writes a document to a stream, in parts: it is never held as a whole.</summary>
    /// <remarks>It is gone through twice, first to see that it can be written.</remarks>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">No reader would accept the document.</exception>
    public void Write(Stream stream, CollaborationParts document)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Put(new StreamBuffer(Stream.Null), document);
        Put(new StreamBuffer(stream), document);
    }

    /// <summary>Writes a document to a stream.</summary>
    /// <remarks>The document is held as a whole first.</remarks>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Ends the waiting for the stream.</param>
    /// <exception cref="ArgumentException">No reader would accept the document.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task WriteAsync(
        Stream stream,
        CollaborationParts document,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Bytes(document), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a document to a buffer.</summary>
    /// <param name="buffer">The buffer.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">No reader would accept the document.</exception>
    public void Write(IBufferWriter<byte> buffer, CollaborationParts document)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Write(Bytes(document).Span);
    }

    /// <summary>The document as a text.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">No reader would accept the document.</exception>
    public string ToText(CollaborationParts document) => Encoding.UTF8.GetString(Bytes(document).Span);

    private ReadOnlyMemory<byte> Bytes(CollaborationParts document)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Put(bytes, document);
        return bytes.WrittenMemory;
    }

    private void Put(IBufferWriter<byte> bytes, CollaborationParts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        // Not disposed: after a failure of the stream that would write to it once more.
        var json = new Utf8JsonWriter(bytes, Style(Indented));
        shape.Write(new Pen(json), document);
        json.Flush();
    }

    /// <summary>How JSON is written.</summary>
    /// <param name="indented">Whether each member stands on a line of its own.</param>
    internal static JsonWriterOptions Style(bool indented) =>
        new()
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
}
