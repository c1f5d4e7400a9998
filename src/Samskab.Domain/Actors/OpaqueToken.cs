using Samskab.Values;

namespace Samskab.Actors;

/// <summary>Texts that only the host understands, and that say nothing of a person.</summary>
internal static class OpaqueToken
{
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
