using System.Globalization;

namespace Samskab.Sources;

/// <summary>A printed page, or a spread of pages; both ends are inside.</summary>
public readonly record struct PageRange : IComparable<PageRange>
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

    /// <summary>By first page, then by last page.</summary>
    /// <param name="other">The other range.</param>
    public int CompareTo(PageRange other) => (First, Last).CompareTo((other.First, other.Last));

    /// <summary><c>13</c>, or <c>14-15</c> for a spread.</summary>
    public override string ToString() =>
        First == Last
            ? First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
