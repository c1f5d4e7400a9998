using System.Globalization;

namespace Samskab.Themes;

/// <summary>Codes of two digits, with dots between them.</summary>
internal static class CodeGroups
{
    /// <summary>What a text must be to become such a code, or null where it is one.</summary>
    public static string? Problem(string? value, int most) =>
        value is not null && IsCode(value, most)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"1 to {most} groups of two digits with dots between them, such as {Example[..(3 * most - 1)]}"
            );

    private const string Example = "65.50.05.10";

    private static bool IsCode(string value, int most)
    {
        if (value.Length % 3 != 2 || value.Length >= 3 * most)
        {
            return false;
        }
        for (var i = 0; i < value.Length; i++)
        {
            if (i % 3 == 2 ? value[i] != '.' : !char.IsAsciiDigit(value[i]))
            {
                return false;
            }
        }
        return true;
    }
}
