using System.Globalization;
using Samskab.Imports;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>What keeps a document from being read at all, whatever it holds.</summary>
internal static class Unreadable
{
    private const string Utf8Name = "UTF-8";

    /// <summary>The problem of a document that is larger than permitted.</summary>
    public static ImportProblem TooLarge(long maxBytes) =>
        Problem(ProblemCodes.TooLarge, null, null, string.Create(CultureInfo.InvariantCulture, $"{maxBytes} bytes"));

    /// <summary>The problem of a document that is too large, empty or no text in UTF-8; null where it can be read.</summary>
    /// <param name="document">The document, seen to its end.</param>
    public static ImportProblem? ProblemOf(Window document) =>
        document.Exceeded is { } maxBytes ? TooLarge(maxBytes)
        : document.IsBlank ? Problem(ProblemCodes.Empty, null, null, "{ ... }")
        : OtherEncoding(document.Head.Span) is { } encoding ? NotUtf8(1, encoding)
        : document.BadByte is var (value, line)
            ? NotUtf8(line, string.Create(CultureInfo.InvariantCulture, $"0x{value:X2}"))
        : null;

    // JSON begins with two characters below 128, so that the zero bytes among the first four tell the encoding.
    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, _, ..] or [_, 0, 0, 0, ..] => "UTF-32",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, ..] or [_, 0, ..] => "UTF-16",
            _ => null,
        };

    private static ImportProblem NotUtf8(long line, string value) =>
        Problem(ProblemCodes.NotUtf8, line, value, Utf8Name);

    private static ImportProblem Problem(string code, long? line, string? value, string permitted) =>
        new()
        {
            Code = code,
            Path = "$",
            Line = line is { } its ? ProblemLog.LineNumber(its) : null,
            Value = value,
            Permitted = permitted,
            FellWithIt = ["$"],
        };
}
