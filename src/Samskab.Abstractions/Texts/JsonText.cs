using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samskab.Texts;

/// <summary>JSON as a host prints it.</summary>
/// <remarks>
/// The same content is always the same bytes: UTF-8 without a byte order mark, each member on a line of its own, line feeds
/// between lines and at the end, Danish letters as they are.
/// </remarks>
public static class JsonText
{
    private static readonly JsonWriterOptions Style = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What is written, as UTF-8.</summary>
    /// <param name="write">Writes one value.</param>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Style))
        {
            write(json);
        }
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
