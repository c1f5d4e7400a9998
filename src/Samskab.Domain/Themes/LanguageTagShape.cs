using Samskab.Values;

namespace Samskab.Themes;

/// <summary>The shape of a BCP 47 language tag: a language of letters, then parts of letters and digits.</summary>
internal static class LanguageTagShape
{
    private const int MaxPart = 8;

    /// <summary>What a text must be to become a tag, or null where it is one.</summary>
    public static string? Problem(string? value) =>
        value is { Length: > 0 and <= Identifier.MaxLength } && IsTag(value.Split('-'))
            ? null
            : "a language tag such as da, ar or zh-Hant: 2 to 8 letters, then parts of 1 to 8 letters and digits with hyphens between them, at most 128 characters";

    /// <summary>The tag in the letters that RFC 5646, section 2.1.1, recommends: <c>zh-Hant-TW</c>.</summary>
    public static string Customary(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        for (var i = 1; i < parts.Length && parts[i].Length > 1; i++)
        {
            parts[i] = parts[i].Length switch
            {
                2 => parts[i].ToUpperInvariant(),
                4 => char.ToUpperInvariant(parts[i][0]) + parts[i][1..],
                _ => parts[i],
            };
        }
        return string.Join('-', parts);
    }

    // A part of one character announces what follows it, so it is never the last.
    private static bool IsTag(string[] parts) =>
        parts[0].Length >= 2
        && parts[0].All(char.IsAsciiLetter)
        && parts[^1].Length >= 2
        && parts.All(part => part.Length is > 0 and <= MaxPart && part.All(char.IsAsciiLetterOrDigit));
}
