using Samskab.Values;

namespace Samskab.Actors;

/// <summary>What a text may look like that stands for a person or a case, so that it gives neither away.</summary>
internal static class OpaqueToken
{
    /// <summary>What is permitted instead of a token; null where the text is one.</summary>
    internal static string? Problem(string? value) =>
        IsPermitted(value, "-_.:")
            ? null
            : "an opaque token of 1 to 128 letters a-z, digits, hyphens, underscores, dots and colons, not in the form of a civil registration number";

    /// <summary>Whether a text has 1 to 128 letters a-z, digits and given marks, and does not look like a civil registration number.</summary>
    internal static bool IsPermitted(string? value, string marks) =>
        value is { Length: > 0 and <= Identifier.MaxLength }
        && value.All(letter => char.IsAsciiLetterOrDigit(letter) || marks.Contains(letter, StringComparison.Ordinal))
        && !LooksLikeCivilNumber(value);

    // Six digits of a day, an optional hyphen, four digits.
    private static bool LooksLikeCivilNumber(string value)
    {
        var digits = value.Length == 11 && value[6] == '-' ? value.Remove(6, 1) : value;
        return digits.Length == 10 && digits.All(char.IsAsciiDigit);
    }
}
