using System.Collections;
using NodaTime;

namespace Samskab.RuleBooks;

/// <summary>The versions of one rule book over time.</summary>
public sealed class RuleBookVersions : IReadOnlyList<RuleBook>
{
    private readonly RuleBook[] versions;

    /// <summary>The versions of a book, in any order.</summary>
    /// <param name="versions">One or more versions of one book that are valid on different days.</param>
    /// <exception cref="ArgumentException">There is none, they are of different books, or two are valid on one day.</exception>
    public RuleBookVersions(params IEnumerable<RuleBook> versions)
    {
        this.versions = [.. versions.OrderBy(version => version.Contents.ValidFrom)];
        if (this.versions.Length == 0 || this.versions.Any(version => version.Id != Id))
        {
            throw new ArgumentException("Permitted: one or more versions of one rule book.", nameof(versions));
        }
        for (var i = 1; i < this.versions.Length; i++)
        {
            RequireApart(this.versions[i - 1], this.versions[i]);
        }
    }

    /// <summary>The id of the book.</summary>
    public RuleBookId Id => versions[0].Id;

    /// <summary>The version that is valid last.</summary>
    public RuleBook Newest => versions[^1];

    /// <summary>The number of versions.</summary>
    public int Count => versions.Length;

    /// <summary>The version of a position, in the order of their days.</summary>
    /// <param name="index">The position, from 0.</param>
    public RuleBook this[int index] => versions[index];

    /// <summary>The version that is valid on a day, or null where none is.</summary>
    /// <param name="date">The day.</param>
    public RuleBook? On(LocalDate date) => Array.Find(versions, version => version.IsValidOn(date));

    /// <inheritdoc/>
    public IEnumerator<RuleBook> GetEnumerator() => versions.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void RequireApart(RuleBook earlier, RuleBook later)
    {
        if (!(earlier.Contents.ValidUntil < later.Contents.ValidFrom))
        {
            throw new ArgumentException(
                $"Versions {earlier.Version} and {later.Version} of {earlier.Id} are both valid on {later.Contents.ValidFrom:uuuu-MM-dd}. "
                    + "Permitted: one version a day; end the earlier one the day before."
            );
        }
    }
}
