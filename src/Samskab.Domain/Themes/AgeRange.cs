using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Samskab.Themes;

/// <summary>Ages in whole years; both ends are inside.</summary>
/// <remarks>Written as <c>18-25</c>. The default value is 0-0, the first year of life.</remarks>
[JsonConverter(typeof(AgeRangeJsonConverter))]
public readonly record struct AgeRange : IParsable<AgeRange>
{
    /// <summary>The greatest age, in years.</summary>
    public const int MaxAge = 130;

    internal const string Permitted = "two ages from 0 to 130, the second not below the first, such as 18-25";

    /// <summary>The ages from one to another.</summary>
    /// <param name="from">The lowest age, at least 0.</param>
    /// <param name="to">The highest age, at least the lowest and at most <see cref="MaxAge"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ages are not in order, below 0 or above <see cref="MaxAge"/>.</exception>
    public AgeRange(int from, int to)
    {
        if (!IsRange(from, to))
        {
            throw new ArgumentOutOfRangeException(
                nameof(to),
                to,
                string.Create(CultureInfo.InvariantCulture, $"{from} to {to} are no ages. Permitted: {Permitted}.")
            );
        }
        From = from;
        To = to;
    }

    /// <summary>The lowest age.</summary>
    public int From { get; }

    /// <summary>The highest age.</summary>
    public int To { get; }

    /// <summary>Whether some age is in both.</summary>
    /// <param name="other">The other ages.</param>
    public bool Meets(AgeRange other) => From <= other.To && other.From <= To;

    /// <summary>The ages of a text such as <c>18-25</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Left aside.</param>
    /// <exception cref="FormatException">The text is no range of ages.</exception>
    public static AgeRange Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var ages)
            ? ages
            : throw new FormatException($"\"{s}\" is no range of ages. Permitted: {Permitted}.");

    /// <summary>The ages of a text such as <c>18-25</c>, if it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Left aside.</param>
    /// <param name="result">The ages, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgeRange result)
    {
        var text = s.AsSpan();
        var hyphen = text.IndexOf('-');
        var (from, to) = (0, 0);
        var isRange =
            hyphen > 0 && TryAge(text[..hyphen], out from) && TryAge(text[(hyphen + 1)..], out to) && IsRange(from, to);
        result = isRange ? new(from, to) : default;
        return isRange;
    }

    /// <summary>The lowest and the highest age: <c>18-25</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");

    private static bool IsRange(int from, int to) => from >= 0 && from <= to && to <= MaxAge;

    private static bool TryAge(ReadOnlySpan<char> text, out int age) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out age);
}
