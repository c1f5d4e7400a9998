using NodaTime;
using Samskab.Collaborations;
using Samskab.Forums;

namespace Samskab.Texts;

/// <summary>Tells a version of terms of reference as a document to hand out.</summary>
/// <remarks>
/// Its five parts stand in the order of the source, in their own words (Handbook, p. 22), and below them how a municipal
/// circle relates to the branches. What is recorded of the forum on a
/// day stands below them and is never mixed into the words: who sits in it, what it may do, when it meets. What is missing is
/// said to be.
/// </remarks>
public static class TermsPage
{
    /// <summary>The page of a version.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="terms">The version of its terms of reference.</param>
    /// <param name="collaboration">The collaboration it belongs to.</param>
    /// <param name="on">The day for which it is told what is recorded.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(
        Forum forum,
        TermsOfReference terms,
        Collaboration collaboration,
        LocalDate on,
        Wording wording
    )
    {
        ArgumentNullException.ThrowIfNull(forum);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new TermsTeller(forum.On(on), terms, collaboration, wording);
        return new(
            wording.Say("terms.title", ("forum", forum.Name)),
            [teller.Opening(), .. terms.PartsIn(forum).Select(teller.Part), .. teller.Quorum()]
        );
    }
}
