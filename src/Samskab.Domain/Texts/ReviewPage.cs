using Samskab.Collaborations;
using Samskab.Reviews;

namespace Samskab.Texts;

/// <summary>Tells a review to those whom its findings address.</summary>
/// <remarks>
/// For each audience what is not as advised and what cannot be told, on which words of which page, what is missing and who
/// can tell it, and what the source goes on with. What is as advised is counted alone.
/// </remarks>
public static class ReviewPage
{
    /// <summary>The page of a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="collaboration">The collaboration that was reviewed, for the names.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(CollaborationReview review, Collaboration collaboration, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new ReviewTeller(review, collaboration, wording);
        return new(wording.Say("review.title"), [teller.Headline(), .. teller.ByAudience()]);
    }
}
