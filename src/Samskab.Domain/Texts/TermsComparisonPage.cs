using Samskab.Forums;

namespace Samskab.Texts;

/// <summary>Tells what has become of terms of reference from one version to another.</summary>
/// <remarks>In Markdown, words that are gone are struck out and words that are new are bold; as plain text they stand between marks.</remarks>
public static class TermsComparisonPage
{
    /// <summary>The page of a comparison.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="comparison">The two versions.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(Forum forum, TermsComparison comparison, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(forum);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new TermsChangeTeller(comparison, wording);
        return new(
            wording.Say("terms.comparison", ("forum", forum.Name)),
            [teller.Opening(), .. comparison.Parts.Select(teller.Part), .. teller.Quorum()]
        );
    }
}
