using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Samskab.Imports;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>What keeps a document from being read at all, whatever it holds.</summary>
internal static class Unreadable
{
    private const string Utf8Name = "UTF-8";

    /// <summary>The length of the byte order mark of UTF-8, where there is one.</summary>
    public static int MarkLength(ReadOnlySpan<byte> document) => document.StartsWith("\uFEFF"u8) ? 3 : 0;

    /// <summary>The problem of a document that is larger than permitted.</summary>
    public static ImportProblem TooLarge(long maxBytes) =>
        Problem(ProblemCodes.TooLarge, null, null, string.Create(CultureInfo.InvariantCulture, $"{maxBytes} bytes"));

    /// <summary>The problem of a document that is no text in UTF-8, or empty; null where it can be read.</summary>
    public static ImportProblem? ProblemOf(ReadOnlyMemory<byte> document)
    {
        var bytes = document.Span;
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            return Problem(ProblemCodes.Empty, null, null, "{ ... }");
        }
        if (OtherEncoding(bytes) is { } encoding)
        {
            return Problem(ProblemCodes.NotUtf8, 1, encoding, Utf8Name);
        }
        return Utf8.IsValid(bytes) ? null : NotUtf8(document);
    }

    // JSON begins with two characters below 128, so that the zero bytes among the first four tell the encoding.
    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, _, ..] or [_, 0, 0, 0, ..] => "UTF-32",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, ..] or [_, 0, ..] => "UTF-16",
            _ => null,
        };

    private static ImportProblem NotUtf8(ReadOnlyMemory<byte> document)
    {
        var place = ValidLength(document.Span);
        var value = string.Create(CultureInfo.InvariantCulture, $"0x{document.Span[place]:X2}");
        return Problem(ProblemCodes.NotUtf8, new Lines(document).At(place), value, Utf8Name);
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            length += consumed;
        }
        return length;
    }

    private static ImportProblem Problem(string code, int? line, string? value, string permitted) =>
        new()
        {
            Code = code,
            Path = "$",
            Line = line,
            Value = value,
            Permitted = permitted,
            FellWithIt = ["$"],
        };
}
