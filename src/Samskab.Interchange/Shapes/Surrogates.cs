using System.Globalization;

namespace Samskab.Shapes;

/// <summary>Finds halves of characters outside the basic plane that stand without their other half.</summary>
internal static class Surrogates
{
    /// <summary>Whether the escapes of a JSON text contain half a character.</summary>
    /// <param name="escaped">The text between the quotation marks, with its escapes.</param>
    public static bool AreTorn(ReadOnlySpan<byte> escaped)
    {
        var awaitsLow = false;
        for (var i = 0; i < escaped.Length; i += Length(escaped[i..]))
        {
            var unit = Unit(escaped[i..]);
            if (char.IsLowSurrogate(unit) != awaitsLow)
            {
                return true;
            }
            awaitsLow = char.IsHighSurrogate(unit);
        }
        return awaitsLow;
    }

    /// <summary>Whether a text contains half a character.</summary>
    /// <param name="text">The text.</param>
    public static bool AreTorn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }
        return false;
    }

    private static int Length(ReadOnlySpan<byte> rest) =>
        rest[0] != '\\' ? 1
        : rest[1] == 'u' ? 6
        : 2;

    private static char Unit(ReadOnlySpan<byte> rest) =>
        rest is [(byte)'\\', (byte)'u', ..]
            ? (char)ushort.Parse(rest.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : default;
}
