using System.Buffers;

namespace Samskab.Texts;

/// <summary>Writes lines of comma-separated values (RFC 4180).</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Writes a line, ended as the standard has it.</summary>
    internal static void Write(TextWriter writer, IEnumerable<string> values)
    {
        writer.Write(string.Join(',', values.Select(Quoted)));
        writer.Write("\r\n");
    }

    private static string Quoted(string value)
    {
        var safe = Harmless(value);
        return safe.AsSpan().ContainsAny(Special)
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    // A spreadsheet runs what begins like a formula.
    private static string Harmless(string value) =>
        value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + value : value;
}
