using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Samskab.Sources;

/// <summary>A printed page, or a spread of pages; both ends are inside.</summary>
[JsonConverter(typeof(PageRangeJsonConverter))]
public readonly record struct PageRange : IComparable<PageRange>, IParsable<PageRange>
{
    /// <summary>The pages from one to another.</summary>
    /// <param name="first">The first page, at least 1.</param>
    /// <param name="last">The last page, at least the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pages are not in order, or below 1.</exception>
    public PageRange(int first, int last)
    {
        if (first < 1 || last < first)
        {
            throw new ArgumentOutOfRangeException(
                nameof(last),
                last,
                $"Pages {first} to {last} are not in order. Permitted: a first page from 1 and a last page not before it."
            );
        }
        First = first;
        Last = last;
    }

    /// <summary>The first page.</summary>
    public int First { get; }

    /// <summary>The last page.</summary>
    public int Last { get; }

    /// <summary>The page of a number.</summary>
    /// <param name="page">The page, at least 1.</param>
    public static implicit operator PageRange(int page) => FromInt32(page);

    /// <summary>The page of a number.</summary>
    /// <param name="page">The page, at least 1.</param>
    public static PageRange FromInt32(int page) => new(page, page);

    /// <summary>The pages of a text such as <c>13</c> or <c>14-15</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Left aside.</param>
    /// <exception cref="FormatException">The text is no page or spread.</exception>
    public static PageRange Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var pages)
            ? pages
            : throw new FormatException(
                $"\"{s}\" is no page. Permitted: a page such as 13, or a spread such as 14-15."
            );

    /// <summary>The pages of a text such as <c>13</c> or <c>14-15</c>, if it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Left aside.</param>
    /// <param name="result">The pages, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PageRange result)
    {
        var text = s.AsSpan();
        var hyphen = text.IndexOf('-');
        var isPage = TryPage(hyphen < 0 ? text : text[..hyphen], out var first);
        var last = first;
        var isRange = isPage && (hyphen < 0 || TryPage(text[(hyphen + 1)..], out last)) && last >= first;
        result = isRange ? new(first, last) : default;
        return isRange;
    }

    /// <summary>By first page, then by last page.</summary>
    /// <param name="other">The other range.</param>
    public int CompareTo(PageRange other) => (First, Last).CompareTo((other.First, other.Last));

    /// <summary><c>13</c>, or <c>14-15</c> for a spread.</summary>
    public override string ToString() =>
        First == Last
            ? First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    private static bool TryPage(ReadOnlySpan<char> text, out int page) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page >= 1;
}
