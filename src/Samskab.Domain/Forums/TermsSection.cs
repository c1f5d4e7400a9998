using System.Diagnostics;

namespace Samskab.Forums;

/// <summary>A section of terms of reference: written, known to exist though its words are not at hand, or absent.</summary>
public abstract record TermsSection
{
    private TermsSection() { }

    /// <summary>A section whose words are at hand.</summary>
    public sealed record Written : TermsSection
    {
        /// <summary>A section of the given words.</summary>
        /// <param name="text">The words, not empty.</param>
        /// <exception cref="ArgumentException">The text is empty.</exception>
        public Written(string text)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(text);
            Text = text;
        }

        /// <summary>The words.</summary>
        public string Text { get; }
    }

    /// <summary>A section that is known to exist; its words are not at hand.</summary>
    public sealed record KnownToExist : TermsSection;

    /// <summary>A section that the document is known not to have.</summary>
    public sealed record Absent : TermsSection;

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="written">For a section whose words are at hand.</param>
    /// <param name="knownToExist">For one that is known to exist.</param>
    /// <param name="absent">For one that is known not to be there.</param>
    public T Match<T>(Func<Written, T> written, Func<KnownToExist, T> knownToExist, Func<Absent, T> absent)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(knownToExist);
        ArgumentNullException.ThrowIfNull(absent);
        return this switch
        {
            Written its => written(its),
            KnownToExist its => knownToExist(its),
            Absent its => absent(its),
            _ => throw new UnreachableException(),
        };
    }
}
