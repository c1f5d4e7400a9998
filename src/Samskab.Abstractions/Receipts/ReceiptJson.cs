using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Samskab.Imports;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Receipts;

/// <summary>The JSON of receipts: what a host stores, sends and reads again.</summary>
/// <remarks>
/// An object of the format <c>samskab-receipt/1</c> with <c>libraryVersion</c>, <c>timeZones</c>, <c>sources</c>, <c>readings</c>,
/// <c>thresholds</c>, <c>statements</c>, <c>verdict</c> and <c>checksum</c>; statements and verdict are those of
/// <see cref="VerdictJson"/>. The checksum tells damage and is no signature.
/// </remarks>
public static class ReceiptJson
{
    /// <summary>The format and its version.</summary>
    public const string Format = "samskab-receipt/1";

    private static readonly JsonWriterOptions Canonical = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The receipt as UTF-8: the same receipt is always the same bytes.</summary>
    /// <param name="receipt">The receipt.</param>
    public static ReadOnlyMemory<byte> Write(Receipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return Written(receipt, receipt.Checksum);
    }

    /// <summary>Reads a receipt, and tells what is wrong with it.</summary>
    /// <remarks>
    /// Nothing is thrown for a bad document. White space, the order of members and how letters are escaped do not matter; any
    /// other difference from what was written is a problem. Null is the value where there is one.
    /// </remarks>
    /// <param name="document">The document in UTF-8, with or without a byte order mark.</param>
    public static ImportReport<Receipt?> Read(ReadOnlyMemory<byte> document) => new ReceiptReader().Read(document);

    internal static string ChecksumOf(Receipt receipt) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Written(receipt, checksum: null).Span));

    private static ReadOnlyMemory<byte> Written(Receipt receipt, string? checksum)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Canonical))
        {
            writer.WriteStartObject();
            WriteMembers(writer, receipt);
            if (checksum is not null)
            {
                writer.WriteString("checksum", checksum);
            }
            writer.WriteEndObject();
        }
        return bytes.WrittenMemory;
    }

    private static void WriteMembers(Utf8JsonWriter writer, Receipt receipt)
    {
        writer.WriteString("format", Format);
        writer.WriteString("libraryVersion", receipt.LibraryVersion);
        writer.WriteString("timeZones", receipt.TimeZones);
        WriteList(writer, "sources", receipt.Sources, ReceiptJsonContext.Default.CitedSource);
        WriteList(writer, "readings", receipt.Readings, ReceiptJsonContext.Default.ReadingsTaken);
        WriteList(writer, "thresholds", receipt.Thresholds, ReceiptJsonContext.Default.NamedThreshold);
        WriteList(writer, "statements", receipt.Statements, VerdictJson.Statement);
        writer.WritePropertyName("verdict");
        JsonSerializer.Serialize(writer, receipt.Verdict, VerdictJson.Verdict);
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, ValueList<T> items, JsonTypeInfo<T> type)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            JsonSerializer.Serialize(writer, item, type);
        }
        writer.WriteEndArray();
    }
}
