using System.Text;

namespace Samskab.Shapes;

/// <summary>Shows a piece of a document as it stands there, on one line and shortened.</summary>
internal static class Excerpt
{
    /// <summary>The greatest length, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>How many bytes of a longer piece an excerpt depends on.</summary>
    public const int Reach = MaxBytes + 1;

    // No character takes more bytes than this.
    private const int MaxBytes = MaxLength * 4;

    /// <summary>The beginning of a piece of UTF-8, with escapes as they are written.</summary>
    public static string Of(ReadOnlySpan<byte> utf8) => Of(Encoding.UTF8.GetString(utf8[..WholeCharacters(utf8)]));

    /// <summary>The beginning of a text.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder();
        foreach (var letter in text)
        {
            Append(line, letter);
            if (line.Length > MaxLength)
            {
                return Shortened(line);
            }
        }
        return line.ToString().Trim();
    }

    private static void Append(StringBuilder line, char letter)
    {
        var blank = char.IsWhiteSpace(letter) || char.IsControl(letter);
        if (!blank)
        {
            line.Append(letter);
        }
        else if (line is not [.., ' '])
        {
            line.Append(' ');
        }
    }

    private static string Shortened(StringBuilder line)
    {
        var length = MaxLength - 1;
        return line.ToString(0, char.IsHighSurrogate(line[length - 1]) ? length - 1 : length) + "…";
    }

    private static int WholeCharacters(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= MaxBytes)
        {
            return utf8.Length;
        }
        var end = MaxBytes;
        while (end > MaxBytes - 4 && (utf8[end] & 0xC0) == 0x80)
        {
            end--;
        }
        return end;
    }
}
