using Samskab.Values;

namespace Samskab.Actors;

/// <summary>What a token may look like that stands for a person or a person's case, so that it gives neither away.</summary>
internal static class OpaqueToken
{
    /// <summary>What is permitted instead; null where the text is.</summary>
    public static string? Problem(string? value) =>
        value is { Length: > 0 and <= Identifier.MaxLength } && value.All(IsTokenLetter) && !LooksLikeCivilNumber(value)
            ? null
            : "an opaque token of 1 to 128 letters a-z, digits, hyphens, underscores, dots and colons, not in the form of a civil registration number";

    private static bool IsTokenLetter(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':';

    // Six digits of a day, an optional hyphen, four digits.
    private static bool LooksLikeCivilNumber(string value)
    {
        var digits = value.Length == 11 && value[6] == '-' ? value.Remove(6, 1) : value;
        return digits.Length == 10 && digits.All(char.IsAsciiDigit);
    }
}
